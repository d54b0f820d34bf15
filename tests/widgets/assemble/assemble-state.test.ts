import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AssembleState } from '#components/widgets/assemble/assemble-state.svelte.ts';
import { choices, codec, defaultState, guessIds, lastStep, placeIds } from '#components/widgets/assemble/link.ts';
import type { LinkState } from '#components/widgets/assemble/link.ts';
import { calledInWords, doesInWords, lossInWords, verdictInWords } from '#components/widgets/assemble/sentences.ts';
import { strings } from '#components/widgets/assemble/strings.ts';
import { askedParts, nameOf, taskIds, wrongParts } from '#components/widgets/assemble/tasks.ts';
import type { Parts } from '#engine';
import { locales } from '#i18n/locales.ts';
import { formatNumber } from '#notation/number.ts';

function opened(parts: Partial<Parts> = {}): AssembleState {
  const rule = new AssembleState();
  rule.say('unknown');
  rule.choose(parts);
  return rule;
}

const en = strings.en;
const nameBy = (parts: Partial<Parts>): string => calledInWords(opened(parts), en);
const placeAfter = (rule: AssembleState, t: number): string[] =>
  rule.walk[t].theta.map((value) => formatNumber(value, { decimals: 8 }));

describe('the name of an assembly', () => {
  it.each([
    [{}, 'RMSProp'],
    [{ scale: 'none' }, 'SGD (gradient descent)'],
    [{ scale: 'none', decay: 'l2' }, 'SGD with weight decay'],
    [{ scale: 'none', velocity: 'sum' }, 'momentum'],
    [{ scale: 'none', velocity: 'sum', decay: 'decoupled' }, 'SGDW'],
    [{ scale: 'sum', correction: true }, 'AdaGrad'],
    [{ velocity: 'average', correction: true }, 'Adam'],
    [{ velocity: 'average' }, 'Adam without correction'],
    [{ velocity: 'average', correction: true, decay: 'decoupled' }, 'AdamW'],
    [{ velocity: 'average', correction: true, decay: 'l2' }, 'Adam with L2'],
    [{ velocity: 'average', scale: 'maximum' }, 'AMSGrad'],
    [{ velocity: 'sum' }, 'It has no usual name'],
    [{ correction: true }, 'It has no usual name'],
  ] as [Partial<Parts>, string][])('%j: %s', (parts, name) => expect(nameBy(parts)).toBe(name));

  it('is not told before a prediction, nor while it is to be built', () => {
    expect(calledInWords(new AssembleState(), en)).toBe(en.notYet);
    const rule = opened();
    rule.task = 'adam';
    expect(calledInWords(rule, en)).toBe(en.building);
    rule.choose({ velocity: 'average', correction: true });
    rule.check();
    expect(calledInWords(rule, en)).toBe('Adam');
  });
});

describe('the walk', () => {
  it('is that of the chapter: RMSProp, Adam, Adam uncorrected and AdamW after a step', () => {
    expect(placeAfter(opened(), 1)[0]).toBe('2.68377224');
    const adam = opened({ velocity: 'average', correction: true });
    adam.set({ beta2: 0.999 });
    expect([1, 2, 3].map((t) => placeAfter(adam, t)[0])).toEqual(['2.90000000', '2.80010271', '2.70038152']);
    adam.choose({ correction: false });
    expect(placeAfter(adam, 1)[0]).toBe('2.68377227');
    adam.choose({ correction: true, decay: 'decoupled' });
    expect(placeAfter(adam, 2)[0]).toBe('2.74143994');
  });

  it('ends before the step at which numbers are no longer finite', () => {
    const rule = opened({ velocity: 'none', scale: 'none' });
    rule.place = 'rosenbrock';
    expect(rule.divergedAt).toBe(5);
    rule.go(lastStep);
    expect(rule.cursor).toBe(4);
    expect(Number.isFinite(rule.here.f)).toBe(true);
    rule.set({ learningRate: 0.001 });
    expect(rule.divergedAt).toBeUndefined();
    expect(rule.reach).toBe(lastStep);
  });

  it('begins anew when a switch is turned, and waits for a prediction', () => {
    const rule = opened();
    rule.go(12);
    rule.choose({ decay: 'l2' });
    expect(rule.cursor).toBe(0);
    const shut = new AssembleState();
    shut.go(3);
    shut.choose({ scale: 'none' });
    shut.set({ beta2: 0.5 });
    shut.place = 'rosenbrock';
    shut.task = 'adam';
    expect(shut.linkState).toEqual(defaultState);
  });
});

