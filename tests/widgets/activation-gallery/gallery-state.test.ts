import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activation, activations } from '#engine';
import type { ActivationId } from '#engine';
import { definitionOf } from '#components/widgets/activation-gallery/definition.ts';
import {
  factsOf,
  slopeAt,
  slopesBetween,
  valueAt,
  valuesBetween,
} from '#components/widgets/activation-gallery/gallery.ts';
import { GalleryState } from '#components/widgets/activation-gallery/gallery-state.svelte.ts';
import { activationIds, codec, defaultState } from '#components/widgets/activation-gallery/link.ts';
import { aboutOf, limitOf, plotOf, readingOf, saturationOf } from '#components/widgets/activation-gallery/sentences.ts';
import { strings } from '#components/widgets/activation-gallery/strings.ts';
import { toPlain } from '#notation/plain.ts';

function open(text: string): GalleryState | undefined {
  const state = codec.parse(text);
  const gallery = new GalleryState();
  if (state) gallery.restore(state);
  return state && gallery;
}

const plain = (id: ActivationId): string[] => {
  const { value, slope } = definitionOf(id);
  return [toPlain(value), toPlain(slope)];
};

describe('the gallery', () => {
  it('has every row of the registry, in its order, with a name and a sentence in each language', () => {
    expect(activationIds).toEqual(Object.keys(activations));
    for (const words of Object.values(strings)) {
      for (const id of activationIds) {
        expect(words.names[id]).not.toBe('');
        expect(aboutOf(id, words)).not.toMatch(/[{}]|NaN|undefined/);
        expect(saturationOf(id, words)).not.toMatch(/[{}]|NaN|undefined/);
      }
    }
  });

  it.each(Object.keys(activations) as ActivationId[])('draws the numbers of the engine: %s', (id) => {
    const { f, df } = activation(id);
    for (const [z, value] of valuesBetween(id, -6, 6)) expect(value).toBe(f(z));
    const slopes = slopesBetween(id, -6, 6).filter(([, slope]) => Number.isFinite(slope));
    const away = slopes.filter(([z]) => !activation(id).kinks.includes(z));
    for (const [z, slope] of away) expect(slope).toBe(df(z, f(z)));
    expect(away.length).toBeGreaterThan(180);
  });

  it('breaks the slope where it jumps, and nowhere else', () => {
    const breaks = (id: ActivationId): number[] =>
      slopesBetween(id, -6, 6)
        .filter(([, slope]) => Number.isNaN(slope))
        .map(([z]) => z);
    expect(breaks('relu')).toEqual([0]);
    expect(breaks('selu')).toEqual([0]);
    expect(breaks('hard-sigmoid')).toEqual([-3, 3]);
    for (const id of ['elu', 'softsign', 'tanh', 'gelu', 'identity'] as const) expect(breaks(id)).toEqual([]);
  });

  it('writes each function out', () => {
    expect(plain('sigmoid')).toEqual(['1 / (1 + e^(−z))', 'a(1 − a)']);
    expect(plain('tanh')).toEqual(['(e^(z) − e^(−z)) / (e^(z) + e^(−z))', '1 − a²']);
    expect(plain('relu')).toEqual(['max(0, z)', '[z > 0]']);
    expect(plain('selu')[0]).toBe('λ · max(0, z) + λα · min(0, e^(z) − 1)');
    expect(plain('gelu-tanh')[0]).toBe('½z(1 + tanh(u))');
    expect(toPlain(definitionOf('gelu-tanh').where!)).toBe('u=√(2 / π)(z + 0.044715z³)');
  });

  it.each([
    ['sigmoid', 'saturated: |z| > 4.5849'],
    ['tanh', 'saturated: |z| > 2.9932'],
    ['softsign', 'saturated: |z| > 9'],
    ['hard-sigmoid', 'saturated: |z| > 3'],
    ['relu', 'saturated: z < 0'],
    ['elu', 'saturated: z < −4.6052'],
    ['leaky-relu', 'not saturated anywhere'],
    ['identity', 'not saturated anywhere'],
  ] as const)('%s is %s', (id, sentence) => expect(saturationOf(id, strings.en)).toBe(sentence));

  it('knows where a row goes far out', () => {
    expect(factsOf('tanh').values).toEqual([-1, 1]);
    expect(factsOf('relu').values.map(limitOf)).toEqual(['0', '∞']);
    expect(factsOf('identity').values.map(limitOf)).toEqual(['−∞', '∞']);
    expect(factsOf('leaky-relu').slopes).toEqual([0.01, 1]);
    expect(Object.is(factsOf('gelu').values[0], -0)).toBe(false);
  });

  it('says of the numbers in its sentences what the engine says', () => {
    expect(aboutOf('sigmoid', strings.en)).toContain('0.25 at most');
    expect(aboutOf('silu', strings.en)).toContain('z = −1.2785');
    expect(aboutOf('gelu', strings.ko)).toContain('z = −0.7518');
    expect(aboutOf('gelu-tanh', strings.en)).toContain('5×10⁻⁴');
    expect(aboutOf('elu', strings.ko)).toContain('−1로');
    expect(aboutOf('hard-sigmoid', strings.en)).toContain('0.1667');
  });
});

