import type { LossId } from '#engine';
import { fill } from '#i18n/fill.ts';
import type { Frame } from './frames.ts';
import { lossIds } from './setup.ts';
import type { Words } from './words.ts';

/** What to watch in a frame. */
export function explanationOf(words: Words, { subject, phase }: Frame, loss: LossId, examples: number): string {
  const { explain, byLoss, batch } = words;
  if (subject === undefined) return explain.start;
  const ofLoss = byLoss[lossIds.find((id) => id === loss) ?? lossIds[0]];
  if (subject.kind === 'loss') return ofLoss.loss;
  if (subject.kind === 'update' && examples > 1) return `${explain.update} ${fill(batch.update, { m: examples })}`;
  return phase === 'delta-output' ? ofLoss.deltaOutput : explain[subject.kind];
}
