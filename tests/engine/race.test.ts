import { describe, expect, it } from 'vitest';
import { expression, firstAbove, objectiveOf, standingsAt, surface, walkDown } from '#engine';
import type { Descent, Walk } from '#engine';

const bowl = surface('bowl');
const walk = (descent: Partial<Descent> = {}, steps = 100): Walk =>
  walkDown(bowl, { optimizer: 'sgd', start: [3, 1], ...descent }, steps);
const valley = (optimizer: Descent['optimizer']): Walk =>
  walkDown(surface('long-bowl'), { optimizer, options: { learningRate: 0.01 }, start: [3, 1] }, 100);

describe('a walk', () => {
  it('goes to the end where all its numbers are finite, the start first', () => {
    const { steps, broken } = walk({}, 3);
    expect(steps.map(({ t }) => t)).toEqual([0, 1, 2, 3]);
    expect(steps[2].f).toBeCloseTo(2.9529, 12);
    expect(broken).toBeUndefined();
  });

  it('breaks off before the first step with a number that is not finite, and keeps that step', () => {
    const { steps, broken } = walk({ options: { learningRate: 1e100 } });
    expect(steps.map(({ t }) => t)).toEqual([0, 1]);
    expect(broken?.t).toBe(2);
  });

  it('breaks off where a formula has no value, and does not begin where it has none at the start', () => {
    const log = objectiveOf(expression('log(u) + v^2'), ['u', 'v']);
    const { steps, broken } = walkDown(log, { optimizer: 'sgd', options: { learningRate: 1 }, start: [0.5, 1] }, 10);
    expect(steps).toHaveLength(1);
    expect(broken?.theta[0]).toBe(-1.5);
    expect(walkDown(log, { optimizer: 'sgd', start: [-1, 1] }, 10)).toMatchObject({ steps: [], broken: { t: 0 } });
  });
});

describe('the places of a race', () => {
  const ids = ['sgd', 'momentum', 'nesterov'] as const;
  const placesAt = (walks: readonly Walk[], t: number): string[] => standingsAt(walks, t).map((each) => ids[each.walk]);

  it('in the round bowl momentum is last after 2 steps and after 100', () => {
    const walks = ids.map((optimizer) => walk({ optimizer }));
    expect(placesAt(walks, 2)).toEqual(['nesterov', 'sgd', 'momentum']);
    expect(placesAt(walks, 100)).toEqual(['nesterov', 'sgd', 'momentum']);
    expect(standingsAt(walks, 100).map(({ f }) => Number(f!.toPrecision(8)))).toEqual([
      3.1502862e-9, 3.1747856e-9, 6.3708957e-5,
    ]);
  });

  it('in the long valley inertia wins', () => {
    const walks = ids.map(valley);
    expect(placesAt(walks, 2)).toEqual(['nesterov', 'sgd', 'momentum']);
    expect(placesAt(walks, 100)).toEqual(['nesterov', 'momentum', 'sgd']);
    expect(standingsAt(walks, 100).map(({ f }) => f!.toFixed(8))).toEqual(['0.00000085', '0.00012234', '0.60290854']);
  });

  it('are shared by losses that differ by rounding only, as Adam and Adam with L2 on the bowl', () => {
    const adam = walk({ optimizer: 'adam' });
    const decayed = walk({ optimizer: 'adam', weightDecay: { kind: 'l2', lambda: 0.1 } });
    const decoupled = walk({ optimizer: 'adamw' });
    expect(standingsAt([adam, decayed, decoupled], 1).map(({ place }) => place)).toEqual([1, 2, 2]);
    expect(standingsAt([adam, decayed, decoupled], 0).map(({ place }) => place)).toEqual([1, 1, 1]);
    const [still, also] = ids.map((optimizer) => walk({ optimizer, start: [0, 0] }, 1));
    expect(standingsAt([still, also], 1).map(({ place }) => place)).toEqual([1, 1]);
  });

  it('differ however small the losses are', () => {
    const [lower, higher] = [1e-5, 2e-5].map((u) => walk({ start: [u, 0] }, 0));
    expect(standingsAt([higher, lower], 0).map((each) => [each.walk, each.place])).toEqual([
      [1, 1],
      [0, 2],
    ]);
  });

  it('of walks that came not so far are the last, and shared', () => {
    const broken = walk({ options: { learningRate: 1e100 } });
    expect(standingsAt([broken, walk(), broken], 5)).toEqual([
      expect.objectContaining({ walk: 1, place: 1 }),
      { walk: 0, place: 2, f: undefined },
      { walk: 2, place: 2, f: undefined },
    ]);
  });
});

it('the first step above a height is found', () => {
  const rising = walk({ options: { learningRate: 0.25 } });
  expect(firstAbove(rising, 12)).toBe(2);
  expect(firstAbove(rising, rising.steps[2].f)).toBe(3);
  expect(firstAbove(walk(), 12)).toBeUndefined();
});
