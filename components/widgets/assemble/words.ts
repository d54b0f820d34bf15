import type { ArrowNames } from '#components/views/descent/arrow-names.ts';
import type { CommonWords } from '#components/views/words.ts';
import type { PartNumbers, Parts } from '#engine';
import type { choices, Guess, PlaceId } from './link.ts';
import type { NameId, PartName, RemarkId, TaskId } from './tasks.ts';

type Choice<Part extends PartName> = (typeof choices)[Part][number];

/** Everything the figure says, as plain sentences with places in braces for `fill`. */
export interface Words extends Pick<CommonWords, 'frame' | 'transport' | 'damagedLink'> {
  title: string;
  parts: Record<PartName, string>;
  choices: { [Part in PartName]: Record<Choice<Part>, string> };
  /** What each part does, in a sentence; nothing where there is nothing to say. */
  does: {
    velocity: Record<Parts['velocity'], string>;
    scale: Record<Parts['scale'], string>;
    correction: string;
    decay: Record<Exclude<Parts['decay'], 'none'>, string>;
  };
  names: Record<NameId, string>;
  /** {name} */
  withDecay: Record<Exclude<Parts['decay'], 'none'>, string>;
  called: string;
  nameless: string;
  notYet: string;
  building: string;
  remarks: Record<RemarkId, string>;
  ask: {
    question: string;
    options: Record<Exclude<Guess, 'unknown'>, string>;
    said: string;
    unknown: string;
    outcome: string;
  };
  task: {
    label: string;
    none: string;
    /** {name} */
    build: string;
    check: string;
    /** {name} */
    right: string;
    /** {count} */
    others: string;
    /** What the method asked for does in the first switch that stands otherwise; {name} */
    wrong: {
      velocity: Record<Parts['velocity'], string>;
      scale: Record<Parts['scale'], string>;
      correction: Record<'yes' | 'no', string>;
      decay: Record<'none' | 'decoupled', string>;
    };
  };
  tasks: Record<TaskId, string>;
  place: string;
  places: Record<PlaceId, string>;
  axes: { step: string; loss: string };
  plane: {
    head: string;
    /** {u} {v} */
    at: string;
    outside: string;
  };
  /** Over the parts of a step; {t} */
  step: string;
  stepLocked: string;
  arrows: ArrowNames;
  /** {t} {loss} */
  loss: string;
  /** {t} */
  diverged: string;
  locked: string;
  /** {t} */
  lines: string;
  coordinates: readonly [string, string];
  fields: Record<keyof PartNumbers, string>;
  problems: CommonWords['numbers'];
  limits: Record<keyof PartNumbers, string>;
  decimals: string;
  /** {step} {last} */
  status: string;
  table: { caption: string; step: string; theta1: string; theta2: string; loss: string };
}
