import { describe, expect, it } from 'vitest';
import { matches } from '#exercises/prediction.ts';
import type { Prediction, PredictionForm } from '#exercises/prediction.ts';

const several: PredictionForm = { kind: 'choice', options: ['a', 'b', 'c'], several: true };
const curve: PredictionForm = { kind: 'curve', at: [1, 2], start: 0, range: [-10, 10] };
const picked = (...options: string[]): Prediction => ({ kind: 'choice', options });
const number = (value: number): Prediction => ({ kind: 'number', value });
const drawn = (...heights: number[]): Prediction => ({ kind: 'curve', heights });

describe('a prediction', () => {
  it.each([
    [picked('a', 'b'), picked('b', 'a'), 'same'],
    [picked('a'), picked('a', 'b'), 'near'],
    [picked('a', 'b', 'c'), picked('a', 'b'), 'near'],
    [picked('c'), picked('a', 'b'), 'other'],
    [picked(), picked('a'), 'other'],
    [picked(), picked(), 'same'],
  ])('of options %j against %j is %s', (prediction, outcome, match) => {
    expect(matches(several, prediction, outcome)).toBe(match);
  });

  it.each([
    [1, 1, 'same'],
    [0, 0, 'same'],
    [-1, 1, 'other'],
  ] as const)('of the sign %j against %j is %s', (sign, real, match) => {
    expect(matches({ kind: 'sign' }, { kind: 'sign', sign }, { kind: 'sign', sign: real })).toBe(match);
  });

  it.each([
    [1.005, 1, 'same'],
    [0.995, 1, 'same'],
    [1.006, 1, 'near'],
    [2, 1, 'near'],
    [0.5, 1, 'near'],
    [2.01, 1, 'other'],
    [0.49, 1, 'other'],
    [-1, 1, 'other'],
    [-1.5, -1, 'near'],
    [30, 20, 'near'],
    [0.05, 20, 'other'],
    [0, 0, 'same'],
    [1, 0, 'other'],
  ])('of the number %d against %d is %s', (predicted, real, match) => {
    expect(matches({ kind: 'number' }, number(predicted), number(real))).toBe(match);
  });

  it.each([
    [drawn(1, 2), drawn(1, 2), 'same'],
    [drawn(2, 1), drawn(1, 2), 'same'],
    [drawn(1, 3.01), drawn(1, 2), 'near'],
    [drawn(-2, 2), drawn(1, 2), 'near'],
    [drawn(-2.01, 2), drawn(1, 2), 'other'],
    [drawn(1), drawn(1, 2), 'other'],
  ])('of the curve %j against %j is %s', (prediction, outcome, match) => {
    expect(matches(curve, prediction, outcome)).toBe(match);
  });

  it('of another form than the outcome is other', () => {
    const all: Prediction[] = [picked('a'), { kind: 'sign', sign: 1 }, number(1), drawn(1, 1)];
    for (const one of all) {
      for (const other of all.filter((each) => each !== one)) expect(matches(curve, one, other)).toBe('other');
    }
  });

  it.each([
    [several, picked('a')],
    [{ kind: 'sign' }, { kind: 'sign', sign: 0 }],
    [{ kind: 'number' }, number(0)],
    [curve, drawn(0, 0)],
  ] as [PredictionForm, Prediction][])('left open is other than any outcome of %j', (form, outcome) => {
    expect(matches(form, { kind: 'undecided' }, outcome)).toBe('other');
    expect(matches(form, outcome, { kind: 'undecided' })).toBe('other');
  });
});
