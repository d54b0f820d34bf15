import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BillState, decades } from '#components/widgets/gradient-bill/bill-state.svelte.ts';
import { defaultLink, fields, limits } from '#components/widgets/gradient-bill/link.ts';
import { duration, ratio, seconds } from '#components/widgets/gradient-bill/print.ts';
import { millisecondStops, parameterStops } from '#components/widgets/gradient-bill/stops.ts';
import { wordsOf } from '#components/widgets/gradient-bill/strings.ts';
import { decodeFields, encodeFields } from '#reader/share-link.ts';

function open(p: number, ms = 10): BillState {
  const bill = new BillState();
  bill.restore({ p, ms });
  return bill;
}

describe('the bill', () => {
  it('of a million parameters at 10 ms is 20 000 s centrally, 5.56 hours', () => {
    const central = open(1_000_000).item('central');
    expect([central.passes, central.seconds]).toEqual([2_000_000, 20_000]);
    expect(duration(wordsOf('ko'), central.seconds)).toBe('5.56시간');
    expect(duration(wordsOf('en'), central.seconds)).toBe('5.56 hours');
  });

  it('of the nine parameters of F1 is 10, 18 and 3 passes', () => {
    expect(new BillState().items.map(({ method, passes }) => [method, passes])).toEqual([
      ['forward', 10],
      ['central', 18],
      ['backward', 3],
    ]);
  });

  it('has bars by powers of ten, none longer than the scale', () => {
    const shares = open(1e9).items.map(({ share }) => share);
    expect(shares[1]).toBe(1);
    expect(shares[2]).toBeGreaterThan(0);
    expect(open(50).item('central').share).toBeCloseTo(decades[1], 12);
    expect(decades).toHaveLength(9);
    expect(decades.every((decade) => decade > 0 && decade < 1)).toBe(true);
  });
});

describe('the link', () => {
  it('is empty for the initial state', () => {
    expect(encodeFields(fields, new BillState().linkState)).toBe('');
  });

  it('brings every state back', () => {
    const p = fc.integer({ min: limits.p[0], max: limits.p[1] });
    const ms = fc.double({ min: limits.ms[0], max: limits.ms[1], noNaN: true });
    fc.assert(
      fc.property(p, ms, (p, ms) => {
        const text = encodeFields(fields, open(p, ms).linkState);
        expect(decodeFields(fields, text)).toEqual({ value: { p, ms }, problems: [] });
      }),
    );
  });

  it.each(['v1~p=0', 'v1~p=1.5', 'v1~p=1e9', 'v1~ms=0', 'v1~ms=-1', 'v1~ms=1001', 'v1~p=2000000000', 'v1~q=1', 'v0'])(
    'that is damaged opens the initial state: %s',
    (text) => {
      const { value, problems } = decodeFields(fields, text);
      expect([value, problems.length]).toEqual([defaultLink, 1]);
    },
  );

  it('of any text gives a bill that can be printed', () => {
    const parts = fc.constantFrom('v1', '~', '=', 'p=', 'ms=', 'p=17', 'ms=0.5', '1e5', '-', 'NaN', '__proto__=1');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(parts).map((list) => list.join('~')),
        ),
        (text) => {
          const { p, ms } = decodeFields(fields, text).value;
          for (const item of open(p, ms).items) expect(duration(wordsOf('en'), item.seconds)).toMatch(/^\d/);
        },
      ),
      { numRuns: 10_000 },
    );
  });
});

describe('the sliders', () => {
  it('run through round numbers, rising, from limit to limit', () => {
    expect(parameterStops.slice(0, 6)).toEqual([1, 2, 5, 9, 10, 20]);
    for (const [stops, [low, high]] of [
      [parameterStops, limits.p],
      [millisecondStops, limits.ms],
    ] as const) {
      expect([stops[0], stops.at(-1)]).toEqual([low, high]);
      expect(stops.every((stop, n) => n === 0 || stop > stops[n - 1])).toBe(true);
    }
  });
});

it.each([
  [20_000, '20,000'],
  [0.18, '0.18'],
  [2e9, '2,000,000,000'],
])('%d seconds are written %s', (value, printed) => expect(seconds(value)).toBe(printed));

it.each([
  [2.649, '2.6'],
  [3, '3'],
  [35_432, '35,000'],
  [12.4, '12'],
])('the ratio %d is written %s', (value, printed) => expect(ratio(value)).toBe(printed));
