// Over 300 lines: one race, from its link over its trainings to what is said of it.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { Curve } from '#components/views/training/curve.ts';
import { codec, defaultState, paces } from '#components/widgets/real-race/link.ts';
import type { GuessState, LinkState } from '#components/widgets/real-race/link.ts';
import { presetIds, presets, triedRates, triedSeeds } from '#components/widgets/real-race/presets.ts';
import { RaceState } from '#components/widgets/real-race/race-state.svelte.ts';
import { Racer, rankingOf } from '#components/widgets/real-race/racer.ts';
import type { Shown } from '#components/widgets/real-race/racer.ts';
import { optionsOf, runnerOf } from '#components/widgets/real-race/runners.ts';
import {
  announcementOf,
  outcomeOf,
  sharedOf,
  standingOf,
  trialsText,
} from '#components/widgets/real-race/sentences.ts';
import {
  activationIds,
  dataIds,
  examplesFor,
  grid,
  JUDGED_AT,
  LAST_STEP,
  limits,
  optimizerIds,
  planOf,
  slotIds,
} from '#components/widgets/real-race/setup.ts';
import type { Runner, Setup } from '#components/widgets/real-race/setup.ts';
import { strings } from '#components/widgets/real-race/strings.ts';
import { countRight, NetworkField, train, Training } from '#engine';
import type { OptimizerId } from '#engine';
import { broken, direct, withoutWorker } from './direct-trainers.ts';

const en = strings.en;

vi.setConfig({ testTimeout: 60_000 });

const soon = { timeout: 40_000 };
const at = (race: RaceState, step: number): Promise<void> => vi.waitFor(() => expect(race.step).toBe(step), soon);

function open(state: Partial<LinkState>, load = direct): RaceState {
  const race = new RaceState(load);
  race.restore({ ...defaultState, guess: 'unknown', ...state });
  return race;
}

/** A method after so many steps, by the engine alone. */
function byHand(setup: Setup, runner: Runner, steps: number): Training {
  const training = new Training(planOf(setup, runner));
  for (const record of train(training, steps)) void record;
  return training;
}

describe('before the first step', () => {
  it('all methods stand at the same loss, on the same field', () => {
    const { shown } = new RaceState();
    expect(shown).toHaveLength(4);
    expect(new Set(shown.map(({ frame }) => frame!.loss)).size).toBe(1);
    expect(shown[0].frame!.field!.values).toHaveLength(grid.columns * grid.rows);
  });

  it('nothing trains until the question is answered', async () => {
    const race = open({ guess: 'open' });
    race.start();
    race.takeStep();
    race.tryOthers();
    await Promise.resolve();
    expect([race.step, race.wanted, race.isRunning, race.trials.isWanted]).toEqual([0, 0, false, false]);
    race.say('c');
    race.takeStep();
    await at(race, 1);
    expect(race.said).toBe('c');
  });

  it.each(dataIds)('all examples of %s lie within the fields', (data) => {
    for (const { x } of examplesFor(data)) {
      expect(Math.abs(x[0])).toBeLessThan(grid.x[1]);
      expect(Math.abs(x[1])).toBeLessThan(grid.y[1]);
    }
  });
});

describe('a link to step n', () => {
  it.each([1, 49, 137])(
    'gives losses, curves and fields of step %i to the last bit, in whatever portions',
    async (step) => {
      const race = open({ step });
      await at(race, step);
      race.shown.forEach(({ frame, curve }, n) => {
        const setup = presets.same;
        const training = byHand(setup, setup.runners[n]!, step);
        expect(frame!.step).toBe(step);
        expect(frame!.loss).toBe(training.meanLoss());
        expect(curve.at(-1)).toEqual([step, training.meanLoss()]);
        const values = new Float64Array(grid.columns * grid.rows);
        new NetworkField(training.plan.network, grid).sample(training.toState().theta, values);
        expect(frame!.field!.values).toEqual(values);
      });
    },
  );

  it('is reached step by step as well, with the same curves', async () => {
    const [linked, walked] = [open({ step: 12 }), open({})];
    for (let n = 1; n <= 12; n++) {
      walked.takeStep();
      await at(walked, n);
    }
    await at(linked, 12);
    expect(walked.shown.map(({ curve }) => curve)).toEqual(linked.shown.map(({ curve }) => curve));
    expect(walked.linkState).toEqual(linked.linkState);
  });

  it('gives the same without a worker, and says so where nothing can train', async () => {
    const [race, bare, lost] = [open({ step: 30 }), open({ step: 30 }, withoutWorker), open({ step: 30 }, broken)];
    await at(race, 30);
    await at(bare, 30);
    expect(bare.shown).toEqual(race.shown);
    await vi.waitFor(() => expect(lost.isFailed).toBe(true), soon);
    expect(announcementOf(lost, en)).toContain(en.run.failed);
    expect(lost.linkState.step).toBe(0);
  });
});

