import { describe, expect, it } from 'vitest';
import { hourOf, hours, towards } from '#components/widgets/two-knobs/clock.ts';
import type { Hour } from '#components/widgets/two-knobs/clock.ts';
import { formulaOf, parts } from '#components/widgets/two-knobs/formulas.ts';
import { KnobsInWords } from '#components/widgets/two-knobs/in-words.ts';
import { KnobsState } from '#components/widgets/two-knobs/knobs-state.svelte.ts';
import { defaultState } from '#components/widgets/two-knobs/link.ts';
import type { LinkState } from '#components/widgets/two-knobs/link.ts';
import { wordsOf } from '#components/widgets/two-knobs/strings.ts';
import { surfaceIds, surfaceTerms } from '#components/widgets/two-knobs/surface-terms.ts';
import { verdictOf } from '#components/widgets/two-knobs/verdict.ts';
import { normOf, surface } from '#engine';
import { toPlain } from '#notation/plain.ts';
import { guardNegatives, number } from '#notation/tokens.ts';
import { evaluate } from '../../notation/evaluate.ts';
import { centralDifference, expectClose, otherOrder } from '../../tolerance.ts';

const open = (state: Partial<LinkState> = {}): KnobsState => new KnobsState({ ...defaultState, ...state });

describe('at u = 3, v = 1 of the bowl', () => {
  it('each frame works out its own number', () => {
    const lines = parts.map((part) => {
      const { left, symbols, numbers, result } = formulaOf('bowl', [3, 1], part);
      return [left, symbols, numbers, result].map((tokens) => toPlain(tokens)).join(' = ');
    });
    expect(lines).toEqual([
      'C = ½ · (u² + 9 · v²) = ½ · (3² + 9 · 1²) = 9',
      '∂C/∂u = u = 3 = 3',
      '∂C/∂v = 9 · v = 9 · 1 = 9',
      '∇C = (∂C/∂u, ∂C/∂v) = (3, 9 · 1) = (3, 9)',
    ]);
  });

  it('the gradient points nearly to 1 o’clock and is √90 long', () => {
    const knobs = open();
    expect([knobs.height, knobs.gradient, knobs.hour]).toEqual([9, [3, 9], 1]);
    expectClose(knobs.norm, Math.sqrt(90), otherOrder);
    knobs.numerical.forEach((slope, n) => expectClose(slope, knobs.gradient[n], centralDifference));
  });
});

describe.each(surfaceIds)('%s', (id) => {
  it('is written as it is computed, with its partial derivatives', () => {
    const { domain, value, gradient } = surface(id);
    for (const a of [domain.x[0], -1.3, 0.4, domain.x[1]]) {
      for (const b of [domain.y[0], -0.7, 0.9, domain.y[1]]) {
        const [first, second] = [number(a), number(b)];
        const worked = (tokens: ReturnType<typeof surfaceTerms.bowl.value>): number => evaluate(guardNegatives(tokens));
        const size = { absolute: 1e-9, relative: 1e-12 };
        expectClose(worked(surfaceTerms[id].value(first, second)), value([a, b]), size);
        surfaceTerms[id].partials.forEach((partial, n) =>
          expectClose(worked(partial(first, second)), gradient([a, b])[n], size),
        );
      }
    }
  });

  it('begins where both knobs have a slope', () => {
    const knobs = open();
    knobs.chooseSurface(id);
    expect(knobs.gradient.every((slope) => Math.abs(slope) > 0.5)).toBe(true);
  });
});

describe('slices', () => {
  it('run along the knob that moves, then along the gradient, with the slope the frame works out', () => {
    const knobs = open({ guess: 'unknown' });
    const cuts = parts.map((_, frame) => {
      knobs.go(frame);
      const { slice, here, direction } = knobs.shownSlice;
      expect(slice.value(here)).toBe(9);
      return { direction, slope: slice.slope(here) };
    });
    expect(cuts.slice(0, 3)).toEqual([
      { direction: [1, 0], slope: 3 },
      { direction: [1, 0], slope: 3 },
      { direction: [0, 1], slope: 9 },
    ]);
    expectClose(cuts[3].slope, Math.sqrt(90), otherOrder);
    expectClose(normOf([...cuts[3].direction]), 1, otherOrder);
  });
});

describe('the prediction', () => {
  it('locks the arrow, and nothing else', () => {
    const knobs = open({ frame: 3 });
    expect([knobs.cursor, knobs.reach, knobs.locked]).toEqual([2, 2, true]);
    knobs.guess = 2;
    knobs.go(3);
    expect([knobs.cursor, knobs.part, knobs.predicted]).toEqual([3, 'gradient', 2]);
  });

  it('belongs to its point: elsewhere nothing is drawn of it, and it can be made again', () => {
    const knobs = open({ guess: 2, frame: 3 });
    knobs.setKnob(0, -1);
    expect([knobs.guess, knobs.predicted, knobs.cursor]).toEqual(['elsewhere', undefined, 3]);
    knobs.askAgain();
    expect([knobs.locked, knobs.cursor]).toEqual([true, 2]);
    knobs.pick(1.012, -0.49);
    expect([knobs.guess, knobs.point]).toEqual(['none', [1, -0.5]]);
  });

  it.each([
    [1, 'same'],
    [2, 'from-minimum'],
    [8, 'to-minimum'],
    [7, 'downhill'],
    [10, 'along'],
    [4, 'along'],
    [11, 'other'],
  ] as const)('of %d o’clock at u = 3, v = 1 is %s', (hour, verdict) => {
    expect(verdictOf(open(), hour)).toBe(verdict);
  });

  it('on a saddle knows no minimum', () => {
    const knobs = open({ surface: 'saddle', first: 1, second: 0.1 });
    expect(([3, 9, 12, 1] as Hour[]).map((hour) => verdictOf(knobs, hour))).toEqual([
      'same',
      'downhill',
      'along',
      'other',
    ]);
  });
});

describe('the clock', () => {
  it('has 3 to the right and 12 up, and every hour is the nearest to itself', () => {
    expectClose(towards(3)[0], 1, otherOrder);
    expectClose(towards(12)[1], 1, otherOrder);
    expect(hours.map((hour) => hourOf(towards(hour)))).toEqual(hours);
    expect(hourOf([0, 0])).toBeUndefined();
  });
});

describe.each(['ko', 'en'] as const)('in the words of %s', (locale) => {
  const words = wordsOf(locale);
  const explained = (state: Partial<LinkState>): string =>
    new KnobsInWords(open({ guess: 'unknown', frame: 3, ...state }), words).explanation;

  it('a gradient of 0 has no direction, be it at a minimum or on a saddle', () => {
    expect(explained({ first: 0, second: 0 })).toBe(words.explain.minimum);
    expect(explained({ surface: 'saddle', first: 0, second: 0 })).toBe(words.explain.level);
    expect(explained({})).toContain('9.4868');
    expect(new KnobsInWords(open({ guess: 3, frame: 3, first: 0, second: 0 }), words).verdict).toBe(words.ask.none);
  });
});
