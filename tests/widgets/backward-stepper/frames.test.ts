import { describe, expect, it } from 'vitest';
import { framesOf } from '#components/widgets/backward-stepper/frames.ts';

const range = (count: number): number[] => Array.from({ length: count }, (_, n) => n + 1);
const numberOf = (sizes: number[]): number => framesOf(sizes).length - 1;

it('2–2–1 takes 25 steps from the network as given, in this order', () => {
  const names = framesOf([2, 2, 1]).map(({ phase, subject, reveals }) => [phase, subject?.kind, ...reveals].join(' '));
  expect(names).toEqual([
    'forward ',
    ...['1_1', '1_2', '2_1'].flatMap((u) => ['products', 'z', 'a'].map((kind) => `forward ${kind} ${kind}${u}`)),
    'loss loss loss',
    'delta-output delta delta2_1',
    'delta-hidden crossing arriving1_1',
    'delta-hidden delta delta1_1',
    'delta-hidden crossing arriving1_2',
    'delta-hidden delta delta1_2',
    ...['1_1', '1_2', '2_1'].flatMap((u) => [`gradients dW dw${u}1`, `gradients dW dw${u}2`, `gradients db db${u}`]),
    'gradients update update',
  ]);
  expect(numberOf([2, 2, 1])).toBe(25);
});

it('adds the paths of a hidden unit in a step of its own where there are several', () => {
  const subjects = framesOf([2, 2, 2])
    .filter(({ phase }) => phase === 'delta-hidden')
    .map(({ subject }) => subject?.kind);
  expect(subjects).toEqual(['crossing', 'crossing', 'arriving', 'delta', 'crossing', 'crossing', 'arriving', 'delta']);
});

it('goes back through hidden layers from the last to the first', () => {
  const layers = framesOf([3, 4, 4, 3]).flatMap(({ phase, subject }) =>
    phase === 'delta-hidden' && subject?.kind === 'delta' ? [subject.l] : [],
  );
  expect(layers).toEqual([2, 2, 2, 2, 1, 1, 1, 1]);
  expect(numberOf([3, 4, 4, 3])).toBe(133);
});

it('without a hidden layer it goes from δ of the output to the gradients', () => {
  expect(framesOf([1, 1]).map(({ subject }) => subject?.kind)).toEqual([
    undefined,
    'products',
    'z',
    'a',
    'loss',
    'delta',
    'dW',
    'db',
    'update',
  ]);
});

describe.each([[[2, 2, 1]], [[3, 4, 4, 3]], [[1, 1]], [[3, 1, 2]]])('%j', (sizes) => {
  it('reveals every quantity of every unit and every gradient exactly once', () => {
    const reveals = framesOf(sizes).flatMap((frame) => frame.reveals);
    const expected = sizes
      .slice(1)
      .flatMap((size, n) =>
        range(size).flatMap((j) => [
          ...['products', 'z', 'a', 'delta', 'db'].map((kind) => `${kind}${n + 1}_${j}`),
          ...range(sizes[n]).map((i) => `dw${n + 1}_${j}${i}`),
          ...(n + 2 < sizes.length ? [`arriving${n + 1}_${j}`] : []),
        ]),
      );
    expect([...reveals].sort()).toEqual([...expected, 'loss', 'update'].sort());
  });
});
