import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areasOf } from '#components/widgets/parameter-count/areas.ts';
import { CountState } from '#components/widgets/parameter-count/count-state.svelte.ts';
import { fieldsFor } from '#components/widgets/parameter-count/link.ts';
import { limits, presetIds, presets } from '#components/widgets/parameter-count/setup.ts';
import { decodeFields, encodeFields } from '#reader/share-link.ts';

const open = (sizes: readonly number[]): CountState => new CountState({ sizes: [...sizes] });

const anySizes = fc.array(fc.integer({ min: 1, max: limits.units }), {
  minLength: limits.fewestLayers,
  maxLength: limits.layers,
});

it.each([
  ['small', 9],
  ['digits', 79_510],
  ['deep', 109_386],
] as const)('the network “%s” has %i parameters', (preset, total) => {
  const counter = open(presets[preset]);
  expect(counter.count.total).toBe(total);
  expect(counter.preset).toBe(preset);
});

describe('layers', () => {
  it('come before the output layer and go from there, within their limits', () => {
    const counter = open([2, 2, 1]);
    counter.addHidden();
    expect(counter.sizes).toEqual([2, 2, 16, 1]);
    expect(counter.preset).toBeUndefined();
    for (let n = 0; n < 9; n++) counter.addHidden();
    expect(counter.sizes).toHaveLength(limits.layers);
    for (let n = 0; n < 9; n++) counter.removeHidden();
    expect(counter.sizes).toEqual([2, 1]);
  });

  it('have shares that add up to the whole, and the largest is named', () => {
    fc.assert(
      fc.property(anySizes, (sizes) => {
        const counter = open(sizes);
        const shares = sizes.slice(1).map((_, n) => counter.shareOf(n + 1));
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
        expect(counter.shareOf(counter.largest)).toBe(Math.max(...shares));
      }),
    );
  });
});

describe('the areas', () => {
  it('are as the counts, on one scale, unless too thin to be seen', () => {
    fc.assert(
      fc.property(anySizes, (sizes) => {
        const counter = open(sizes);
        const areas = areasOf(sizes);
        const perParameter = areas
          .filter(({ height }) => height > 2)
          .map(
            ({ l, weightsWidth, biasWidth, height }) =>
              ((weightsWidth + biasWidth) * height) / counter.count.layers[l - 1].total,
          );
        for (const each of perParameter) expect(each / perParameter[0]).toBeCloseTo(1, 9);
      }),
    );
  });

  it('stand side by side within the figure, with room for their numbers', () => {
    fc.assert(
      fc.property(anySizes, (sizes) => {
        const areas = areasOf(sizes);
        areas.forEach(({ left, weightsWidth, biasWidth }, n) => {
          const right = left + weightsWidth + biasWidth;
          expect(right).toBeLessThanOrEqual(100);
          const next = areas[n + 1];
          if (next) expect(next.left - left).toBeGreaterThanOrEqual(17 - 1e-9);
          if (next) expect(next.left).toBeGreaterThan(right);
        });
      }),
    );
  });

  it('show single parameters of a small network only', () => {
    expect(areasOf([2, 2, 1]).map(({ across, down }) => [across.length, down.length])).toEqual([
      [1, 1],
      [1, 0],
    ]);
    expect(areasOf([784, 100, 10]).flatMap(({ across, down }) => [...across, ...down])).toEqual([]);
  });
});

describe('the link', () => {
  const fields = fieldsFor({ sizes: [...presets.small] });

  it('of every state opens it again; the initial one needs none', () => {
    expect(encodeFields(fields, { sizes: [2, 2, 1] })).toBe('');
    fc.assert(
      fc.property(anySizes, (sizes) => {
        expect(decodeFields(fields, encodeFields(fields, { sizes }))).toEqual({ value: { sizes }, problems: [] });
      }),
    );
  });

  it.each(['v1~sizes=3', 'v1~sizes=0_1', 'v1~sizes=1001_1', 'v1~sizes=1_1_1_1_1_1_1', 'v1~sizes=1.5_2', 'v1~n=1_2'])(
    '%s is damaged and opens the initial state',
    (text) => {
      const { value, problems } = decodeFields(fields, text);
      expect(problems).toHaveLength(1);
      expect(value).toEqual({ sizes: [2, 2, 1] });
    },
  );

  it('any text opens widths that can be counted', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom('sizes=', '2', '_', '784', '~', '-', 'e9')).map((list) => `v1~${list.join('')}`),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(open(decodeFields(fields, text).value.sizes).count.total).toBeGreaterThan(0);
      }),
      { numRuns: 10_000 },
    );
  });

  it('presets lie within the limits', () => {
    for (const id of presetIds) {
      expect(decodeFields(fields, encodeFields(fields, { sizes: [...presets[id]] })).problems).toEqual([]);
    }
  });
});
