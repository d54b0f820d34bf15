import { describe, expect, it } from 'vitest';
import {
  blanks,
  ends,
  forgotten,
  halfLife,
  longMemory,
  rare,
  secondCorrections,
  swinging,
  timesLonger,
  walks,
} from '#content/chapters/12-adaptive-methods/chapter.ts';
import type { DescentStep } from '#engine';
import { expectClose, otherOrder, printedDecimals } from '../tolerance.ts';
import type { Tolerance } from '../tolerance.ts';

/** ε beside a root of size 1 changes a step in the eighth digit. */
const withEpsilon: Tolerance = { absolute: 1e-6, relative: 0 };

function expectPlaces(walk: readonly DescentStep[], places: readonly (readonly [number, number])[]): void {
  places.forEach((place, n) => {
    place.forEach((value, c) => expectClose(walk[n + 1].theta[c], value, printedDecimals, `step ${n + 1}`));
  });
}

describe('F6, as the curriculum prints it', () => {
  const places = {
    adagrad: [
      [2.5, 0.5],
      [2.1799078, 0.2763932],
      [1.93619887, 0.15639874],
    ],
    rmsprop: [
      [2.68377224, 0.68377224],
      [2.46682078, 0.49887061],
      [2.29176579, 0.36918055],
    ],
    adadelta: [
      [2.99552787, 0.99552786],
      [2.99100206, 0.99100866],
      [2.9864422, 0.98646443],
    ],
    adam: [
      [2.9, 0.9],
      [2.80010271, 0.80041223],
      [2.70038152, 0.70158627],
    ],
    uncorrected: [
      [2.68377227, 0.68377225],
      [2.26070006, 0.27020599],
      [1.77366361, -0.16214145],
    ],
    adamw: [
      [2.87, 0.89],
      [2.74143994, 0.78157186],
      [2.61440562, 0.67510122],
    ],
  } as const;

  it.each(Object.keys(places) as (keyof typeof places)[])('is walked by %s', (name) => {
    expectPlaces(walks[name], places[name]);
  });

  it('has the same way for Adam with L2 to eight decimals', () => {
    walks.adam.forEach(({ theta }, t) =>
      theta.forEach((each, c) => expect(walks.withL2[t].theta[c]).toBeCloseTo(each, 8)),
    );
  });

  it('has a first step of AdaDelta that ε sets, and of Adam that is 3.16 times too long uncorrected', () => {
    expectClose(-walks.adadelta[1].quantities.step![0], 0.00447213, printedDecimals);
    expect(walks.adadeltaFromLarger[1].quantities.step![0] / walks.adadelta[1].quantities.step![0]).toBeCloseTo(10, 1);
    expectClose(timesLonger, 0.1 / Math.sqrt(0.001), withEpsilon);
  });
});

describe('what shortens a step', () => {
  it('is what a parameter has gathered: η over the root of how often its gradient was 1', () => {
    for (const { t, busy, seldom, G, GOfSeldom } of rare) {
      expect([G, GOfSeldom]).toEqual([t, Math.ceil(t / 10)]);
      expectClose(busy, 0.1 / Math.sqrt(G), withEpsilon);
      expectClose(seldom, 0.1 / Math.sqrt(GOfSeldom), withEpsilon);
    }
  });

  it('stays with a sum and goes with an average', () => {
    const summed = forgotten.map((each) => each.summed);
    expect(summed).toEqual([...summed].sort((a, b) => b - a));
    expect(Math.abs(forgotten.at(-1)!.averaged - 0.1)).toBeLessThan(0.001);
    expect([halfLife(0.9).toFixed(4), halfLife(0.999).toFixed(2)]).toEqual(['6.5788', '692.80']);
  });

  it('is in Adam a gradient that changes its sign', () => {
    expectClose(swinging, 0.1 * (0.1 / 1.9), withEpsilon);
  });
});

describe('the counterexample', () => {
  it('ends at the worst place for Adam alone, at its usual β₂ not', () => {
    const printed = [ends.adam, ends.amsgrad, ends.sgd].map(({ end }) => end.toFixed(6));
    expect(printed).toEqual(['1.000000', '-0.997985', '-0.994226']);
    expect(longMemory.end).toBeLessThan(-0.99);
  });

  it('goes right over a round of Adam and left over a round of AMSGrad', () => {
    const sum = (name: 'adam' | 'amsgrad'): number =>
      ends[name].period.reduce((total, { length }) => total + length, 0);
    for (const name of ['adam', 'amsgrad'] as const) expect(ends[name].period.map(({ g }) => g)).toEqual([3, -1, -1]);
    expect(sum('adam')).toBeGreaterThan(0);
    const [{ step }] = ends.amsgrad.period;
    expectClose(sum('amsgrad'), -1 / Math.sqrt(step.quantities.vMax![0]), withEpsilon);
  });
});

it('the blanks are steps on ½·5θ² from 2', () => {
  const { adagrad, rmsprop, adam } = blanks;
  expectClose(adagrad[2].of('sumOfSquares'), 156.25, withEpsilon);
  expectClose(adagrad[2].theta, 1.2, withEpsilon);
  expectClose(rmsprop[1].theta, 2 - 1 / Math.sqrt(10), withEpsilon);
  expectClose(adam[2].of('m') / secondCorrections[0], adam[2].of('mHat'), otherOrder);
  expectClose(adam[2].of('v') / secondCorrections[1], adam[2].of('vHat'), otherOrder);
});
