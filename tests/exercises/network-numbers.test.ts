import { describe, expect, it } from 'vitest';
import { createRandom, exampleNetwork, layersOf, recordMlp } from '#engine';
import type { LayeredGradients } from '#engine';
import { wrongAnswers } from '#exercises/answers.ts';
import { drawPaperNetwork } from '#exercises/draw.ts';
import { gradientAsked, mutantSlips, numbersOf, paperNumbers } from '#exercises/network-numbers.ts';
import { expectClose, printedDecimals } from '../tolerance.ts';

const paper = numbersOf(exampleNetwork('paper'));
const w1 = ({ dW }: LayeredGradients): number => dW[2][0];

describe('the numbers of a network', () => {
  it('are those of its trace, by name', () => {
    expect([paper.value('w2_11'), paper.value('x_2'), paper.learningRate]).toEqual([0.7, 1.5, 0.5]);
    expectClose(paper.value('delta1_1'), -0.010752, printedDecimals);
    expect(paper.trace).toEqual(recordMlp(paper.trace.network, paper.trace.sample));
  });

  it('name the learning rate eta', () => {
    const numbers = numbersOf(exampleNetwork('paper'));
    expect([numbers.value('eta'), numbers.value('a1_1')]).toEqual([0.5, 0.8]);
  });

  it('throw for an unknown name', () => {
    expect(() => paper.value('w2_13')).toThrow('"w2_13" is no quantity of this 2-2-1 network');
  });

  it('of a paper network are drawn', () => {
    const { network, sample, learningRate } = drawPaperNetwork(createRandom(3), [2, 2, 1]);
    const numbers = paperNumbers(createRandom(3), [2, 2, 1]);
    expect([numbers.trace, numbers.learningRate]).toEqual([recordMlp(network, sample), learningRate]);
  });
});

describe('a gradient that is asked for', () => {
  it('is answered by the trace', () => {
    const asked = gradientAsked({ answer: w1, layer: 2, slips: [] });
    expect(asked.answer(paper)).toBe(layersOf(paper.trace).dW[2][0]);
    expect(asked.from).toBeUndefined();
  });

  it('has slips of the engine and of its own, in the order given', () => {
    const own = { id: 'half', values: () => [-0.0384] };
    const { slips } = gradientAsked({ answer: w1, layer: 2, slips: ['M04', own, 'M01'] });
    expect(slips.map(({ id }) => id)).toEqual(['M04', 'half', 'M01']);
    expect(slips[1]).toBe(own);
    expectClose(slips[0].values(paper)[0], 0.0768, printedDecimals);
    expectClose(slips[2].values(paper)[0], -0.32, printedDecimals);
  });

  it('of a parameter has the slips of its update too', () => {
    const slips = mutantSlips(['M15', 'M16', 'M17'], { answer: w1, layer: 2, parameter: 'w2_11' });
    const values = slips.map((slip) => slip.values(paper));
    [-0.0384, 0.7384, 0.6616].forEach((value, n) => expectClose(values[n][0], value, printedDecimals));
  });

  it('that belongs to no parameter leaves no room for slips of an update', () => {
    expect(mutantSlips(['M15'], { answer: w1, layer: 2 })[0].values(paper)).toEqual([]);
  });

  it('has slips of one step in its own layer only', () => {
    const slope = (layer: number): readonly number[] =>
      mutantSlips(['M11'], { answer: ({ slope }) => slope[1][0], layer })[0].values(paper);
    expect([slope(1).length, slope(2).length]).toEqual([1, 0]);
  });

  it('knows the learning rate for slips that update too early', () => {
    const [early] = mutantSlips(['M06'], { answer: ({ dW }) => dW[1][0], layer: 1 });
    expectClose(early.values(paper)[0], -0.00453673, printedDecimals);
  });

  it('lists a slip that comes to the same with the right answer', () => {
    const asked = gradientAsked({ answer: w1, layer: 2, slips: ['M02'] });
    expect(wrongAnswers(asked, paper)).toEqual([{ slip: 'M02', value: asked.answer(paper) }]);
  });
});
