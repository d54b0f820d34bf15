import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventsOf, limits, presetIds, presets, runOf, STEPS, STILL } from '#components/widgets/dying-relu/dying.ts';
import { DyingState } from '#components/widgets/dying-relu/dying-state.svelte.ts';
import { gradientFormula, updateFormula } from '#components/widgets/dying-relu/formulas.ts';
import { codec, defaultState } from '#components/widgets/dying-relu/link.ts';
import {
  aboutOf,
  conditionOf,
  eventIn,
  lossIn,
  nameOf,
  outcomeOf,
  statusOf,
  stepsOf,
  unitIn,
} from '#components/widgets/dying-relu/sentences.ts';
import { strings } from '#components/widgets/dying-relu/strings.ts';
import { toPlain } from '#notation/plain.ts';
import { expectClose, otherOrder, printedDecimals } from '../../tolerance.ts';

function open(text: string): DyingState | undefined {
  const state = codec.parse(text);
  const unit = new DyingState();
  if (state) unit.restore(state);
  return state && unit;
}

function told(): DyingState {
  const unit = new DyingState();
  unit.say('slowly');
  return unit;
}

const fourDecimals = { absolute: 5e-5, relative: 0 };

describe('one step', () => {
  it.each([
    ['small', 0.7333, -0.1, 0.2465],
    ['dies', -0.3333, -0.5, 0.5],
  ] as const)('%s: w = %s, b = %s, loss %s', (preset, w, b, loss) => {
    const [start, first] = runOf(presets[preset]);
    expectClose(start.pass.dw, 2.6667, fourDecimals);
    expect(start.pass.db).toBe(1);
    expectClose(start.pass.loss, 0.8333, fourDecimals);
    expectClose(first.w, w, fourDecimals);
    expectClose(first.b, b, fourDecimals);
    expectClose(first.pass.loss, loss, fourDecimals);
  });

  it('at the rate 0.5 makes all three z negative, and nothing moves for ever', () => {
    const [, first, ...later] = runOf(presets.dies);
    expect(first.pass.examples.every(({ z, slope }) => z < 0 && slope === 0)).toBe(true);
    for (const place of later) {
      expect([place.w, place.b, place.pass.loss]).toEqual([first.w, first.b, 0.5]);
      expect([place.pass.dw + 0, place.pass.db + 0]).toEqual([0, 0]);
    }
    expect(later).toHaveLength(STEPS - 1);
    expect(STILL).toBe(0.5);
    expect(eventsOf(runOf(presets.dies))).toEqual([{ t: 1, kind: 'lost' }]);
  });
});

describe('the cures', () => {
  it('begin where the unit died', () => {
    const [, dead] = runOf(presets.dies);
    for (const id of ['leaky', 'faint'] as const) expect([presets[id].w, presets[id].b]).toEqual([dead.w, dead.b]);
  });

  it('a leaky slope of 0.1 at the rate 0.1: below 0.1 from step 25 on, 0.01396133 at step 100', () => {
    const run = runOf(presets.leaky);
    expect(eventsOf(run)).toContainEqual({ t: 25, kind: 'low' });
    expect(run[24].pass.loss).toBeGreaterThanOrEqual(0.1);
    expectClose(run[100].pass.loss, 0.01396133, printedDecimals);
  });

  it('a slope of 0.01 at the rate 0.5 comes back at step 43 and is lost again at step 47', () => {
    const events = eventsOf(runOf(presets.faint));
    expect(events.slice(0, 2)).toEqual([
      { t: 43, kind: 'back' },
      { t: 47, kind: 'lost' },
    ]);
    expect(events.some(({ kind }) => kind === 'low')).toBe(false);
  });

  it('another first bias lives at a rate at which b = 0 dies at the first step', () => {
    const { bias } = presets;
    expect(runOf({ ...bias, b: 0 })[1].alive).toBe(0);
    const run = runOf(bias);
    expect(run.every(({ alive }) => alive > 0)).toBe(true);
    expect(run[STEPS].pass.loss).toBeLessThan(0.01);
    expect(run[0].pass.dw).toBeLessThan(runOf({ ...bias, b: 0 })[0].pass.dw);
  });

  it('a smaller rate goes on falling', () => {
    const losses = runOf(presets.small).map(({ pass }) => pass.loss);
    losses.forEach((loss, n) => n > 0 && expect(loss).toBeLessThan(losses[n - 1]));
  });
});

describe('before the prediction', () => {
  it('the death stands still at step 1 with its slopes hidden; the smaller rate may be walked', () => {
    const unit = new DyingState();
    unit.go(99);
    expect(unit.cursor).toBe(1);
    expect(unit.isHidden).toBe(true);
    expect(conditionOf(unit, strings.ko)).toBe(strings.ko.waiting);
    for (const id of ['bias', 'leaky', 'faint'] as const) unit.take(id);
    unit.change({ eta: 0.2 });
    expect(unit.preset).toBe('dies');
    unit.take('small');
    unit.go(99);
    expect(unit.cursor).toBe(99);
    expect(unit.isHidden).toBe(false);
  });

  it('a prediction leads to step 2 of the death, and the first one stays', () => {
    const unit = new DyingState();
    unit.take('small');
    unit.say('repairs');
    unit.say('never');
    expect(unit.said).toBe('repairs');
    expect([unit.preset, unit.cursor, unit.isHidden, unit.reach]).toEqual(['dies', 2, false, STEPS]);
    expect(unit.condition).toBe('dead');
    expect(outcomeOf(strings.en)).toContain(
      'w = −0.3333 and b = −0.5 stay as they are, and at step 100 the loss is still 0.5',
    );
    expect(outcomeOf(strings.ko)).toContain('w = −0.3333과 b = −0.5는 그대로이며');
  });
});

