const outputNames = ['f', 'g', 'F', 'G', 'output'];
const innerNames = ['u', 'v', 'w', 's', 't', 'p', 'q', 'r'];
const numberedNames = ['u', 'v', 'w', 'n', 'part'];

/** Names for the values an expression works out, in order, the last one the output; never a name the reader uses. */
export function namesFor(count: number, taken: readonly string[]): string[] {
  const free = (names: readonly string[]): string[] => names.filter((name) => !taken.includes(name));
  const letters = free(innerNames);
  const numbered = (letter: string): string[] => Array.from({ length: count - 1 }, (_, n) => `${letter}${n + 1}`);
  const inner =
    count - 1 <= letters.length
      ? letters.slice(0, count - 1)
      : numberedNames.map(numbered).find((names) => free(names).length === names.length)!;
  return [...inner, free(outputNames)[0]];
}
