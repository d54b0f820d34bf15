import type { CommonWords } from '#components/views/words.ts';
import type { Condition } from './dying-state.svelte.ts';
import type { Event, PresetId } from './dying.ts';
import type { Guess } from './link.ts';

type Field = { name: string; problems: CommonWords['numbers'] & { limits: string } };

/** Everything the figure says, as plain sentences with places in braces for `fill`. */
export interface Words extends Pick<CommonWords, 'frame' | 'damagedLink' | 'prediction' | 'transport'> {
  title: string;
  runs: string;
  /** {eta} {slope} {b} */
  presets: Record<PresetId, string>;
  own: string;
  /** What a run shows; {eta} {slope} {b} {low} {last} {loss}. */
  about: Record<PresetId | 'own', string>;
  /** {t} {loss} */
  status: string;
  unit: { x: string; y: string; /** {z} */ label: string };
  loss: { x: string; y: string; /** {t} {loss} */ label: string; still: string };
  table: {
    caption: string;
    quantity: string;
    /** {x} */
    example: string;
    mean: string;
    rows: { z: string; a: string; error: string; slope: string; delta: string; dw: string };
    hidden: string;
  };
  /** What the next step can do; {slope} {alive}. */
  conditions: Record<Condition, string>;
  waiting: string;
  ask: {
    question: string;
    options: Record<Exclude<Guess, 'unknown'>, string>;
    /** {w} {b} {loss} {last} */ outcome: string;
  };
  locked: string;
  eta: Field;
  slope: Field;
  b: Field;
  goTo: string;
  /** {t} {low} */
  events: Record<Event['kind'], string>;
  decimals: string;
  numbers: { caption: string; step: string; loss: string; alive: string; z: string };
}
