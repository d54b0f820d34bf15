import { normalCdf, normalDensity } from '#engine';
import type { Token } from '#notation/tokens.ts';

const comparisons: Record<string, (left: number, right: number) => boolean> = {
  '>': (left, right) => left > right,
  '<': (left, right) => left < right,
  '≤': (left, right) => left <= right,
};

const functions: Record<string, (x: number) => number> = {
  tanh: Math.tanh,
  ln: Math.log,
  softplus: (x) => Math.log(1 + Math.exp(x)),
  '√': Math.sqrt,
  sin: Math.sin,
  cos: Math.cos,
  tan: Math.tan,
  σ: (x) => 1 / (1 + Math.exp(-x)),
  Φ: normalCdf,
  φ: normalDensity,
};

/** Takes factors apart and spells out minus signs and parentheses, as the line is printed. */
function flatten(tokens: readonly Token[]): Token[] {
  const sign = (text: string): Token => ({ kind: 'sign', text });
  return tokens.flatMap((token): Token[] => {
    if (token.kind === 'factor') return flatten(token.tokens);
    if (token.kind !== 'number' || token.value >= 0) return [token];
    const spelled: Token[] = [sign('-'), { kind: 'number', value: -token.value }];
    return token.guarded ? [sign('('), ...spelled, sign(')')] : spelled;
  });
}

/**
 * The value of a line of numbers, read as any reader would: powers first, then products, then sums. A minus sign of a number may only
 * open a line or a group; `0.5 + -0.2` without parentheses is refused.
 */
export function evaluate(line: readonly Token[]): number {
  const tokens = flatten(line);
  let at = 0;
  const isSign = (text: string): boolean => {
    const token = tokens[at];
    return token?.kind === 'sign' && token.text === text;
  };
  const take = (text: string): void => {
    if (!isSign(text)) throw new Error(`expected ${text} at ${at} of ${JSON.stringify(line)}`);
    at += 1;
  };
  const group = (open: string): number => {
    take(open);
    const value = sum();
    take(')');
    return value;
  };

  function sum(): number {
    const negative = isSign('-') || isSign('−');
    if (negative) at += 1;
    let value = negative ? -product() : product();
    while (isSign('+') || isSign('−')) {
      const plus = isSign('+');
      at += 1;
      value += plus ? product() : -product();
    }
    return value;
  }

  function product(): number {
    let value = power();
    for (;;) {
      if (isSign('·')) {
        at += 1;
        value *= power();
      } else if (isSign('/')) {
        at += 1;
        value /= power();
      } else if (isSign('(')) value *= power();
      else return value;
    }
  }

  function power(): number {
    const base = atom();
    const token = tokens[at];
    if (token?.kind !== 'raised') return base;
    at += 1;
    return base ** evaluate(token.tokens);
  }

  /** Arguments in parentheses; a number and its comma may be one sign: `0,`. */
  function list(): number[] {
    const values: number[] = [];
    take('(');
    while (!isSign(')')) {
      const token = tokens[at];
      const literal = token?.kind === 'sign' ? /^(\d+),$/.exec(token.text) : null;
      if (literal) at += 1;
      values.push(literal ? Number(literal[1]) : sum());
      if (isSign(',')) at += 1;
    }
    take(')');
    return values;
  }

  function atom(): number {
    const token = tokens[at];
    if (token?.kind === 'number') {
      at += 1;
      return token.value;
    }
    if (token?.kind !== 'sign') throw new Error(`no number at ${at} of ${JSON.stringify(line)}`);
    if (token.text === '(') return group('(');
    at += 1;
    switch (token.text) {
      case '½':
        return 0.5;
      case 'e':
        return Math.E;
      case 'max':
        return Math.max(...list());
      case 'min':
        return Math.min(...list());
      case '|': {
        const value = sum();
        take('|');
        return Math.abs(value);
      }
      case '[': {
        let left = sum();
        let holds = true;
        while (!isSign(']')) {
          const [comparison] = Object.keys(comparisons).filter(isSign);
          take(comparison);
          const right = sum();
          holds &&= comparisons[comparison](left, right);
          left = right;
        }
        take(']');
        return holds ? 1 : 0;
      }
      default:
        if (Object.hasOwn(functions, token.text)) return functions[token.text](group('('));
        if (/^−?\d+(\.\d+)?$/.test(token.text)) return Number(token.text.replace('−', '-'));
        throw new Error(`cannot evaluate ${token.text} in ${JSON.stringify(line)}`);
    }
  }

  const value = sum();
  if (at !== tokens.length) throw new Error(`left over from ${at} on: ${JSON.stringify(line)}`);
  return value;
}
