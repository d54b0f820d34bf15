import { describe, expect, it } from 'vitest';
import { createRandom, layersOf, recordMlp } from '#engine';
import { drawPaperNetwork } from '#exercises/draw.ts';
import { expectClose, terminatingDecimal } from '../tolerance.ts';

const seeds = Array.from({ length: 200 }, (_, n) => n + 1);

describe('drawPaperNetwork', () => {
  const draw = () => seeds.map((seed) => drawPaperNetwork(createRandom(seed), [2, 2, 1]));

  it('takes weights of different sizes from 0.2 to 1.4 in tenths, none of them 1 or the learning rate', () => {
    const signs = new Set<number>();
    for (const { network, learningRate } of draw()) {
      const weights = network.W.flat();
      for (const w of weights) signs.add(Math.sign(w));
      const sizes = weights.map(Math.abs);
      expect(new Set(sizes).size).toBe(6);
      for (const size of sizes) {
        expect(Math.round(size * 10) / 10).toBe(size);
        expect(size >= 0.2 && size <= 1.4 && size !== 1 && size !== learningRate).toBe(true);
      }
    }
    expect(signs).toEqual(new Set([-1, 1]));
  });

  it('takes two different inputs, none of them the learning rate, and a target of 0 or 1', () => {
    for (const { sample, learningRate } of draw()) {
      expect(new Set([...sample.x, learningRate]).size).toBe(3);
      expect(sample.x.every((x) => [0.3, 0.4, 0.6, 0.8, 1.2, 1.5, 2.5].includes(x))).toBe(true);
      expect([0, 1]).toContain(sample.y[0]);
    }
  });

  it('is a network of sigmoid units and halved squares, with biases that make every activation a tenth', () => {
    for (const { network, sample } of draw()) {
      expect(network.activations).toEqual(['identity', 'sigmoid', 'sigmoid']);
      expect([network.sizes, network.loss]).toEqual([[2, 2, 1], 'half-squared-error']);
      const { a } = layersOf(recordMlp(network, sample));
      for (const value of [...a[1], ...a[2]]) {
        expectClose(value, Math.round(value * 10) / 10, terminatingDecimal);
        expect([0.2, 0.3, 0.4, 0.6, 0.7, 0.8, 0.9]).toContain(Math.round(value * 10) / 10);
      }
    }
  });

  it('takes a target for each output, 0 and 1 alike, and rates of 0.2 to 0.5', () => {
    const many = seeds.map((seed) => drawPaperNetwork(createRandom(seed), [2, 2, 2]));
    expect(new Set(many.map(({ sample }) => sample.y.join('')))).toEqual(new Set(['00', '01', '10', '11']));
    expect(new Set(many.map(({ learningRate }) => learningRate))).toEqual(new Set([0.2, 0.3, 0.4, 0.5]));
  });

  it('does not change what it was asked for', () => {
    const sizes = [2, 2, 1];
    drawPaperNetwork(createRandom(1), sizes).network.sizes.push(7);
    expect(sizes).toEqual([2, 2, 1]);
  });

  it('has a weight of its own for each of eleven arrows', () => {
    const [, ...W] = drawPaperNetwork(createRandom(1), [1, 1, 10]).network.W;
    expect(new Set(W.flat().map(Math.abs)).size).toBe(11);
  });

  it('throws for a network with more weights than there are different sizes', () => {
    expect(() => drawPaperNetwork(createRandom(1), [3, 4, 3])).toThrow('24 different numbers wanted');
  });
});
