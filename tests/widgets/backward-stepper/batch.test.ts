import { describe, expect, it } from 'vitest';
import { Editor } from '#components/widgets/backward-stepper/editor.ts';
import { codecFor, defaultState } from '#components/widgets/backward-stepper/link.ts';
import { presetSetup, samplesOf, withSamples } from '#components/widgets/backward-stepper/setup.ts';
import { StepperState } from '#components/widgets/backward-stepper/stepper-state.svelte.ts';
import { descend, gatherGradients, numericalBatchGradients, recordBatch, samplesOf as dataset } from '#engine';
import { toPlain } from '#notation/plain.ts';
import { centralDifference, expectClose, printedDecimals } from '../../tolerance.ts';

const xor = withSamples(presetSetup('general'), dataset('xor', 0));
const open = (state: object = {}): StepperState =>
  new StepperState({ ...defaultState, preset: 'own', setup: xor, ...state });

describe('the four examples of XOR on F1', () => {
  it('have their own gradients, whose sums grow and end in four means', () => {
    const stepper = open();
    const own: number[] = [];
    const sums: number[] = [];
    for (let example = 0; example < 4; example++) {
      stepper.showExample(example);
      own.push(stepper.current!.layers.dW[2][0]);
      const seen = stepper.current!.passes.slice(0, example + 1).map(({ layers }) => layers);
      sums.push(gatherGradients(seen, 'sum').dW[2][0]);
    }
    const expected = [0.01873526, -0.10214196, -0.09125322, 0.05368242];
    expected.forEach((value, n) => expectClose(own[n], value, printedDecimals, `example ${n + 1}`));
    expectClose(sums[1], expected[0] + expected[1], { absolute: 2e-8, relative: 0 }, 'the sum of two');
    expectClose(sums[3], -0.1209775, printedDecimals, 'the sum');
    expectClose(stepper.current!.mean.dW[2][0], -0.03024437, printedDecimals, 'the mean');
    expect(stepper.current!.mean.dW[2][0]).toBe(sums[3] / 4);
  });

  it('are updated by the mean, which central differences of the mean loss confirm', () => {
    const stepper = open({ example: 3, step: 99 });
    const mean = recordBatch(xor.network, dataset('xor', 0), { reduction: 'mean' });
    expect(stepper.current!.next).toEqual(descend(xor.network, mean, xor.learningRate));
    const numerical = numericalBatchGradients(xor.network, dataset('xor', 0));
    mean.dW.flat().forEach((g, n) => expectClose(g, numerical.dW.flat()[n], centralDifference, `dW ${n}`));
    const { numbers } = stepper.formulaOf(stepper.frame)!;
    expect(toPlain(numbers, { decimals: 8 })).toContain(mean.dW[1][0].toFixed(8).replace('-', '−'));
  });
});

describe('going through a batch', () => {
  it('brings the update after the last example only', () => {
    const stepper = open();
    const ends = [0, 1, 2, 3].map((example) => {
      stepper.showExample(example);
      return stepper.frames.at(-1)!.subject?.kind;
    });
    expect(ends).toEqual(['db', 'db', 'db', 'update']);
  });

  it('goes on to the next example once one is done, and back across its border', () => {
    const stepper = open();
    stepper.goOn();
    expect(stepper.example).toBe(0);
    stepper.go(stepper.lastFrame);
    expect([stepper.canGoOn, stepper.canGoRound]).toEqual([true, false]);
    stepper.goOn();
    expect([stepper.example, stepper.cursor]).toEqual([1, 0]);
    stepper.back();
    expect([stepper.example, stepper.cursor]).toEqual([0, stepper.lastFrame]);
    stepper.showExample(3);
    stepper.go(stepper.lastFrame);
    stepper.goRound();
    expect([stepper.round, stepper.example, stepper.cursor]).toEqual([1, 0, 0]);
    stepper.back();
    expect([stepper.round, stepper.example, stepper.cursor]).toEqual([0, 3, stepper.lastFrame]);
  });

  it('knows the mean loss of a round only with its last example', () => {
    const stepper = open({ step: 99 });
    expect(stepper.losses).toEqual([]);
    stepper.showExample(3);
    stepper.go(stepper.lastFrame);
    expect(stepper.losses).toEqual([recordBatch(xor.network, dataset('xor', 0), { reduction: 'mean' }).loss]);
  });

  it('asks for every δ of every example', () => {
    const stepper = open({ mode: 'predict' });
    stepper.go(99);
    stepper.say({ kind: 'sign', guess: 'positive' });
    expect(stepper.pending).toBe(false);
    stepper.showExample(1);
    expect(stepper.pending).toBe(true);
    stepper.showExample(0);
    expect(stepper.answer).toEqual({ kind: 'sign', guess: 'positive' });
  });
});

describe('changing the examples', () => {
  it('adds up to four and removes down to one', () => {
    const stepper = new StepperState(defaultState);
    for (let n = 0; n < 9; n++) new Editor(stepper).addExample();
    expect(stepper.examples).toBe(4);
    stepper.showExample(3);
    for (let n = 0; n < 9; n++) new Editor(stepper).removeExample(0);
    expect([stepper.examples, stepper.example]).toEqual([1, 0]);
    expect(stepper.setup).not.toHaveProperty('more');
  });

  it('changes the number of the example named, and no other', () => {
    const stepper = open();
    new Editor(stepper).edit({ of: 'x', n: 1, example: 2 }, 0.5);
    expect(samplesOf(stepper.setup).map(({ x }) => x)).toEqual([
      [0, 0],
      [0, 1],
      [1, 0.5],
      [1, 1],
    ]);
  });

  it('a link keeps the batch and the example shown', () => {
    const codec = codecFor(defaultState);
    const stepper = open({ example: 2, step: 7 });
    expect(codec.parse(codec.format(stepper.linkState))).toEqual(stepper.linkState);
  });

  it('another structure fits all examples', () => {
    const stepper = open();
    new Editor(stepper).setSizes([3, 2, 2]);
    expect(samplesOf(stepper.setup).map(({ x, y }) => [x.length, y.length])).toEqual([
      [3, 2],
      [3, 2],
      [3, 2],
      [3, 2],
    ]);
    expect(stepper.current?.passes).toHaveLength(4);
  });
});
