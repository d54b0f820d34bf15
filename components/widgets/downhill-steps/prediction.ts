import { stepFactor } from '#engine';
import type { DescentStep } from '#engine';
import { curvature, valley } from './hill.ts';
import type { Hill } from './hill.ts';
import { walkOf } from './walk.ts';

/** What a reader may expect of the walk asked about; `unknown` counts as an answer. */
export const guesses = ['shrinks', 'swings-nearer', 'swings-away', 'unknown'] as const;
export type Guess = (typeof guesses)[number];

/** The learning rate asked about, and what really happens there. */
export const askedRate = 0.25;
export const askedFactor = stepFactor(curvature, askedRate);
export const outcome: Guess = 'swings-away';

/** Learning rates to try by one press: slow, smooth, oscillating, on the edge, diverging. */
export const presets = [0.02, 0.1, 0.2, 2 / curvature, askedRate] as const;

/** After so many steps the outcome is plain. */
const STEPS_TO_TELL = 3;

/** Whether this is the walk asked about. */
export function isAsked(hill: Hill, learningRate: number): boolean {
  return hill.kind === 'valley' && learningRate === askedRate;
}

/** The points by which the prediction can be judged; undefined until they are reached. */
export function evidenceIn(reached: readonly DescentStep[]): readonly DescentStep[] | undefined {
  return reached.length > STEPS_TO_TELL ? reached.slice(0, STEPS_TO_TELL + 1) : undefined;
}

/** A walk that goes as predicted, at a learning rate where it does; none for those who predicted nothing. */
export function ghostOf(guess: Guess, start: number): readonly DescentStep[] | undefined {
  const rates = { shrinks: presets[0], 'swings-nearer': presets[2], 'swings-away': askedRate, unknown: undefined };
  const rate = rates[guess];
  return rate === undefined ? undefined : walkOf(valley, start, rate).points;
}
