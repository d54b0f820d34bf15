import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ChainState } from '#components/widgets/deep-chain/chain-state.svelte.ts';
import { gradientFormula, passedFormula } from '#components/widgets/deep-chain/formulas.ts';
import { codec, defaultState } from '#components/widgets/deep-chain/link.ts';
import { activationIds, biasIds, limits } from '#components/widgets/deep-chain/setup.ts';
import { announcementOf, chainOf, outcomeOf } from '#components/widgets/deep-chain/sentences.ts';
import { strings } from '#components/widgets/deep-chain/strings.ts';
import { toPlain } from '#notation/plain.ts';
import { expectClose, otherOrder } from '../../tolerance.ts';

const en = strings.en;

function open(text: string): ChainState {
  const state = codec.parse(text);
  if (!state) throw new Error(`not read: ${text}`);
  return new ChainState(state);
}

describe('the chain of the chapter', () => {
  it.each([
    [1, 9.5367431640625e-7],
    [4, 1],
    [8, 1024],
  ])('with w = %d, ten layers deep, hands %d back to the input', (w, product) => {
    const chain = new ChainState();
    chain.choosePreset(w);
    chain.say('unknown');
    chain.go(10);
    expect(chain.product).toBe(product);
    expect(chain.arrived.at(-1)).toEqual([0, product]);
  });

  it('shows layer after layer, the last one first, and nothing before a prediction', () => {
    const chain = new ChainState();
    chain.go(3);
    expect([chain.cursor, chain.bars.filter(Boolean).length]).toEqual([0, 0]);
    chain.take(-3);
    chain.say(-3);
    chain.go(3);
    expect(chain.now?.l).toBe(8);
    expect(chain.bars.slice(6)).toEqual([undefined, 0.25 ** 3 / 2, 0.25 ** 2 / 2, 0.25 / 2]);
    expect(chain.arrived).toEqual([
      [10, 1],
      [9, 0.25],
      [8, 0.0625],
      [7, 0.015625],
    ]);
  });

  it('writes each step in symbols, with numbers, and the result', () => {
    const chain = open('v1~guess=unknown~step=2');
    const passed = passedFormula(chain.now!, chain.setup.w);
    expect(toPlain(passed.numbers)).toBe('1 · 0.25 · 0.25');
    expect(toPlain(passed.factors!)).toBe('0.25 · 0.25');
    expect(toPlain(passed.result)).toBe('0.0625');
    expect(toPlain(gradientFormula(chain.now!).result)).toBe('0.03125');
  });
});

describe('a prediction', () => {
  it.each([
    ['v1~guess=-6~step=10', 'near'],
    ['v1~guess=-1~step=10', 'larger'],
    ['v1~guess=-9~step=10', 'smaller'],
    ['v1~w=8~guess=-6~step=10', 'slopes'],
    ['v1~w=8~guess=3~step=10', 'near'],
    ['v1~w=4~guess=2~step=10', 'larger'],
    ['v1~w=8~guess=-6~step=9', undefined],
    ['v1~guess=unknown~step=10', undefined],
  ])('%s is %s', (text, verdict) => {
    expect(open(text).verdict).toBe(verdict);
  });

  it('is kept within the axis and to whole powers, and only while the question is open', () => {
    const chain = new ChainState();
    chain.take(-3.4);
    expect(chain.ghost).toBe(-3);
    chain.take(99);
    expect(chain.ghost).toBe(10);
    chain.say(-3);
    chain.take(5);
    expect([chain.ghost, chain.said]).toEqual([-3, -3]);
  });

  it('was about one chain: another weight drops it, a preset asks anew', () => {
    const chain = open('v1~guess=-6~step=10');
    chain.set({ w: 2 });
    expect([chain.said, chain.ghost, chain.isOpen, chain.cursor]).toEqual([undefined, undefined, false, 10]);
    expectClose(chain.product, 0.5 ** 10, otherOrder);
    chain.set({ depth: 4 });
    expect(chain.cursor).toBe(4);
    chain.choosePreset(8);
    expect([chain.isOpen, chain.cursor, chain.depth]).toEqual([true, 0, 4]);
  });

  it('an open question is about the chain as it is set up; its mark stays on the axis', () => {
    const chain = open('v1~depth=30');
    chain.take(-28);
    chain.set({ depth: 10 });
    expect([chain.isOpen, chain.aim]).toEqual([true, -10]);
  });
});

