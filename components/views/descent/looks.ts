/** The sign of a walker at a place. */
export type MarkShape = 'disc' | 'square' | 'cross' | 'triangle' | 'ring' | 'diamond' | 'plus' | 'block';

/** How one of several walkers is told from the others: by its line, its mark and its letter, never by a colour alone. */
export interface Look {
  /** From 1; `.plot-trail-n` draws its trail. */
  readonly number: number;
  readonly mark: MarkShape;
  /** At the end of its trail, where names have no room. */
  readonly letter: string;
}

const marks: readonly MarkShape[] = ['disc', 'square', 'cross', 'triangle', 'ring', 'diamond', 'plus', 'block'];

/** Walkers 1 to 8; the first three as in the charts of chapter 11. */
export const looks: readonly Look[] = marks.map((mark, n) => ({ number: n + 1, mark, letter: 'ABCDEFGH'[n] }));
