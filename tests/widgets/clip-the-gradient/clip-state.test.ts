import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ClipState } from '#components/widgets/clip-the-gradient/clip-state.svelte.ts';
import { normFormula, valueFormulas } from '#components/widgets/clip-the-gradient/formulas.ts';
import { codec, defaultState, guessIds, lastStep } from '#components/widgets/clip-the-gradient/link.ts';
import type { LinkState } from '#components/widgets/clip-the-gradient/link.ts';
import { halfAxesAt, rate, valley, wayIds } from '#components/widgets/clip-the-gradient/walk.ts';
import { normOf } from '#engine';
import { toPlain } from '#notation/plain.ts';
import { expectClose, otherOrder, printedDecimals } from '../../tolerance.ts';

function open(text: string): ClipState | undefined {
  const state = codec.parse(text);
  const clip = new ClipState();
  if (state) clip.restore(state);
  return state && clip;
}

function at(g: readonly [number, number], c = 1): ClipState {
  const clip = new ClipState();
  clip.say('unknown');
  clip.g = g;
  clip.c = c;
  return clip;
}

describe('(3, 4) with the bound 1', () => {
  it('becomes (0.6, 0.8) by norm, in the same direction, and (1, 1) by value, turned by 8.13010235°', () => {
    const { norm, byNorm, byValue, present } = new ClipState();
    expect(norm).toBe(5);
    [0.6, 0.8].forEach((g, n) => expectClose(byNorm.g[n], g, otherOrder));
    expect([byNorm.turned, byValue.g]).toEqual([0, [1, 1]]);
    expectClose(byValue.turned, 8.13010235, printedDecimals);
    expect(present).toBe('turns');
  });

  it('is written with its numbers', () => {
    const clip = new ClipState();
    const norm = normFormula(clip)!;
    expect([norm.symbols, norm.numbers, norm.result].map((line) => toPlain(line))).toEqual([
      'g · min(1, c / ‖g‖)',
      '(3, 4) · min(1, 1 / 5)',
      '(0.6, 0.8)',
    ]);
    expect(valueFormulas(clip).map(({ symbols, numbers }) => [symbols, numbers].map((line) => toPlain(line)))).toEqual([
      ['min(max(g₁, −c), c)', 'min(max(3, −1), 1)'],
      ['min(max(g₂, −c), c)', 'min(max(4, −1), 1)'],
    ]);
    expect(valueFormulas(clip).map(({ result }) => toPlain(result))).toEqual(['1', '1']);
  });

  it('stays where it is until something was said, and so does the walk', () => {
    const clip = new ClipState();
    clip.g = [1, 1];
    clip.c = 3;
    clip.go(4);
    expect(clip.linkState).toEqual(defaultState);
  });
});

describe('other gradients', () => {
  it.each([
    [[0.3, 0.4], 'nothing'],
    [[0.9, 0.9], 'norm-alone'],
    [[5, 0], 'same-way'],
    [[-2, 2], 'same-way'],
    [[5, 0.5], 'turns'],
    [[0, 0], 'nothing'],
  ] as const)('%j: %s', (g, present) => expect(at(g).present).toBe(present));

  it('of length 0 have no formula that would divide by it', () => {
    expect(normFormula(at([0, 0]))).toBeUndefined();
    expect(valueFormulas(at([0, 0])).map(({ result }) => toPlain(result))).toEqual(['0', '0']);
  });
});

describe('the walk down the valley', () => {
  it('goes ever further off unless the gradient is clipped', () => {
    const { none, norm, value } = at([3, 4]).walks;
    expect(none.map(({ theta: [, v] }) => Math.abs(v)).every((v, t, all) => t === 0 || v > all[t - 1])).toBe(true);
    expect(norm[lastStep].f).toBeLessThan(norm[0].f / 50);
    expect(value[lastStep].f).toBeLessThan(value[0].f / 50);
  });

  it('makes no step that is longer than rate times bound', () => {
    for (const c of [0.1, 1, 10]) {
      const { norm, value } = at([3, 4], c).walks;
      const most = rate * c * (1 + 1e-9);
      for (const walk of [norm, value]) {
        for (let t = 1; t <= lastStep; t++) {
          const step = walk[t].theta.map((theta, n) => theta - walk[t - 1].theta[n]);
          const size = walk === norm ? normOf(step) : Math.max(...step.map(Math.abs));
          expect(size).toBeLessThanOrEqual(most);
        }
      }
    }
  });

  it('has the level lines that are drawn', () => {
    for (const height of [0.5, 2, 14]) {
      const [wide, tall] = halfAxesAt(height);
      expectClose(valley.value([wide, 0]), height, otherOrder);
      expectClose(valley.value([0, -tall]), height, otherOrder);
    }
  });

  it('begins anew nowhere: the three ways leave from the same place', () => {
    const { walks } = at([3, 4]);
    wayIds.forEach((way) => expect(walks[way][0].theta).toEqual([3, 1]));
  });
});

describe('links', () => {
  const component = fc.double({ min: -5, max: 5, noNaN: true }).map((g) => g + 0);
  const anyState: fc.Arbitrary<LinkState> = fc.record({
    g: fc.tuple(component, component).map((g): number[] => g),
    c: fc.double({ min: 0.1, max: 10, noNaN: true }),
    said: fc.constantFrom(...guessIds),
    step: fc.integer({ min: 0, max: lastStep }),
  });

  it('bring every state back, with finite numbers', () => {
    expect(codec.format(defaultState)).toBe('');
    fc.assert(
      fc.property(anyState, (state) => {
        const clip = open(codec.format(state))!;
        expect(clip.linkState).toEqual(state);
        expect([...clip.byNorm.g, ...clip.byValue.g, clip.byValue.turned].every(Number.isFinite)).toBe(true);
        expect([...clip.byNorm.g, ...clip.byValue.g].some((g) => Object.is(g, -0))).toBe(false);
      }),
    );
  });

  it.each([
    'v1~g=1_1',
    'v1~c=2',
    'v1~step=3',
    'v1~said=norm~g=1',
    'v1~said=norm~g=6_1',
    'v1~said=norm~c=0',
    'v1~said=x',
  ])('%s is damaged', (text) => expect(open(text)).toBeUndefined());

  it('any text opens a gradient with numbers, or none', () => {
    const parts = fc.constantFrom('g=', '-5', '_', '5', '0', '~', 'c=', '0.1', 'said=both', 'step=12');
    const texts = fc.oneof(
      fc.string(),
      fc.array(parts).map((list) => `v1~${list.join('')}`),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const clip = open(text);
        if (clip) expect([clip.norm, clip.walks.none[lastStep].f].every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