describe('formulas', () => {
  it('of the first gradient and the step it leads to', () => {
    const { run, setup } = new DyingState();
    expect(toPlain(gradientFormula('w', run[0]).symbols)).toBe('(Σ (a − y) · f′(z) · x) / 3');
    expect(toPlain(gradientFormula('w', run[0]).numbers)).toBe('(0 + 2 + 6) / 3');
    expect(toPlain(gradientFormula('b', run[0]).numbers)).toBe('(0 + 1 + 2) / 3');
    const update = updateFormula('w', setup, run[0], run[1]);
    expect(toPlain(update.numbers, { decimals: 4, trim: true })).toBe('1 − 0.5 · 2.6667');
    expect(toPlain(update.result, { decimals: 4, trim: true })).toBe('−0.3333');
  });

  it.each(presetIds)('end in the numbers of the run: %s', (id) => {
    const run = runOf(presets[id]);
    for (const t of [0, 1, 43, 99]) {
      for (const parameter of ['w', 'b'] as const) {
        const [gradient] = gradientFormula(parameter, run[t]).result;
        const [next] = updateFormula(parameter, presets[id], run[t], run[t + 1]).result;
        if (gradient.kind !== 'number' || next.kind !== 'number') throw new Error('not a number');
        expectClose(run[t][parameter] - presets[id].eta * gradient.value, next.value, otherOrder);
      }
    }
  });
});

it('the table has all first steps, every tenth, and those at which something happens, as far as they have been gone', () => {
  const unit = told();
  unit.take('faint');
  unit.go(47);
  expect(stepsOf(unit, false)).toEqual([0, 1, 2, 3, 4, 5, 10, 20, 30, 40, 43, 47]);
  expect(stepsOf(unit, true).at(-1)).toBe(100);
});

it('names its runs by their numbers', () => {
  expect(presetIds.map((id) => nameOf(id, strings.en))).toEqual([
    'rate 0.5',
    'smaller rate 0.1',
    'first bias −0.25',
    'dead, then leaky 0.1',
    'dead, then leaky 0.01',
  ]);
});

describe('values of one’s own', () => {
  it('begin a run anew', () => {
    const unit = told();
    unit.go(50);
    unit.change({ slope: 0.2 });
    expect([unit.cursor, unit.preset]).toEqual([0, undefined]);
    expect(aboutOf(unit, strings.en)).toContain('your own values');
  });

  it('never leave the range of numbers, whatever is chosen within the limits', () => {
    const within = ({ min, max }: { min: number; max: number }) => fc.double({ min, max, noNaN: true });
    fc.assert(
      fc.property(
        fc.double({ min: -2, max: 2, noNaN: true }),
        within(limits.b),
        within(limits.slope),
        within(limits.eta),
        (w, b, slope, eta) => {
          const run = runOf({ w, b, slope, eta });
          expect(run.every(({ w, b, pass }) => Math.abs(w) < 1e4 && Math.abs(b) < 1e4 && pass.loss < 1e6)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('links', () => {
  it('bring every state back, the death to the last digit', () => {
    expect(codec.format(defaultState)).toBe('');
    const unit = told();
    unit.take('faint');
    unit.go(43);
    unit.decimals = 8;
    const text = codec.format(unit.linkState);
    expect(text).toBe('v1~w=-0.33333333333333326~b=-0.5~slope=0.01~step=43~said=slowly~decimals=8');
    expect(open(text)?.linkState).toEqual(unit.linkState);
    expect(open(text)?.preset).toBe('faint');
  });

  it.each([
    'v1~step=2',
    'v1~eta=0.2',
    'v1~slope=0.1',
    'v1~eta=2~said=never',
    'v1~said=maybe',
    'v1~step=101~said=never',
  ])('%s is damaged', (text) => expect(open(text)).toBeUndefined());

  it('any text opens a unit with numbers, or none', () => {
    const parts = fc.constantFrom(
      ...['w=', 'b=', 'slope=', 'eta=', 'step=', 'said=never', '0', '0.1', '0.3', '-2', '1', '100', '~', 'e-7', '-'],
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(parts).map((list) => `v1~said=never~${list.join('')}`),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const unit = open(text);
        if (!unit) return;
        for (const words of Object.values(strings)) {
          const events = unit.events.map((event) => eventIn(event, words)).join('');
          const said = [aboutOf, statusOf, conditionOf, unitIn, lossIn].map((sentence) => sentence(unit, words));
          expect(said.join('') + events).not.toMatch(/[{}]|NaN|undefined/);
        }
      }),
      { numRuns: 500 },
    );
  });
});
