import { describe, expect, it } from 'vitest';
import { layersOf, lossOf, recordOutputs } from '#engine';
import type { OutputLayer } from '#engine';
import { centralDifference, expectClose, printedDecimals } from '../tolerance.ts';

const unit = (loss: OutputLayer['loss'], z: number): OutputLayer => ({ activation: 'sigmoid', loss, z: [z], y: [1] });

describe('an output layer by itself', () => {
  it('has the weighted sums it is given', () => {
    expect(layersOf(recordOutputs({ ...unit('half-squared-error', 0), z: [2, -1], y: [0, 1] })).z[1]).toEqual([2, -1]);
  });

  it('at −6, target 1, has δ −0.00246041 under the squared error and −0.99752738 under cross-entropy', () => {
    const { a, delta } = layersOf(recordOutputs(unit('half-squared-error', -6)));
    expectClose(a[1][0], 0.00247262, printedDecimals);
    expectClose(delta[1][0], -0.00246041, printedDecimals);
    expectClose(layersOf(recordOutputs(unit('binary-cross-entropy', -6))).delta[1][0], -0.99752738, printedDecimals);
  });

  it('of logits 2, 1, 0 and class 2 has δ 0.66524096, −0.75527153, 0.09003057', () => {
    const classes: OutputLayer = {
      activation: 'identity',
      loss: 'softmax-cross-entropy',
      z: [2, 1, 0],
      y: [0, 1, 0],
    };
    const { delta } = layersOf(recordOutputs(classes));
    [0.66524096, -0.75527153, 0.09003057].forEach((d, j) => expectClose(delta[1][j], d, printedDecimals));
  });

  it('has the slope that a central difference measures as δ', () => {
    const h = 1e-5;
    for (const loss of ['half-squared-error', 'binary-cross-entropy'] as const) {
      const at = (z: number): number => {
        const { network, sample } = recordOutputs(unit(loss, z));
        return lossOf(network, sample);
      };
      for (const z of [-6, -1, 0, 2.5]) {
        const { delta } = layersOf(recordOutputs(unit(loss, z)));
        expectClose(delta[1][0], (at(z + h) - at(z - h)) / (2 * h), centralDifference);
      }
    }
  });
});
