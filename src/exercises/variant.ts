import { createRandom, recordMlp } from '#engine';
import type { Trace } from '#engine';
import { keyOf, wrongAnswers } from './answers.ts';
import type { Exercise, Setting } from './exercise.ts';
import { isClear } from './grade.ts';

/** An exercise with numbers. */
export interface Variant {
  readonly seed: number;
  readonly setting: Setting;
  readonly trace: Trace;
}

/** Seeds of readers run from 0, the printed numbers, to here. */
export const lastSeed = 999_999;

const mostDraws = 1000;

/**
 * The variant of a seed: the same numbers everywhere and always. Seed 0 is the printed one; for the others numbers are drawn until all
 * answers can be told apart. @throws RangeError if that never happens, which tells the author that two slips are one.
 */
export function variantOf(exercise: Exercise, seed: number): Variant {
  if (seed === 0) return withTrace(seed, exercise.fixture);
  const random = createRandom(hash(`${exercise.id}/${seed}`));
  for (let draw = 0; draw < mostDraws; draw++) {
    const variant = withTrace(seed, exercise.draw(random));
    if (isClear(keyOf(exercise, variant.trace), wrongAnswers(exercise, variant.trace))) return variant;
  }
  throw new RangeError(`${exercise.id}, seed ${seed}: no numbers found that keep the answers of all slips apart`);
}

/** The same exercise with numbers no reader's seed leads to: those of the worked solution. */
export function twinOf(exercise: Exercise, seed: number): Variant {
  return variantOf(exercise, lastSeed + 1 + seed);
}

/** A seed as it stands in a link; undefined if the text is none. */
export function parseSeed(text: string): number | undefined {
  return /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}

/** The seed after this one; after the last one the first fresh one. */
export function nextSeed(seed: number): number {
  return seed >= lastSeed ? 1 : seed + 1;
}

function withTrace(seed: number, setting: Setting): Variant {
  return { seed, setting, trace: recordMlp(setting.network, setting.sample) };
}

/** FNV-1a, 32 bits, over UTF-16 units (Fowler, Noll, Vo 1991). */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let n = 0; n < text.length; n++) state = Math.imul(state ^ text.charCodeAt(n), 0x01000193);
  return state >>> 0;
}
