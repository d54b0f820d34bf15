import type { CommonWords } from '#components/views/words.ts';
import type { Loss } from './link.ts';

/** Everything the figure says, as plain sentences with places in braces for `fill`. */
export interface Words extends Pick<CommonWords, 'frame' | 'damagedLink'> {
  title: string;
  loss: string;
  losses: Record<Loss, string>;
  /** The group of the cards. */
  cards: string;
  red: string;
  blue: string;
  /** What is left, once blue lies on red. */
  left: string;
  empty: string;
  /** Read out behind what is struck out. */
  struck: string;
  lay: string;
  lift: string;
  remarks: Record<'apart' | Loss, string>;
  formulas: Record<'product' | 'left', string>;
  /** In place of what is left. */
  notYet: string;
  nothing: string;
  yHat: { name: string; problems: CommonWords['numbers'] & { limits: string } };
  y: { name: string; problems: CommonWords['numbers'] & { limits: string } };
  back: string;
  table: { caption: string; value: string; rows: Record<'arriving' | 'slope' | 'delta' | 'error', string> };
}
