import type { OptimizerState } from '../optimizers/index.ts';

/** What an optimizer remembers, as plain JSON: `size` is left out, for it is that of θ. */
export function memoryOf(state: OptimizerState): Record<string, number | number[]> {
  const entries = Object.entries(state as unknown as Record<string, number | Float64Array>);
  return Object.fromEntries(
    entries
      .filter(([name]) => name !== 'size')
      .map(([name, value]) => [name, typeof value === 'number' ? value : Array.from(value)]),
  );
}

/** Puts what was remembered back into a state just created. @throws RangeError naming what is missing, strange or no finite number. */
export function remember(state: OptimizerState, memory: Readonly<Record<string, number | readonly number[]>>): void {
  const blank = memoryOf(state);
  const here = state as unknown as Record<string, number | Float64Array>;
  for (const name of Object.keys(memory)) {
    if (!Object.hasOwn(blank, name)) {
      throw new RangeError(`memory has no "${name}"; known: ${Object.keys(blank).join(', ')}`);
    }
  }
  for (const name of Object.keys(blank)) {
    const place = here[name];
    if (typeof place === 'number') here[name] = checkedNumber(`memory.${name}`, memory[name]);
    else place.set(checkedList(`memory.${name}`, memory[name], place.length));
  }
}

/** @throws RangeError unless it is a list of `length` finite numbers. */
export function checkedList(field: string, list: unknown, length: number): number[] {
  if (!Array.isArray(list) || list.length !== length) {
    throw new RangeError(`${field} must be a list of ${length} numbers, one per parameter`);
  }
  return list.map((value, n) => checkedNumber(`${field}[${n}]`, value));
}

function checkedNumber(field: string, value: unknown): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new RangeError(`${field} must be a finite number, got ${String(value)}`);
}

/** The arrays of a state, to be watched. */
export function arraysOf(state: OptimizerState): Float64Array[] {
  return Object.values(state).filter((value): value is Float64Array => value instanceof Float64Array);
}
