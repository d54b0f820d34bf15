import type { Token } from '#notation/tokens.ts';

/** A number and how far rounding may have moved it. */
export interface Rounded {
  value: number;
  error: number;
}

const EPS = Number.EPSILON;

const exact = (value: number): Rounded => ({ value, error: 0 });
const rounded = (value: number, error: number): Rounded => ({ value, error: error + EPS * Math.abs(value) });

const plus = (a: Rounded, b: Rounded): Rounded => rounded(a.value + b.value, a.error + b.error);
const minus = (a: Rounded, b: Rounded): Rounded => rounded(a.value - b.value, a.error + b.error);
const times = (a: Rounded, b: Rounded): Rounded =>
  rounded(a.value * b.value, a.error * (Math.abs(b.value) + b.error) + b.error * Math.abs(a.value));
function over(a: Rounded, b: Rounded): Rounded {
  const value = a.value / b.value;
  return rounded(value, (a.error + Math.abs(value) * b.error) / Math.abs(b.value));
}
function root({ value, error }: Rounded): Rounded {
  const result = Math.sqrt(Math.max(0, value));
  return rounded(result, Math.min(Math.sqrt(error), error / (2 * result || Number.MIN_VALUE)));
}

/**
 * What a line of numbers comes to, computed from nothing but what stands in it. A small reader of +, −, ·, /, √, powers, |…|, max and min.
 * @throws for a line it cannot read.
 */
export function evaluate(tokens: readonly Token[]): Rounded {
  let at = 0;

  const sign = (): string | undefined => {
    const token = tokens[at];
    return token?.kind === 'sign' ? token.text.trim() : undefined;
  };
  function comes(text: string): boolean {
    if (sign() !== text) return false;
    at += 1;
    return true;
  }
  function take(text: string): void {
    if (!comes(text)) throw new Error(`expected ${text} at ${at}, got ${JSON.stringify(tokens[at])}`);
  }

  function sum(): Rounded {
    let total = product();
    for (;;) {
      if (comes('+')) total = plus(total, product());
      else if (comes('−')) total = minus(total, product());
      else return total;
    }
  }
  function product(): Rounded {
    if (comes('−')) return minus(exact(0), product());
    let total = power();
    for (;;) {
      if (comes('·')) total = times(total, power());
      else if (comes('/')) total = over(total, power());
      else return total;
    }
  }
  function power(): Rounded {
    if (comes('√')) return root(power());
    const base = atom();
    const token = tokens[at];
    if (token?.kind !== 'raised') return base;
    at += 1;
    let result = base;
    for (let n = 1; n < evaluate(token.tokens).value; n++) result = times(result, base);
    return result;
  }
  function atom(): Rounded {
    const token = tokens[at];
    if (token?.kind === 'number') {
      at += 1;
      return exact(token.value);
    }
    const text = sign();
    if (text !== undefined && /^\d+$/.test(text)) {
      at += 1;
      return exact(Number(text));
    }
    if (comes('(')) return closed(')');
    if (comes('|')) {
      const { value, error } = closed('|');
      return { value: Math.abs(value), error };
    }
    if (text !== 'max' && text !== 'min') throw new Error(`cannot read ${JSON.stringify(token)}`);
    at += 1;
    take('(');
    const [first, second] = [closed(','), closed(')')];
    const value = Math[text](first.value, second.value);
    return { value, error: Math.max(first.error, second.error) };
  }
  function closed(by: string): Rounded {
    const value = sum();
    take(by);
    return value;
  }

  const value = sum();
  if (at < tokens.length) throw new Error(`left over: ${JSON.stringify(tokens.slice(at))}`);
  return value;
}
