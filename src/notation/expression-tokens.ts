import type { Expression } from '#engine';
import { bracketed, joined, number, opposite, raised, sign } from './tokens.ts';
import type { Token } from './tokens.ts';

/** How tightly a part holds together; one that holds less tightly than its place asks for gets brackets. */
const [SUM, PRODUCT, SIGN, POWER, PRIMARY] = [1, 2, 3, 4, 5];

interface Part {
  readonly tokens: Token[];
  readonly level: number;
}

/** Operations between two inputs: the sign, how tightly it holds, and what it asks of its right side. */
const infixes: Readonly<Record<string, { sign: string; level: number; right: number }>> = {
  add: { sign: '+', level: SUM, right: PRODUCT },
  subtract: { sign: '−', level: SUM, right: PRODUCT },
  multiply: { sign: '·', level: PRODUCT, right: SIGN },
  divide: { sign: '/', level: PRODUCT, right: POWER },
};

/** Functions by how they are written before their brackets. */
const functions: Readonly<Record<string, string>> = {
  sigmoid: 'σ',
  tanh: 'tanh',
  log: 'ln',
  sqrt: '√',
  sin: 'sin',
  cos: 'cos',
  tan: 'tan',
  max: 'max',
  min: 'min',
  relu: 'ReLU',
  softplus: 'softplus',
};

/** An expression as tokens, its names as `show` gives them. @throws RangeError for an operation formulas cannot write yet. */
export function expressionTokens(expression: Expression, show: (name: string) => Token): Token[] {
  return partOf(expression, show).tokens;
}

function partOf(expression: Expression, show: (name: string) => Token): Part {
  switch (expression.kind) {
    case 'number':
      return { tokens: [number(expression.value)], level: expression.value < 0 ? SIGN : PRIMARY };
    case 'constant':
      return { tokens: [sign('π')], level: PRIMARY };
    case 'variable':
      return { tokens: [show(expression.name)], level: PRIMARY };
    case 'operation': {
      const parts = expression.inputs.map((input) => partOf(input, show));
      return operationOf(expression.op, parts, expression.constants);
    }
  }
}

function operationOf(op: string, parts: readonly Part[], constants: readonly number[] = []): Part {
  const [left, right] = parts;
  if (Object.hasOwn(infixes, op)) {
    const { sign: between, level, right: needed } = infixes[op];
    const [before, after] = [within(left, level), within(right, needed)];
    const middle = between === '·' && isCoefficient(before, after) ? [] : [sign(between)];
    return { tokens: [...before, ...middle, ...after], level };
  }
  if (op === 'negate') return { tokens: [opposite, ...within(left, POWER)], level: SIGN };
  if (op === 'power') return { tokens: [...within(left, PRIMARY), raised(exponentOf(constants[0]))], level: POWER };
  if (op === 'general-power') return { tokens: [...within(left, PRIMARY), raised(...right.tokens)], level: POWER };
  if (op === 'exp') return { tokens: [sign('e'), raised(...left.tokens)], level: POWER };
  if (op === 'abs') return { tokens: [sign('|'), ...left.tokens, sign('|')], level: PRIMARY };
  if (!Object.hasOwn(functions, op)) throw new RangeError(`formulas cannot write the operation "${op}" yet`);
  const inputs = joined(
    ',',
    parts.map(({ tokens }) => tokens),
  );
  return { tokens: [sign(functions[op]), ...bracketed(...inputs)], level: POWER };
}

/** A square is spoken as one. */
function exponentOf(exponent: number): Token {
  return exponent === 2 ? sign('2') : number(exponent);
}

/** 3x, but 3 · 4: a number goes without its dot before a name only. */
function isCoefficient(before: readonly Token[], after: readonly Token[]): boolean {
  return before.length === 1 && before[0].kind === 'number' && after[0].kind === 'name';
}

function within({ tokens, level }: Part, needed: number): Token[] {
  return level < needed ? bracketed(...tokens) : tokens;
}
