import { recordOutputs } from '#engine';
import type { ActivationId, LossId } from '#engine';
import { tell } from '#notation/tell.ts';
import type { Told } from '#notation/tell.ts';

/** An output unit with its loss and its target. */
export interface OutputUnit {
  readonly activation: ActivationId;
  readonly loss: LossId;
  readonly z: number;
  readonly y: number;
}

/** An output unit by itself. Its input is 0, so that learning moves its bias alone. η = 1. */
export function outputUnit({ activation, loss, z, y }: OutputUnit): Told {
  const { network, sample } = recordOutputs({ activation, loss, z: [z], y: [y] });
  return tell({ network, sample, learningRate: 1 });
}

const mostUpdates = 10_000;

/** After how many updates the prediction has come over ½. @throws RangeError where it never does. */
export function updatesToHalf(unit: Told): number {
  let now = unit;
  for (let count = 0; count < mostUpdates; count++) {
    if (now.q('yHat_1') > 0.5) return count;
    now = now.next();
  }
  throw new RangeError(`the prediction is not over a half after ${mostUpdates} updates`);
}
