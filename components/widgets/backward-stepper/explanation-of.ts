import type { LossId } from '#engine';
import { fill } from '#i18n/fill.ts';
import type { Frame } from './frames.ts';
import { lossChoice } from './setup.ts';
import type { Words } from './words.ts';

/** What to watch in a frame. */
export function explanationOf(words: Words, { subject, phase }: Frame, loss: LossId, examples: number): string {
  const { explain, byLoss, batch } = words;
  if (subject === undefined) return explain.start;
  const ofLoss = byLoss[lossChoice(loss)];
  if (subject.kind === 'loss') return ofLoss.loss;
  if (subject.kind === 'update' && examples > 1) return `${explain.update} ${fill(batch.update, { m: examples })}`;
  return phase === 'delta-output' ? ofLoss.deltaOutput : explain[subject.kind];
}
