import { describe, expect, it } from 'vitest';
import { descend, exampleNetwork, layersOf, lossOf, quantity, recordMlp } from '#engine';
import { formulaToTex } from '#notation/tex.ts';
import { FormulaWriter } from '#notation/formula.ts';
import { tell } from '#notation/tell.ts';

describe('a told step', () => {
  const example = exampleNetwork('general');
  const { network, sample, learningRate } = example;
  const trace = recordMlp(network, sample);
  const told = tell(example);

  it('gives the numbers of the recorded trace by name', () => {
    for (const name of ['z1_2', 'a2_1', 'loss', 'dw2_11']) expect(told.q(name)).toBe(quantity(trace, name));
  });

  it('writes an update with the learning rate of the example', () => {
    const subject = { kind: 'update', l: 2, j: 0, i: 0 } as const;
    const written = new FormulaWriter(trace, learningRate).write(subject);
    expect(formulaToTex(told.write(subject))).toEqual(formulaToTex(written));
  });

  it('goes on with the true gradients, or with those it is given', () => {
    const stepped = descend(network, layersOf(trace), learningRate);
    expect(told.next().q('loss')).toBe(lossOf(stepped, sample));
    expect(told.next().learningRate).toBe(learningRate);
    const none = { dW: network.W.map((row) => row.map(() => 0)), db: network.b.map((row) => row.map(() => 0)) };
    expect(told.next(none).q('loss')).toBe(trace.loss);
  });
});