describe('two of them large', () => {
  it('are read at the same place', () => {
    const gallery = new GalleryState();
    gallery.z = -2;
    expect(gallery.shown.map(({ value }) => value)).toEqual([valueAt('relu', -2), valueAt('gelu', -2)]);
    expect(gallery.shown.map(({ slope }) => slope)).toEqual([slopeAt('relu', -2), slopeAt('gelu', -2)]);
    expect(readingOf(gallery.shown[1], gallery, strings.en)).toBe(
      'GELU: at z = −2 its value is −0.0455, its slope −0.0852.',
    );
    gallery.decimals = 8;
    expect(readingOf(gallery.shown[1], gallery, strings.ko)).toContain('−0.04550026');
  });

  it('are never the same, whichever is chosen', () => {
    const gallery = new GalleryState();
    gallery.first = 'gelu';
    expect([gallery.first, gallery.second]).toEqual(['gelu', 'relu']);
    gallery.second = 'gelu';
    expect([gallery.first, gallery.second]).toEqual(['gelu', 'relu']);
    gallery.second = undefined;
    expect(gallery.shown).toHaveLength(1);
    gallery.second = 'gelu';
    expect(gallery.second).toBeUndefined();
    gallery.overlay('tanh');
    expect([gallery.first, gallery.second]).toEqual(['tanh', 'gelu']);
    gallery.overlay('gelu');
    expect([gallery.first, gallery.second]).toEqual(['tanh', 'gelu']);
  });

  it('fit into their plots with 0 in sight', () => {
    for (const id of activationIds) {
      const gallery = new GalleryState();
      gallery.second = undefined;
      gallery.first = id;
      for (const [low, high] of [gallery.valueRange, gallery.slopeRange]) {
        expect(low).toBeLessThanOrEqual(0);
        expect(high).toBeGreaterThan(0.1);
        expect(high).toBeLessThan(5);
      }
      expect(plotOf(gallery, 'f', strings.en)).toContain(strings.en.names[id]);
    }
  });
});

describe('links', () => {
  it('bring every state back', () => {
    expect(codec.format(defaultState)).toBe('');
    const gallery = new GalleryState();
    gallery.overlay('tanh');
    gallery.second = undefined;
    gallery.z = 2.5;
    gallery.decimals = 8;
    const text = codec.format(gallery.linkState);
    expect(text).toBe('v1~first=tanh~second=none~z=2.5~decimals=8');
    expect(open(text)?.linkState).toEqual(gallery.linkState);
  });

  it.each(['v1~first=gelu', 'v1~first=maxout', 'v1~z=7', 'v1~first=none', 'v1~decimals=5', 'v2~z=1'])(
    '%s is damaged',
    (text) => expect(open(text)).toBeUndefined(),
  );

  it('any text opens a gallery with numbers, or none', () => {
    const parts = fc.constantFrom(
      ...['first=', 'second=', 'z=', 'decimals=8', 'relu', 'gelu', 'none', '-6', '0', '~', 'e-9', 'tanh', '.5'],
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(parts).map((list) => `v1~${list.join('')}`),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const gallery = open(text);
        if (!gallery) return;
        for (const words of Object.values(strings)) {
          for (const row of gallery.shown) expect(readingOf(row, gallery, words)).not.toMatch(/[{}]|NaN|undefined/);
        }
      }),
      { numRuns: 500 },
    );
  });
});
