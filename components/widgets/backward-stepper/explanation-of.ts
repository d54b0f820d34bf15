import type { LossId } from '#engine';
import type { Frame } from './frames.ts';
import { lossIds } from './setup.ts';
import type { Words } from './words.ts';

/** What to watch in a frame. */
export function explanationOf({ explain, byLoss }: Words, { subject, phase }: Frame, loss: LossId): string {
  if (subject === undefined) return explain.start;
  const ofLoss = byLoss[lossIds.find((id) => id === loss) ?? lossIds[0]];
  if (subject.kind === 'loss') return ofLoss.loss;
  return phase === 'delta-output' ? ofLoss.deltaOutput : explain[subject.kind];
}