describe('the arrows', () => {
  it('are those of the step taken, at the start of the one to come; and none before a prediction', () => {
    expect(new AssembleState().arrows).toEqual([]);
    const rule = opened({ velocity: 'average', correction: true, decay: 'decoupled' });
    const ends = (): unknown[] => [rule.arrows[0].from, rule.arrows.at(-1)!.to];
    expect(rule.arrows.map(({ kind }) => kind)).toEqual(['average', 'scaled', 'decay', 'step']);
    expect(ends()).toEqual([rule.walk[0].theta, rule.walk[1].theta]);
    rule.go(7);
    expect(ends()).toEqual([rule.walk[6].theta, rule.walk[7].theta]);
    rule.arrows.at(-1)!.by.forEach((value, n) => expect(value).toBeCloseTo(rule.here.quantities.step![n], 14));
  });

  it('go as far as the walk has numbers', () => {
    const rule = opened({ scale: 'none' });
    rule.place = 'rosenbrock';
    rule.go(lastStep);
    expect(rule.arrows.flatMap(({ to }) => to).every(Number.isFinite)).toBe(true);
    expect(rule.arrows).toHaveLength(1);
  });
});

describe('tasks', () => {
  it.each(taskIds)('%s is right with its own switches, and each other switch is found', (task) => {
    const asked = askedParts(task);
    expect(wrongParts(asked, task)).toEqual([]);
    expect(wrongParts({ ...asked, decay: 'l2' }, task)).toEqual(['decay']);
    for (const locale of locales) {
      const words = strings[locale];
      const name = nameOf(asked)!;
      expect(words.names[name.id]).toBe(words.tasks[task]);
      const rule = opened(asked);
      rule.task = task;
      expect(verdictInWords(rule, words)).toBe('');
      rule.check();
      expect(verdictInWords(rule, words)).toContain(words.tasks[task]);
    }
  });

  it('name the first switch that stands otherwise, and how many there are', () => {
    const rule = opened();
    rule.task = 'adamw';
    rule.check();
    expect(verdictInWords(rule, en)).toBe('Velocity: AdamW averages past gradients. Switches that stand otherwise: 3.');
    rule.choose({ velocity: 'average' });
    expect(verdictInWords(rule, en)).toBe('');
  });

  it('do not mind a correction where there is nothing to correct', () => {
    const rule = opened({ velocity: 'sum', scale: 'none', correction: true });
    rule.task = 'momentum';
    rule.check();
    expect(rule.wrong).toEqual([]);
  });
});

describe('links', () => {
  const number = (min: number, max: number) => fc.double({ min, max, noNaN: true }).map((value) => value + 0);
  const anyState: fc.Arbitrary<LinkState> = fc.record({
    velocity: fc.constantFrom(...choices.velocity),
    scale: fc.constantFrom(...choices.scale),
    correction: fc.constantFrom(...choices.correction),
    decay: fc.constantFrom(...choices.decay),
    learningRate: number(0.0001, 1),
    beta1: number(0, 0.9999),
    beta2: number(0, 0.9999),
    epsilon: number(1e-12, 1),
    weightDecay: number(0, 1),
    place: fc.constantFrom(...placeIds),
    said: fc.constantFrom(...guessIds),
    task: fc.constantFrom(...taskIds, 'none' as const),
    checked: fc.constant('no' as const),
    decimals: fc.constantFrom(4 as const, 8 as const),
    step: fc.integer({ min: 0, max: lastStep }),
  });

  it('bring every state back whose walk comes so far, and all that is said of it can be said', () => {
    expect(codec.format(defaultState)).toBe('');
    fc.assert(
      fc.property(anyState, (state) => {
        const rule = new AssembleState();
        const isThere = rule.restore(codec.parse(codec.format(state))!);
        expect(rule.linkState).toEqual(state);
        if (!isThere) {
          expect(rule.divergedAt).toBeLessThanOrEqual(state.step);
          return;
        }
        for (const locale of locales) {
          const words = strings[locale];
          const said = [calledInWords(rule, words), doesInWords(rule, words), lossInWords(rule, words)].join(' ');
          expect(said).not.toMatch(/NaN|Infinity|undefined|[{}]/);
        }
      }),
      { numRuns: 100 },
    );
  });

  it.each(['v1~step=3', 'v1~scale=none', 'v1~said=adam~scale=x', 'v1~said=adam~checked=yes', 'v1~said=adam~beta1=1'])(
    '%s is damaged',
    (text) => expect(codec.parse(text)).toBeUndefined(),
  );

  it('any text opens a state within its limits, or none', () => {
    const parts = fc.constantFrom(
      'scale=',
      'none',
      '~',
      'task=adam',
      'checked=yes',
      'said=adam',
      'step=200',
      'beta1=0',
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(parts).map((list) => `v1~${list.join('')}`),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const state = codec.parse(text);
        if (state) expect(codec.parse(codec.format(state))).toEqual(state);
      }),
      { numRuns: 2000 },
    );
  });
});
