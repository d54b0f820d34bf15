import { activation } from '../activations/index.ts';
import { arithmetic } from '../arithmetic/index.ts';
import type { Arithmetic } from '../arithmetic/index.ts';
import { constants as namedNumbers } from './expression.ts';
import type { Expression } from './expression.ts';
import { POWER, PRIMARY, PRODUCT, SIGN, SUM } from './grammar.ts';
import { nameTex } from './names.ts';

/** TeX of a part and how tightly it holds together. */
interface Typeset {
  readonly tex: string;
  readonly level: number;
}

/** How tightly an operation holds when typeset, and what it asks of its inputs. A fraction, a root or e^… brackets by its shape. */
const layouts: Readonly<Record<string, { level: number; inputs: readonly number[] }>> = {
  add: { level: SUM, inputs: [SUM, PRODUCT] },
  subtract: { level: SUM, inputs: [SUM, PRODUCT] },
  multiply: { level: PRODUCT, inputs: [PRODUCT, SIGN] },
  divide: { level: POWER, inputs: [0, 0] },
  negate: { level: SIGN, inputs: [POWER] },
  power: { level: POWER, inputs: [PRIMARY] },
  'general-power': { level: POWER, inputs: [PRIMARY, 0] },
  sqrt: { level: PRIMARY, inputs: [0] },
  abs: { level: PRIMARY, inputs: [0] },
};
/** sin(x)² would be read as sin(x²) by some, so a power of a function gets brackets. */
const functionLayout = { level: POWER, inputs: [] };

/** The expression as TeX, with no more brackets than needed. */
export function expressionTex(expression: Expression): string {
  return typeset(expression).tex;
}

function typeset(expression: Expression): Typeset {
  switch (expression.kind) {
    case 'number':
      return numberTypeset(expression.value);
    case 'constant':
      return { tex: namedNumbers[expression.name].tex, level: PRIMARY };
    case 'variable':
      return { tex: nameTex(expression.name), level: PRIMARY };
    case 'operation':
      return typesetOperation(expression.op, expression.inputs, expression.constants);
  }
}

function typesetOperation(op: string, inputs: readonly Expression[], constants: readonly number[] = []): Typeset {
  const { level, inputs: needed } = Object.hasOwn(layouts, op) ? layouts[op] : functionLayout;
  const parts = inputs.map((input, n) => within(typeset(input), needed[n] ?? 0, n > 0 && needed[n] > 0));
  if (!Object.hasOwn(arithmetic, op)) {
    return { tex: `${activation(op).tex}\\left(${parts[0]}\\right)`, level };
  }
  if (op === 'multiply' && isCoefficient(inputs[0], parts[1])) return { tex: parts.join(''), level };
  return { tex: (arithmetic as Readonly<Record<string, Arithmetic>>)[op].tex(parts, constants), level };
}

/** 2x, but 2 · 3² and 2 · ½: a number goes without its dot before letters and brackets only. */
function isCoefficient(left: Expression, right: string): boolean {
  return left.kind === 'number' && /^(?:[A-Za-z]|\\(?!frac))/.test(right);
}

/** Digits, or a product with a power of ten where a double would be written with e. */
function numberTypeset(value: number): Typeset {
  const [digits, exponent] = String(value).split('e');
  if (exponent === undefined) return { tex: digits, level: value < 0 ? SIGN : PRIMARY };
  const power = `10^{${Number(exponent)}}`;
  return digits === '1' ? { tex: power, level: POWER } : { tex: `${digits}\\cdot ${power}`, level: PRODUCT };
}

function within({ tex, level }: Typeset, needed: number, isRight: boolean): string {
  return level < needed || (isRight && tex.startsWith('-')) ? `\\left(${tex}\\right)` : tex;
}
