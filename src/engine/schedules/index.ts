import type { OptionRules, Options } from '../options.ts';
import { lookUp } from '../registry.ts';
import { constant } from './constant.ts';
import { cosine } from './cosine.ts';
import { drawn } from './drawn.ts';
import { exponential } from './exponential.ts';
import { inverseSqrt } from './inverse-sqrt.ts';
import { linear } from './linear.ts';
import type { Schedule } from './schedule.ts';
import { step } from './step.ts';
import { warmUp } from './warm-up.ts';

export type { Schedule } from './schedule.ts';

/** Every course of the learning rate, by id. */
export const schedules = {
  constant,
  step,
  exponential,
  cosine,
  'warm-up': warmUp,
  linear,
  'inverse-sqrt': inverseSqrt,
  drawn,
};

export type ScheduleId = keyof typeof schedules;

/** A row as seen by those who only have its id. */
export interface AnySchedule extends Omit<Schedule<Options>, 'options'> {
  readonly options: OptionRules<Record<string, unknown>>;
}

/** The schedule with this id. @throws RangeError naming the known ids. */
export function schedule(id: string): AnySchedule {
  return lookUp<AnySchedule>('schedule', schedules, id);
}
