import type { Expression } from './expression.ts';
import { infixes, POWER, PRIMARY, SIGN } from './grammar.ts';
import { functions } from './names.ts';

/** A printed part and how tightly it holds together. */
interface Printed {
  readonly text: string;
  readonly level: number;
}

/** The expression as text, with no more brackets than needed; read again it is the same expression. */
export function expressionText(expression: Expression): string {
  return print(expression).text;
}

function print(expression: Expression): Printed {
  switch (expression.kind) {
    case 'number':
      return { text: String(expression.value), level: expression.value < 0 ? SIGN : PRIMARY };
    case 'constant':
    case 'variable':
      return { text: expression.name, level: PRIMARY };
    case 'operation':
      return printOperation(expression.op, expression.inputs, expression.constants);
  }
}

function printOperation(op: string, inputs: readonly Expression[], constants: readonly number[] = []): Printed {
  if (op === 'negate') {
    const { text, level } = print(inputs[0]);
    return { text: `-${inputs[0].kind === 'number' || level < POWER ? `(${text})` : text}`, level: SIGN };
  }
  if (op === 'power') {
    const exponent = constants[0] < 0 ? `(${constants[0]})` : constants[0];
    return { text: `${within(print(inputs[0]), PRIMARY)}^${exponent}`, level: POWER };
  }
  const infix = Object.entries(infixes).find(([, row]) => row.op === op);
  if (!infix) {
    const name = Object.keys(functions).find((candidate) => functions[candidate].op === op);
    return { text: `${name}(${inputs.map(expressionText).join(', ')})`, level: PRIMARY };
  }
  const [sign, { level, left, right }] = infix;
  const second = print(inputs[1]);
  const guarded = second.text.startsWith('-') ? `(${second.text})` : within(second, right);
  const between = sign === '+' || sign === '-' ? ` ${sign} ` : sign;
  return { text: within(print(inputs[0]), left) + between + guarded, level };
}

function within({ text, level }: Printed, needed: number): string {
  return level < needed ? `(${text})` : text;
}
