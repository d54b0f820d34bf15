import { parseNumberInput } from '#notation/number-input.ts';
import type { NumberInput, NumberInputProblem } from '#notation/number-input.ts';

/** Typed texts by the name of their number, read; and those that cannot be. */
export function readNumbers(texts: readonly (readonly [name: string, text: string])[]): {
  readonly given: ReadonlyMap<string, NumberInput>;
  readonly problems: ReadonlyMap<string, NumberInputProblem>;
} {
  const read = texts.map(([name, text]) => ({ name, typed: parseNumberInput(text) }));
  return {
    given: new Map(read.flatMap(({ name, typed }) => (typed.ok ? [[name, typed]] : []))),
    problems: new Map(read.flatMap(({ name, typed }) => (typed.ok ? [] : [[name, typed.reason]]))),
  };
}
