import { describe, expect, it } from 'vitest';
import { optimizers, recordDescent, surface } from '#engine';
import type { Descent } from '#engine';
import { type GoldenWalk, readGolden } from '../golden/golden.ts';
import { expectClose, goldenWalk } from '../tolerance.ts';

type OptionRule = { byDefault: number | string; accepts(value: unknown): boolean };

const { steps, keptEvery, walks } = readGolden('optimizers');

const offered = walks.filter((walk) => walk.offered);
const others = walks.filter((walk) => !walk.offered);

/** What the engine is told in order to take a golden walk. */
function descentOf({ optimizer, learningRate, l2, clip, factor, options, thetas }: GoldenWalk): Descent {
  return {
    optimizer,
    options: { ...options, learningRate },
    start: thetas[0],
    ...(clip && { clip }),
    ...(factor && { schedule: { id: 'exponential', options: { learningRate, factor } } }),
    ...(l2 > 0 && { weightDecay: { kind: 'l2', lambda: l2 } }),
  };
}

/** The engine's walk at the kept steps. */
function walked(walk: GoldenWalk, descent: Descent = descentOf(walk)): number[][] {
  return recordDescent(surface(walk.surface), descent, steps)
    .filter(({ t }) => t % keptEvery === 0)
    .map(({ theta }) => theta);
}

function expectWalk(actual: readonly (readonly number[])[], { thetas }: GoldenWalk): void {
  expect(actual).toHaveLength(thetas.length);
  thetas.forEach((theta, n) =>
    theta.forEach((value, i) => expectClose(actual[n][i], value, goldenWalk, `θ_${i + 1} after ${n * keptEvery}`)),
  );
}

function titleOf({ optimizer, variant, surface: place, l2, clip, factor, options }: GoldenWalk): string {
  const extras = [
    l2 > 0 && 'L2',
    clip && `clipped by ${clip.by}`,
    factor && 'falling rate',
    options['epsilon'] && `ε = ${options['epsilon']}`,
  ];
  return [optimizer, variant, place, ...extras.filter(Boolean)].join(', ');
}

const titled = (list: readonly GoldenWalk[]) => list.map((walk) => [titleOf(walk), walk] as const);

describe('the golden walks', () => {
  it.each(Object.keys(optimizers))('take %s over at least three surfaces, a hundred steps', (id) => {
    const own = offered.filter(({ optimizer }) => optimizer === id);
    expect(new Set(own.map((walk) => walk.surface)).size).toBeGreaterThanOrEqual(3);
    expect(steps).toBeGreaterThanOrEqual(100);
    for (const { thetas } of own) expect(thetas).toHaveLength(steps / keptEvery + 1);
  });

  it.each(Object.entries(optimizers))('take %s in every form it offers', (id, row) => {
    const own = offered.filter(({ optimizer }) => optimizer === id);
    for (const [name, { byDefault, accepts }] of Object.entries<OptionRule>(row.options)) {
      const given = new Set(own.map(({ options }) => options[name]));
      if (typeof byDefault !== 'string') continue;
      expect(given.size, name).toBeGreaterThanOrEqual(2);
      expect([...given].every(accepts), name).toBe(true);
    }
  });

  it('end away from where they began', () => {
    for (const { thetas } of walks) {
      const [[u, v], last] = [thetas[0], thetas[thetas.length - 1]];
      expect(Math.hypot(last[0] - u, last[1] - v)).toBeGreaterThan(1e-2);
    }
  });
});

it.each(titled(offered))('%s: goes where PyTorch goes', (_, walk) => expectWalk(walked(walk), walk));

it('Adam with decoupled decay beside it goes where PyTorch’s AdamW goes', () => {
  const decayed = offered.filter(({ optimizer }) => optimizer === 'adamw');
  expect(decayed.length).toBeGreaterThan(0);
  for (const walk of decayed) {
    const { weightDecay: lambda, ...options } = walk.options;
    const descent = descentOf({ ...walk, optimizer: 'adam', options });
    expectWalk(walked(walk, { ...descent, weightDecay: { kind: 'decoupled', lambda: Number(lambda) } }), walk);
  }
});

/** Coordinates that are apart by a thousand times what is allowed. */
function apart(actual: readonly (readonly number[])[], { thetas }: GoldenWalk): number {
  const far = (value: number, expected: number): boolean =>
    Math.abs(value - expected) > 1000 * (goldenWalk.absolute + goldenWalk.relative * Math.abs(expected));
  return actual.flatMap((theta, n) => theta.filter((value, i) => far(value, thetas[n][i]))).length;
}

it.each(titled(others))('%s: goes elsewhere than the engine, so that the records tell the forms apart', (_, walk) => {
  expect(apart(walked(walk), walk)).toBeGreaterThan(0);
});
