import type { CommonWords } from '#components/views/words.ts';
import type { Guess } from './link.ts';
import type { PresetId, TaskId } from './shapes.ts';

/** Everything the figure says, as plain sentences with places in braces for `fill`. */
export interface Words extends Pick<CommonWords, 'frame' | 'damagedLink'> {
  title: string;
  preset: string;
  presets: Record<PresetId, string>;
  task: string;
  tasks: Record<TaskId, string>;
  /** {rows} {columns} */
  shape: string;
  cards: string;
  places: readonly [string, string];
  empty: string;
  /** Of a card that lies in a place: {card} */
  take: string;
  clear: string;
  /** For those who listen: W of layer 2, transposed. {name} */
  transposed: string;
  names: Record<'w' | 'a' | 'delta' | 'as' | 'deltas', string>;
  /** {rows} {columns} */
  start: string;
  /** One card lies there: {rows} {columns} of it, {side} */
  half: Record<'left' | 'right', string>;
  /** {left} {right} {columns} {rows} */
  refused: string;
  /** {rows} {columns} {wantedRows} {wantedColumns} */
  wrongShape: string;
  /** {row} {column} {value} {wanted} */
  wrongNumbers: string;
  right: Record<TaskId, string>;
  question: string;
  /** Those that are shapes: {rows} {columns} */
  guesses: Record<Guess, string>;
  said: string;
  /** {rows} {columns} */
  outcome: string;
  table: { caption: string; row: string };
}
