import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataIds, mostDrawn, sizes, weightIds } from '#components/widgets/shaking-samples/data.ts';
import { batchFormula, spreadFormula } from '#components/widgets/shaking-samples/formulas.ts';
import { codec, defaultState, drawingIds, guessIds } from '#components/widgets/shaking-samples/link.ts';
import type { LinkState } from '#components/widgets/shaking-samples/link.ts';
import { ShakingState } from '#components/widgets/shaking-samples/shaking-state.svelte.ts';
import { toPlain } from '#notation/plain.ts';
import { expectClose, otherOrder, printedDecimals } from '../../tolerance.ts';

function at(part: Partial<LinkState>): ShakingState {
  const shaking = new ShakingState();
  shaking.restore({ ...defaultState, said: 'unknown', ...part });
  return shaking;
}

describe('the four examples', () => {
  it('have the gradients and the mean of F5', () => {
    const { examples, whole } = new ShakingState();
    [0.01873526, -0.10214196, -0.09125322, 0.05368242].forEach((g, n) =>
      expectClose(examples[n][0], g, printedDecimals),
    );
    expectClose(whole.mean[0], -0.03024437, printedDecimals);
  });

  it('shake half as much for m = 4 with putting back, and not at all without', () => {
    const back = at({ m: 4, all: 'yes' });
    expect(back.batches).toHaveLength(256);
    const kept = at({ m: 4, way: 'kept', all: 'yes' });
    expect(kept.batches).toHaveLength(1);
    [0, 1].forEach((n) => {
      expectClose(back.found!.mean[n], back.whole.mean[n], otherOrder);
      expectClose(back.found!.deviation[n], back.whole.deviation[n] / 2, otherOrder);
      expect(kept.found!.deviation[n]).toBe(0);
    });
    expect(kept.expected.deviation).toEqual([0, 0]);
    expect(kept.spreads.map(({ kept: each }) => each === undefined)).toEqual([false, false, false, true]);
  });

  it('put batches of the same examples together', () => {
    const { tips } = at({ m: 2, all: 'yes' });
    expect(tips.map(({ batch, count }) => `${batch.join('')}x${count}`)).toEqual(
      '00x1 01x2 02x2 03x2 11x1 12x2 13x2 22x1 23x2 33x1'.split(' '),
    );
  });

  it('are written with their numbers', () => {
    const shaking = at({ m: 2, drawn: 3 });
    const [first, second] = shaking.batches.at(-1)!;
    const formula = batchFormula(shaking)!;
    const plain = toPlain(formula.symbols);
    expect([first, second].every((place) => plain.includes(`g${'₁₂₃₄'[place]}`))).toBe(true);
    expectClose(
      shaking.estimate([first, second])[0],
      (shaking.examples[first][0] + shaking.examples[second][0]) / 2,
      otherOrder,
    );
    expect(batchFormula(at({}))).toBeUndefined();
    expect(batchFormula(at({ all: 'yes' }))).toBeUndefined();
    expect(toPlain(spreadFormula(at({ m: 4 })).symbols)).toBe('σ / √m');
    expect(toPlain(spreadFormula(at({ m: 4, way: 'kept' })).result)).toBe('0');
  });
});

describe('many examples', () => {
  it('shake less by √m, as the drawn batches show within a tenth', () => {
    const { spreads } = at({ data: 'moons' });
    spreads.forEach(({ m, replaced, found }) => {
      expectClose(replaced, spreads[0].replaced / Math.sqrt(m), otherOrder);
      expect(Math.abs(found / replaced - 1)).toBeLessThan(0.1);
    });
  });
});

describe('before something was said', () => {
  it('only single examples are drawn', () => {
    const shaking = new ShakingState();
    shaking.m = 4;
    shaking.way = 'kept';
    shaking.data = 'moons';
    shaking.countAll();
    expect(shaking.linkState).toEqual(defaultState);
    shaking.go(7);
    expect(shaking.batches).toHaveLength(7);
    shaking.go(9999);
    expect(shaking.cursor).toBe(mostDrawn);
  });
});

describe('choices', () => {
  it('change places instead of showing one weight twice, and give up a size the other examples lack', () => {
    const shaking = at({ m: 3, all: 'yes' });
    shaking.put('x', 'w2_12');
    expect([shaking.linkState.x, shaking.linkState.y]).toEqual(['w2_12', 'w2_11']);
    shaking.put('y', 'b2_1');
    shaking.data = 'moons';
    expect(shaking.linkState).toMatchObject({ data: 'moons', m: 1, all: 'no', y: 'b2_1' });
    shaking.reseed();
    expect(shaking.linkState.seed).toBe(2);
  });
});

describe('links', () => {
  const anyState: fc.Arbitrary<LinkState> = fc
    .record({
      data: fc.constantFrom(...dataIds),
      m: fc.nat(),
      way: fc.constantFrom(...drawingIds),
      pair: fc.shuffledSubarray([...weightIds], { minLength: 2, maxLength: 2 }),
      drawn: fc.integer({ min: 0, max: 30 }),
      all: fc.constantFrom('yes' as const, 'no' as const),
      seed: fc.integer({ min: 0, max: 9999 }),
      said: fc.constantFrom(...guessIds),
      decimals: fc.constantFrom(4 as const, 8 as const),
    })
    .map(({ pair: [x, y], m, all, data, ...rest }) => ({
      ...rest,
      ...{ x, y, data, all: data === 'xor' ? all : 'no', m: sizes[data][m % sizes[data].length] },
    }));

  it('bring every state back, with finite numbers', () => {
    expect(codec.format(defaultState)).toBe('');
    fc.assert(
      fc.property(anyState, (state) => {
        expect(codec.parse(codec.format(state))).toEqual(state);
        const { found, expected, tips } = at(state);
        const numbers = [...(found ? [...found.mean, ...found.deviation] : []), ...expected.deviation];
        expect([...numbers, ...tips.flatMap(({ at: place }) => [...place])].every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it.each([
    'v1~m=2',
    'v1~all=yes',
    'v1~way=kept',
    'v1~said=half-zero~m=5',
    'v1~x=w2_12',
    'v1~said=unknown~data=moons~m=3',
    'v1~drawn=501',
    'v1~said=x',
  ])('%s is damaged', (text) => expect(codec.parse(text)).toBeUndefined());

  it('any text opens a state or none', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `v1~${text}`),
        ),
        (text) => {
          const state = codec.parse(text);
          if (state) expect(at(state).linkState).toEqual(state);
        },
      ),
    );
  });
});
