import { describe, expect, it } from 'vitest';
import { DownhillState } from '#components/widgets/downhill-steps/downhill-state.svelte.ts';
import { variables } from '#components/widgets/downhill-steps/hill.ts';
import { defaultState } from '#components/widgets/downhill-steps/link.ts';
import type { LinkState } from '#components/widgets/downhill-steps/link.ts';
import { expression } from '#engine';
import { toPlain } from '#notation/plain.ts';
import { expectClose, terminatingDecimal } from '../../tolerance.ts';
import { evaluate } from '../../notation/evaluate.ts';

const open = (state: Partial<LinkState> = {}): DownhillState => new DownhillState({ ...defaultState, ...state });
const withOwn = (text: string, state: Partial<LinkState> = {}): DownhillState => open({ own: text, ...state });
const placesOf = (walk: DownhillState): number[] => walk.walk.points.map(({ theta }) => theta[0]);

describe('the valley of the book', () => {
  it('with η = 0.25 goes 1, −1.25, 1.5625, −1.953125', () => {
    expect(placesOf(open()).slice(0, 4)).toEqual([1, -1.25, 1.5625, -1.953125]);
  });

  it('with η = 0.2 swings and shrinks: −0.8, 0.64, −0.512', () => {
    placesOf(open({ eta: 0.2 }))
      .slice(1, 4)
      .forEach((v, n) => expectClose(v, [-0.8, 0.64, -0.512][n], terminatingDecimal));
  });

  it.each([
    [0.02, 'same-side', 0.82],
    [0.1, 'same-side', 0.1],
    [0.2, 'swings-nearer', -0.8],
    [2 / 9, 'swings-forever', -1],
    [0.25, 'swings-away', -1.25],
  ] as const)('with η = %d each step %s, by the factor %d', (eta, way, factor) => {
    const walk = open({ eta });
    expect(walk.way).toBe(way);
    expectClose(walk.factor!, factor, terminatingDecimal);
  });
});

describe('frames', () => {
  it('show slope, stride and new point of each step, one after the other', () => {
    const walk = open({ guess: 'unknown' });
    const seen = [0, 1, 2, 3, 4, 5, 6].map((n) => {
      walk.go(n);
      const { left, symbols, numbers, result, assigns } = walk.formula;
      const [, right, worked, value] = [left, symbols, numbers, result].map((tokens) => toPlain(tokens));
      return `${toPlain(left)} ${assigns ? '←' : '='} ${right} = ${worked} = ${value}`.trim();
    });
    expect(seen).toEqual([
      'C(v) = ½ · 9 · v² = ½ · 9 · 1² = 4.5',
      'C′(v) = 9 · v = 9 · 1 = 9',
      '= η · C′(v) = 0.25 · 9 = 2.25',
      'v ← v − η · C′(v) = 1 − 2.25 = −1.25',
      'C′(v) = 9 · v = 9 · (−1.25) = −11.25',
      '= η · C′(v) = 0.25 · (−11.25) = −2.8125',
      'v ← v − η · C′(v) = −1.25 − (−2.8125) = 1.5625',
    ]);
  });

  it('have the result that a reader finds who works out the line of numbers', () => {
    const walk = open({ guess: 'unknown', start: -1.7, eta: 0.2 });
    for (let n = 0; n <= walk.lastFrame; n++) {
      walk.go(n);
      const [value] = walk.formula.result;
      expect(value.kind).toBe('number');
      if (value.kind === 'number') expectClose(evaluate(walk.formula.numbers), value.value, terminatingDecimal);
    }
  });

  it('go there and back, and stay within the walk', () => {
    const walk = open({ guess: 'unknown' });
    walk.go(1e9);
    expect([walk.cursor, walk.frame, walk.reached.length]).toEqual([36, { part: 'point', t: 12 }, 13]);
    walk.go(-1);
    expect([walk.cursor, walk.step]).toEqual([0, undefined]);
    walk.go(5);
    expect([walk.reached.length, walk.step?.t]).toEqual([2, 2]);
  });

  it('begin anew when start, learning rate or function change', () => {
    for (const change of [
      (walk: DownhillState) => walk.setStart(0.5),
      (walk: DownhillState) => walk.setLearningRate(0.1),
      (walk: DownhillState) => walk.chooseOwn(),
    ]) {
      const walk = open({ guess: 'unknown', frame: 7 });
      expect(walk.cursor).toBe(7);
      change(walk);
      expect(walk.cursor).toBe(0);
    }
  });
});