describe('a run', () => {
  it('goes on until it is paused, by as many steps as its pace, and ends at the last one', async () => {
    const race = open({ pace: 20 });
    race.start();
    await vi.waitFor(() => expect(race.step).toBeGreaterThan(40), soon);
    race.pause();
    await vi.waitFor(() => expect(race.step).toBe(race.wanted), soon);
    expect(race.step % 20).toBe(0);
    race.start();
    await at(race, LAST_STEP);
    expect([race.isRunning, race.canGoOn]).toEqual([false, false]);
  });

  it('is the same after going back to step 0, where the answer stays', async () => {
    const race = open({ step: 20, guess: 'b' });
    await at(race, 20);
    const before = race.shown.map(({ frame }) => frame!.loss);
    race.rewind();
    expect([race.step, race.said]).toEqual([0, 'b']);
    for (let n = 1; n <= 20; n++) race.takeStep();
    await at(race, 20);
    expect(race.shown.map(({ frame }) => frame!.loss)).toEqual(before);
  });

  it('a method that diverges stays where it was, and the others go on', async () => {
    const race = open({ setup: presets.tooLarge, step: 60 });
    await at(race, 60);
    const last = race.shown[3];
    const alone = byHand(presets.tooLarge, presets.tooLarge.runners[3]!, 60);
    expect(last.divergence).toBe(alone.divergence!.step);
    expect(last.frame!.step).toBe(alone.divergence!.step - 1);
    expect(last.curve.at(-1)![0]).toBe(last.frame!.step);
    expect(last.frame!.field!.values.every(Number.isFinite)).toBe(true);
    expect(standingOf(last, en)).toContain(`It diverged at step ${last.divergence}: a number grew too large`);
    expect(race.shown[0].frame!.step).toBe(60);
    expect(announcementOf(race, en)).not.toMatch(/NaN|Infinity/);
  });
});

it('a loss that is not finite ends a run even where its parameters still are', () => {
  const racer = new Racer();
  const record = (step: number) => ({ step, epoch: 1, loss: 1, gradientNorms: [], learningRate: 1 });
  const state = { step: 2, theta: [], memory: {} };
  racer.take({ records: [record(1)], means: [1], state });
  racer.take({ records: [record(2), record(3)], means: [Infinity, 2], state });
  racer.take({ records: [record(4)], means: [1], state });
  const { frame, divergence, curve } = racer.shown;
  expect([frame!.step, divergence, curve.length]).toEqual([1, 2, 1]);
});

describe('the comparison', () => {
  const standing = (judged?: number, divergence?: number): Shown => ({
    frame: undefined,
    curve: [],
    judged,
    divergence,
  });

  it('ranks by the loss, what diverged last, and nothing before all can be', () => {
    expect(rankingOf([standing(3), standing(undefined, 9), standing(1)])).toEqual([2, 0, 1]);
    expect(rankingOf([standing(3), standing()])).toBeUndefined();
    expect(rankingOf([standing(1), standing(1)])).toEqual([0, 1]);
  });

  it('with one rate for all gradient descent comes last; the guess is compared with the lowest', async () => {
    const race = open({ step: JUDGED_AT, guess: 'c' });
    await at(race, JUDGED_AT);
    expect(race.ranking).toEqual([2, 3, 1, 0]);
    const said = outcomeOf(race, en);
    expect(said).toContain('C RMSProp has the lowest; the highest is');
    expect(said).toContain(en.compared.same);
    const other = open({ step: JUDGED_AT, guess: 'd' });
    await at(other, JUDGED_AT);
    expect(outcomeOf(other, en)).toContain(en.compared.other);
  });

  it('methods that are one and the same share the first place', async () => {
    const twin = runnerOf('adam', { learningRate: 0.01 });
    const race = open({
      setup: { ...presets.same, runners: [twin, twin, undefined, undefined] },
      step: JUDGED_AT,
      guess: 'b',
    });
    await at(race, JUDGED_AT);
    expect(outcomeOf(race, en)).toContain(en.tied);
    expect(outcomeOf(race, en)).toContain(en.compared.same);
  });

  it('the chosen rates are those that gave the lowest mean loss over the seeds', () => {
    presets.chosen.runners.forEach((chosen) => {
      const { optimizer, options } = chosen!;
      const means = triedRates.map((learningRate) => {
        const runner = runnerOf(optimizer, { learningRate });
        const ends = triedSeeds.map((seed) => byHand({ ...presets.chosen, seed }, runner, JUDGED_AT));
        return ends.reduce((sum, end) => sum + (end.divergence ? Infinity : end.meanLoss()), 0);
      });
      expect(triedRates[means.indexOf(Math.min(...means))]).toBe(options['learningRate']);
    });
  });
});

describe('other seeds', () => {
  it('run the same race from five seeds, and the lowest is not always the same method', async () => {
    const race = open({ step: JUDGED_AT, trials: true });
    await vi.waitFor(() => expect(race.trials.isDone).toBe(true), soon);
    const { rows } = race.trials;
    expect(rows.map(({ seed }) => seed)).toEqual([1, 2, 3, 4, 5]);
    rows.forEach(({ seed, losses, best }) => {
      const expected = presets.same.runners.map((runner) =>
        byHand({ ...presets.same, seed }, runner!, JUDGED_AT).meanLoss(),
      );
      expect(losses).toEqual(expected);
      expect(losses[best!]).toBe(Math.min(...expected));
    });
    expect(new Set(rows.map(({ best }) => best)).size).toBeGreaterThan(1);
    expect(trialsText(race, rows, en)).toContain('changes with the seed');
    race.set({ batch: 20 });
    expect([race.trials.isWanted, race.trials.rows.length]).toEqual([false, 0]);
  });
});

