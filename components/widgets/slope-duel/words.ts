import type { CommonWords } from '#components/views/words.ts';
import type { CurveId } from './duel.ts';

/** Everything the figure says, as plain sentences with places in braces for `fill`. */
export interface Words extends Pick<CommonWords, 'frame' | 'damagedLink' | 'prediction'> {
  title: string;
  plot: {
    x: string;
    y: string;
    ghost: string;
    /** The plot in words; {z} {tanh} {sigmoid}, {crossing} once it may be named. */
    open: string;
    drawn: string;
    revealed: string;
  };
  names: Record<CurveId, string>;
  question: string;
  guess: { name: string; confirm: string; first: string };
  at: { name: string; problems: CommonWords['numbers'] & { limits: string }; locked: string };
  /** Who is steeper at z and by how much: {z} {by}. */
  lead: Record<CurveId | 'none', string>;
  /** After the first guess, by who is steeper there, and after 'unknown'; {guess} {by}. */
  said: Record<CurveId | 'unknown', string>;
  /** What to do now. */
  search: string;
  /** The last answer was too far off, by who is steeper there; {tried}. */
  missed: Record<CurveId, string>;
  answer: string;
  show: string;
  zoom: { in: string; out: string };
  /** {tried} {off} {crossing} */
  found: string;
  /** {crossing} */
  shown: string;
  /** How far the first guess was off: {guess} {off}. */
  distance: string;
  aha: string;
  derivation: { title: string; equal: string; double: string; solve: string; result: string };
  table: { caption: string; z: string; steeper: string; even: string; hidden: string; note: string };
}