describe('the prediction', () => {
  it('locks a walk that leads away until it is made; other walks are free', () => {
    const walk = open({ frame: 9 });
    expect([walk.locked, walk.reach, walk.cursor, walk.evidence, walk.ghost]).toEqual([
      true,
      0,
      0,
      undefined,
      undefined,
    ]);
    expect(walk.end).toBeUndefined();
    walk.setLearningRate(0.2);
    expect([walk.locked, walk.reach]).toEqual([false, 36]);
    walk.setLearningRate(0.3);
    walk.guess = 'unknown';
    expect([walk.locked, walk.reach]).toEqual([false, 36]);
  });

  it('is held against the first three steps, once these are walked', () => {
    const walk = open({ guess: 'shrinks' });
    walk.go(8);
    expect(walk.evidence).toBeUndefined();
    walk.go(9);
    expect(walk.evidence?.map(({ theta }) => theta[0])).toEqual([1, -1.25, 1.5625, -1.953125]);
    walk.setLearningRate(0.02);
    walk.go(9);
    expect(walk.evidence).toBeUndefined();
  });

  it('stands beside the walk as one that goes as predicted', () => {
    const second = (guess: LinkState['guess']): number | undefined => open({ guess }).ghost?.[1].theta[0];
    expectClose(second('shrinks')!, 0.82, terminatingDecimal);
    expectClose(second('swings-nearer')!, -0.8, terminatingDecimal);
    expect(second('swings-away')).toBe(-1.25);
    expect(second('unknown')).toBeUndefined();
    expect(open({ guess: 'shrinks', eta: 0.1 }).ghost).toBeUndefined();
  });
});

describe('a typed function', () => {
  it('is walked down by the slopes of its tape', () => {
    const walk = withOwn('(x - 2)^2', { start: 1, eta: 0.25 });
    expect(placesOf(walk).slice(0, 4)).toEqual([1, 1.5, 1.75, 1.875]);
    walk.go(1);
    expect(
      toPlain([...walk.formula.symbols, { kind: 'sign', text: '=' }, ...walk.formula.numbers, ...walk.formula.result]),
    ).toBe('C′(x)=C′(1)−2');
    expect([walk.factor, walk.way]).toEqual([undefined, undefined]);
  });

  it('is refused with the reason, and nothing changes', () => {
    const walk = open({ start: -1, eta: 0.1, frame: 4 });
    const before = walk.linkState;
    const read = (text: string) => walk.setOwn(text, expression(text));
    expect(read('3 + 4')).toBe('no-variable');
    expect(read('v*w')).toBe('two-variables');
    expect(read('log(v)')).toMatchObject({ kind: 'no-value', problem: { code: 'log-of-negative' } });
    expect(walk.linkState).toEqual(before);
    expect(read('v^2')).toBeUndefined();
    expect(walk.linkState).toEqual({ ...before, own: 'v^2', frame: 0 });
  });

  it.each(variables)('may be a function of %s', (name) => {
    expect(withOwn(`${name}^2`).formula.symbols[2]).toMatchObject({ kind: 'symbol', id: name });
  });

  it('keeps its start where it has a value', () => {
    const walk = withOwn('log(v) + v', { start: 1 });
    walk.setStart(-1);
    expect([walk.start, walk.refused]).toEqual([1, -1]);
    walk.setStart(0.5);
    expect([walk.start, walk.refused]).toEqual([0.5, undefined]);
  });

  it('comes back from the valley as it was typed last, within the limits of each', () => {
    const walk = withOwn('(v - 1)^2', { start: 3, eta: 1.5 });
    walk.chooseValley();
    expect(walk.linkState).toMatchObject({ own: '', start: 2, eta: 0.3 });
    walk.chooseOwn();
    expect(walk.linkState).toMatchObject({ own: '(v - 1)^2', start: 2 });
  });

  it('says at the end of its walk what keeps it from going on', () => {
    const ended = (text: string, state: Partial<LinkState>): DownhillState['end'] => {
      const walk = withOwn(text, state);
      walk.go(1e9);
      return walk.end;
    };
    expect(ended('sqrt(v)', { start: 0.25, eta: 2 })).toMatchObject({ kind: 'no-value', at: -1.75 });
    expect(ended('sqrt(v)', { start: 0 })).toMatchObject({ kind: 'no-slope', at: 0 });
    expect(ended('exp(v^2)', { start: 3, eta: 2 })).toEqual({ kind: 'too-large' });
    expect(ended('v^4', { start: 3, eta: 2 })?.kind).toBe('too-large');
    expect(ended('v^2', { start: 3 })).toBeUndefined();
  });
});

it('a place picked in the figure is a round one, within the limits', () => {
  const walk = open({ guess: 'unknown' });
  walk.pick(0.7312);
  expect(walk.start).toBe(0.75);
  walk.pick(-2.2);
  expect(walk.start).toBe(-2);
  walk.pick(-0.01);
  expect(Object.is(walk.start, 0)).toBe(true);
});