describe('the settings', () => {
  it('a change keeps an open question open, and is nothing anyone was asked about after the answer', () => {
    const race = new RaceState(direct);
    race.setMethod(0, 'nadam');
    expect(race.isOpen).toBe(true);
    race.say('a');
    race.setOption(0, 'learningRate', 0.5);
    expect([race.isOpen, race.said]).toEqual([false, undefined]);
    expect(race.setup.runners[0]!.options['learningRate']).toBe(0.5);
    race.choosePreset('chosen');
    expect([race.isOpen, race.preset]).toEqual([true, 'chosen']);
  });

  it('the last method stays', () => {
    const race = new RaceState(direct);
    for (const n of [0, 1, 2, 3]) race.setMethod(n, undefined);
    expect(race.taken).toEqual([3]);
    expect(race.shown).toHaveLength(1);
  });

  it('every preset has its name, and every rule a field for each of its options', () => {
    for (const id of presetIds) {
      const race = new RaceState(direct);
      race.choosePreset(id);
      expect(race.preset).toBe(id);
    }
    for (const id of optimizerIds) {
      for (const { name, limits: ends, choices } of optionsOf(id)) {
        expect(ends ?? choices).toBeDefined();
        if (choices) for (const word of choices) expect(en.optionWords[word]).toBeDefined();
        expect(en.optionNames[name]).toBeDefined();
      }
    }
  });
});

it('counts right answers as the field gives them', async () => {
  const race = open({ step: JUDGED_AT });
  await at(race, JUDGED_AT);
  const { theta } = race.shown[2].frame!;
  const plan = planOf(race.setup, race.setup.runners[2]!);
  expect(countRight(plan.network, theta, plan.samples)).toBeGreaterThan(95);
});

describe('the curve of a race', () => {
  it('does not depend on the portions in which it came', () => {
    const [one, other] = [new Curve(), new Curve()];
    for (let n = 0; n <= 700; n++) one.push(n, n);
    for (let n = 0; n <= 700; n++) other.push(n, n);
    expect(one.points).toEqual(other.points);
    expect(one.points.at(-1)).toEqual([700, 700]);
  });
});

const runner: fc.Arbitrary<Runner> = fc
  .constantFrom(...optimizerIds)
  .chain((id: OptimizerId) =>
    fc
      .tuple(
        ...optionsOf(id).map(({ name, limits: ends, choices }) =>
          (ends ? fc.double({ min: ends[0], max: ends[1], noNaN: true }) : fc.constantFrom(...choices!)).map(
            (value) => [name, typeof value === 'number' ? value + 0 : value] as const,
          ),
        ),
      )
      .map((options) => runnerOf(id, Object.fromEntries(options))),
  );

const state: fc.Arbitrary<LinkState> = fc.record({
  setup: fc.record({
    data: fc.constantFrom(...dataIds),
    seed: fc.integer({ min: limits.seed[0], max: limits.seed[1] }),
    depth: fc.integer({ min: limits.depth[0], max: limits.depth[1] }),
    width: fc.integer({ min: limits.width[0], max: limits.width[1] }),
    activation: fc.constantFrom(...activationIds),
    batch: fc.integer({ min: limits.batch[0], max: limits.batch[1] }),
    runners: fc.tuple(
      runner,
      fc.option(runner, { nil: undefined }),
      fc.option(runner, { nil: undefined }),
      fc.option(runner, { nil: undefined }),
    ),
  }),
  guess: fc.constantFrom<GuessState>('a', 'unknown', 'free'),
  step: fc.integer({ min: 0, max: LAST_STEP }),
  pace: fc.constantFrom(...paces),
  trials: fc.boolean(),
});

it('a link is read as it was written, and every race it names has a first picture and sentences', () => {
  fc.assert(
    fc.property(state, (given) => {
      expect(codec.parse(codec.format(given))).toEqual(given);
      const race = new RaceState(broken);
      race.restore({ ...given, step: 0, trials: false });
      for (const words of Object.values(strings)) {
        const told = [announcementOf(race, words), sharedOf(race, words)].join(' ');
        expect(told).not.toMatch(/NaN|Infinity|undefined|-0|\{/);
      }
    }),
    { numRuns: 25 },
  );
});

it('a link that cannot be is not read, and any text is taken without a throw', () => {
  for (const text of [
    'v1~step=3',
    'v1~trials=yes',
    'v1~guess=b~b=none',
    'v1~a=none~b=none~c=none~d=none',
    'v1~a=adam_1',
    'v1~a=sgd_-1',
    'v1~a=maxout_1',
  ])
    expect(codec.parse(text)).toBeUndefined();
  fc.assert(fc.property(fc.string(), (text) => void codec.parse(`v1~a=${text}`)));
  expect(slotIds).toHaveLength(4);
});
