/** Where a part stands in the text it was read from: UTF-16 units, `end` behind the last one, as a text field counts its selection. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * A formula as a tree. Numbers are finite and may be negative. Operations are those of the tape; `power` holds its exponent in
 * `constants`, any other exponent makes a `general-power` of two inputs (see `raised`).
 */
export type Expression = Place &
  (
    | { readonly kind: 'number'; readonly value: number }
    | { readonly kind: 'constant'; readonly name: ConstantName }
    | { readonly kind: 'variable'; readonly name: string }
    | {
        readonly kind: 'operation';
        readonly op: string;
        readonly inputs: readonly Expression[];
        readonly constants?: readonly number[];
      }
  );

/** Numbers with a name. e is none of them: a reader's `e` is a variable, the book's error; its powers are written `exp(x)`. */
export const constants = { pi: { value: 3.141592653589793, tex: '\\pi' } } as const;

export type ConstantName = keyof typeof constants;

/** base ^ exponent: with a number as exponent nothing is differentiated by it, so that negative bases stay possible. */
export function raised(base: Expression, exponent: Expression): Expression {
  const place = { start: base.start, end: exponent.end };
  return exponent.kind === 'number'
    ? { kind: 'operation', op: 'power', inputs: [base], constants: [exponent.value], ...place }
    : { kind: 'operation', op: 'general-power', inputs: [base, exponent], ...place };
}

/** The names of the variables, each once, in the order in which they are read. */
export function variablesOf(expression: Expression): string[] {
  if (expression.kind === 'variable') return [expression.name];
  return expression.kind === 'operation' ? [...new Set(expression.inputs.flatMap(variablesOf))] : [];
}
