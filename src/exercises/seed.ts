/** Seeds of readers run from 0, the printed numbers, to here. */
export const lastSeed = 999_999;

/** A seed as it stands in a link; undefined if the text is none. */
export function parseSeed(text: string): number | undefined {
  return /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}

/** The seed after this one; after the last one the first fresh one. */
export function nextSeed(seed: number): number {
  return seed >= lastSeed ? 1 : seed + 1;
}
