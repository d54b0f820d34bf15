import { describe, expect, it } from 'vitest';
import {
  alternatingSlopes,
  counterexample,
  counterexampleWalk,
  linearLosses,
  LongWalk,
  minimize,
  recordDescent,
} from '#engine';
import type { Descent, OptimizerId, Options } from '#engine';

const { C, period, interval, rate } = counterexample;
const objective = linearLosses(alternatingSlopes(C, period));
const descent: Descent = {
  optimizer: 'adam',
  options: { beta1: 0.5, beta2: 0.9 },
  schedule: { id: 'inverse-sqrt', options: { learningRate: rate } },
  start: [0],
  interval,
};

describe('a long walk', () => {
  it('has the records of minimize to the last digit, on either side of its marks', () => {
    const records = recordDescent(objective, descent, 1100);
    const walk = new LongWalk(objective, descent, 1100);
    walk.goOn();
    for (const t of [0, 1, 2, 511, 512, 513, 1023, 1024, 1025, 1100]) {
      expect(walk.stepAt(t)).toEqual(records[t]);
      expect(walk.placeAt(t)).toBe(records[t].theta[0]);
    }
    expect(walk.places).toEqual(records.map(({ theta }) => theta[0]));
  });

  it('is the same in pieces', () => {
    const [whole, pieces] = [new LongWalk(objective, descent, 700), new LongWalk(objective, descent, 700)];
    whole.goOn();
    while (pieces.taken < pieces.steps) pieces.goOn(60);
    expect(pieces.places).toEqual(whole.places);
    expect(pieces.stepAt(650)).toEqual(whole.stepAt(650));
    pieces.goOn(60);
    expect(pieces.taken).toBe(700);
  });

  it('knows no step that was not taken, and no second parameter', () => {
    const walk = new LongWalk(objective, descent, 700);
    walk.goOn(60);
    for (const t of [61, -1, 1.5]) {
      expect(() => walk.stepAt(t)).toThrow(`step must be a whole number from 0 to 60, got ${t}`);
      expect(() => walk.placeAt(t)).toThrow(RangeError);
    }
    expect(() => new LongWalk(objective, { ...descent, start: [0, 0] }, 5)).toThrow('start must be one number, got 2');
  });
});

describe('the counterexample', () => {
  it.each(['adam', 'amsgrad', 'sgd'] as const)('is walked as minimize walks: %s', (id: OptimizerId) => {
    const options: Options = id === 'sgd' ? {} : { beta1: 0, beta2: 0.1 };
    const walk = counterexampleWalk(id, options, counterexample, 100);
    expect(walk.taken).toBe(100);
    const steps = minimize(objective, { ...descent, optimizer: id, options });
    for (let t = 0; t <= 100; t++) expect(walk.placeAt(t)).toBe(steps.next().value.theta[0]);
  });
});