it('the axis says nothing before the answer and holds everything after it', () => {
  const state = { ...defaultState, w: 20, activation: 'relu' as const, depth: 30 };
  expect(new ChainState(state).ends).toEqual([-30, 30]);
  expect(new ChainState({ ...state, guess: 'unknown' }).ends).toEqual([-30, 40]);
});

it('a saturated tanh has a factor of exactly 0: said in words, and no NaN anywhere', () => {
  const chain = new ChainState({ ...defaultState, activation: 'tanh', w: 20, bias: 'zero', guess: 0, step: 10 });
  expect(chain.product).toBe(0);
  expect(outcomeOf(chain, en)).toContain(en.kind.dead);
  expect(announcementOf(chain, en)).not.toContain('NaN');
});

it('a large weight without the knife edge saturates the sigmoids, and the gradient vanishes', () => {
  const chain = open('v1~w=8~bias=zero~guess=unknown~step=10');
  expect(chain.product).toBeLessThan(1e-10);
  expect(chain.commonFactor).toBeUndefined();
});

const anyState = fc.record({
  depth: fc.integer({ min: limits.depth[0], max: limits.depth[1] }),
  w: fc.double({ min: limits.w[0], max: limits.w[1], noNaN: true }),
  activation: fc.constantFrom(...activationIds),
  bias: fc.constantFrom(...biasIds),
  guess: fc.oneof(fc.integer({ min: -10, max: 10 }), fc.constantFrom('unknown' as const, 'free' as const)),
});

it('every chain has a picture of finite numbers and sentences in both languages', () => {
  fc.assert(
    fc.property(anyState, fc.nat(), (state, place) => {
      const chain = new ChainState({ ...state, step: place % (state.depth + 1) });
      for (const { factor, passed, gradient } of chain.layers) {
        expect([factor, passed, gradient].every(Number.isFinite)).toBe(true);
      }
      expect(chain.ends.every(Number.isFinite)).toBe(true);
      for (const words of Object.values(strings)) {
        for (const text of [chainOf(chain, words), outcomeOf(chain, words), announcementOf(chain, words)]) {
          expect(text).not.toMatch(/NaN|Infinity|undefined|[{}]/);
        }
      }
    }),
  );
});

it('a link gives the same chain at the same step', () => {
  fc.assert(
    fc.property(anyState, fc.nat(), (state, place) => {
      const linked = { ...state, step: place % (state.depth + 1) };
      expect(codec.parse(codec.format(linked))).toEqual(linked);
      expect(new ChainState(linked).linkState).toEqual(linked);
    }),
  );
});

it.each(['v1~step=1', 'v1~depth=31', 'v1~w=0', 'v1~guess=-11', 'v1~guess=free~step=11', 'v1~activation=step', 'v2'])(
  'a damaged link is not read: %s',
  (text) => expect(codec.parse(text)).toBeUndefined(),
);

it('any text is read as a state that can be shown, or not at all', () => {
  const pieces = fc.constantFrom(
    'depth',
    'w',
    'activation',
    'bias',
    'guess',
    'step',
    '=',
    '~',
    '10',
    '-3',
    'free',
    'relu',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(pieces).map((parts) => `v1~${parts.join('')}`),
      ),
      (text) => {
        const state = codec.parse(text);
        if (state) expect(new ChainState(state).linkState).toEqual(state);
      },
    ),
    { numRuns: 2000 },
  );
});
