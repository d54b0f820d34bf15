import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { Training } from '#engine';
import { lossDomain, normDomain, stepDomain } from '#components/widgets/deep-training/axes.ts';
import { Curve } from '#components/views/training/curve.ts';
import { DeepState } from '#components/widgets/deep-training/deep-state.svelte.ts';
import { codec, defaultState } from '#components/widgets/deep-training/link.ts';
import type { LinkState } from '#components/widgets/deep-training/link.ts';
import { announcementOf, outcomeOf, statusOf } from '#components/widgets/deep-training/sentences.ts';
import { examplesFor, LAST_STEP, planOf, presets, PRESET_SEED } from '#components/widgets/deep-training/setup.ts';
import type { Side } from '#components/widgets/deep-training/setup.ts';
import { strings } from '#components/widgets/deep-training/strings.ts';
import { broken, direct, withoutWorker } from './direct-trainers.ts';

const en = strings.en;

function open(state: Partial<LinkState>, load = direct): DeepState {
  const deep = new DeepState(load);
  deep.restore({ ...defaultState, guess: 'unknown', ...state });
  return deep;
}

vi.setConfig({ testTimeout: 60_000 });

const soon = { timeout: 30_000 };
const at = (deep: DeepState, step: number): Promise<void> => vi.waitFor(() => expect(deep.step).toBe(step), soon);

/** Loss, norms and distances after so many updates, by the engine alone. */
function byHand(side: Side, step: number): { loss: number; norms: number[]; walked: number[] } {
  const training = new Training(planOf(side, 'moons', PRESET_SEED, examplesFor('moons', PRESET_SEED)));
  let walked = Array.from({ length: side.depth + 1 }, () => 0);
  for (let n = 0; n <= step; n++) {
    training.step();
    const norms = training.record().gradientNorms.slice(1);
    if (n === step) return { loss: training.record().loss, norms, walked };
    walked = walked.map((each, l) => each + side.rate * norms[l]);
  }
  throw new Error('never reached');
}

describe('ten layers of small sigmoids beside ReLU with He', () => {
  it('before the first step its gradient all but vanishes towards the first layer; the other one keeps it', () => {
    const [a, b] = new DeepState().shown;
    expect(a.frame!.step).toBe(0);
    expect(a.frame!.norms[0]).toBeLessThan(1e-11);
    expect(a.frame!.norms[10]).toBeGreaterThan(1e-2);
    expect(Math.min(...b.frame!.norms)).toBeGreaterThan(1e-2);
    expect(a.frame!.walked).toEqual(Array.from({ length: 11 }, () => 0));
  });

  it('after 300 steps only ReLU with He has learned, and the last layer of the other has walked while its first stood', async () => {
    const deep = open({ step: 300, guess: 'b' });
    await at(deep, 300);
    expect(deep.learned).toBe('b');
    const [a, b] = deep.shown;
    expect(a.frame!.loss).toBeCloseTo(Math.LN2, 4);
    expect(b.frame!.loss).toBeLessThan(0.01);
    expect(a.frame!.walked[10] / a.frame!.walked[0]).toBeGreaterThan(1e6);
    const said = outcomeOf(deep, en);
    expect(said).toContain(en.learned.b);
    expect(said).toContain(en.compared.same);
    expect(said).toContain('the last layer still learns');
  });
});

it('shallow sigmoids learn, deep ones do not; large weights diverge, and the step is said', async () => {
  const [shallow, deepOne] = presets.depth;
  const depth = open({ a: shallow, b: deepOne, step: 300 });
  await at(depth, 300);
  expect(depth.learned).toBe('a');

  const [a, b] = presets.exploding;
  const exploding = open({ a, b, step: 300 });
  await at(exploding, 300);
  expect(exploding.shown[0].divergence).toBe(5);
  expect(exploding.shown[0].frame?.step).toBe(3);
  expect(exploding.learned).toBe('b');
  expect(announcementOf(exploding, en)).toContain('It diverged. At step 5');
  expect(outcomeOf(exploding, en)).toContain('A: diverged at step 5');
});

describe('a link to step n', () => {
  it.each([1, 2, 26, 57])(
    'gives the numbers of step %d to the last bit, in whatever portions they come',
    async (step) => {
      const linked = open({ step });
      const walked = open({ step: 0 });
      for (let n = 0; n < step; n++) walked.takeStep();
      await at(linked, step);
      await at(walked, step);
      presets.vanishing.forEach((side, n) => {
        const { loss, norms, walked: far } = byHand(side, step);
        for (const deep of [linked, walked]) {
          const frame = deep.shown[n].frame!;
          expect(frame).toEqual({ step, loss, norms, walked: far });
        }
      });
      expect(linked.linkState).toEqual(walked.linkState);
    },
  );

  it('keeps the step it asks for while it is on its way there', async () => {
    const deep = open({ step: 80 });
    expect([deep.linkState.step, deep.isCatchingUp]).toEqual([80, true]);
    expect(statusOf(deep, en)).toContain('80');
    await at(deep, 80);
    expect(deep.isCatchingUp).toBe(false);
  });

  it('stands where both have diverged, and asks for no more', async () => {
    const [a] = presets.exploding;
    const deep = open({ a, b: a, step: 50 });
    await vi.waitFor(() => expect(deep.canGoOn).toBe(false), soon);
    expect([deep.step, deep.linkState.step, deep.learned]).toEqual([3, 3, 'neither']);
  });
});

describe('a run', () => {
  it('is locked until a prediction or none was given', async () => {
    const deep = open({ guess: 'open' });
    deep.start();
    deep.takeStep();
    expect([deep.isRunning, deep.linkState.step]).toEqual([false, 0]);
    deep.say('unknown');
    deep.takeStep();
    await at(deep, 1);
  });

  it('goes on frame by frame until it is paused, and stands at the frame that was on its way', async () => {
    const deep = open({});
    deep.start();
    await vi.waitFor(() => expect(deep.step).toBeGreaterThan(5), soon);
    deep.pause();
    const { step } = deep.linkState;
    await at(deep, step);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([deep.step, deep.isRunning]).toEqual([step, false]);
    expect(deep.shown[1].frame!.loss).toBe(byHand(presets.vanishing[1], step).loss);
  });

  it('ends at its last step', async () => {
    const small: Side = { ...presets.depth[0], width: 2 };
    const deep = open({ a: small, b: small, step: LAST_STEP - 1 });
    await vi.waitFor(() => expect(deep.step).toBe(LAST_STEP - 1), soon);
    deep.start();
    await at(deep, LAST_STEP);
    expect([deep.isRunning, deep.canGoOn]).toEqual([false, false]);
    expect(statusOf(deep, en)).toContain('1000');
  });

  it('starts anew with other settings; the prediction was about the old ones', async () => {
    const deep = open({ step: 3, guess: 'a' });
    await at(deep, 3);
    deep.setSide(0, { depth: 2 });
    expect([deep.step, deep.said, deep.isOpen]).toEqual([0, undefined, false]);
    expect(deep.shown[0].frame!.norms).toHaveLength(3);
    deep.choosePreset('depth');
    expect([deep.isOpen, deep.preset]).toEqual([true, 'depth']);
    deep.set({ data: 'iris' });
    expect([deep.isOpen, deep.preset, deep.shown[0].frame!.norms.length]).toEqual([true, undefined, 2]);
  });

  it('goes back to step 0, and what was on its way is dropped', async () => {
    const deep = open({ step: 40, guess: 'b' });
    deep.rewind();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([deep.step, deep.linkState.step, deep.said]).toEqual([0, 0, 'b']);
  });
});

it('without a worker it trains on the page, to the same numbers', async () => {
  const deep = open({ step: 7 }, withoutWorker);
  await at(deep, 7);
  expect(deep.shown[1].frame!.loss).toBe(byHand(presets.vanishing[1], 7).loss);
});

it('where nothing can be trained it says so and stands at step 0', async () => {
  const deep = open({ step: 7 }, broken);
  await vi.waitFor(() => expect(deep.isFailed).toBe(true), soon);
  expect([deep.linkState.step, deep.canGoOn]).toEqual([0, false]);
  expect(statusOf(deep, en)).toBe(en.run.failed);
});

it('a network whose very first loss overflows has no frame, no bars, and a sentence', () => {
  const wild: Side = { ...presets.vanishing[0], activation: 'identity', width: 16, scale: 5 };
  const deep = open({ a: { ...wild, initializer: 'constant' }, b: presets.vanishing[1] });
  for (const words of Object.values(strings)) expect(announcementOf(deep, words)).not.toMatch(/NaN|Infinity|undefined/);
});

it('a curve keeps few points, its last one always, and the same ones in whatever portions they come', () => {
  const curve = new Curve();
  for (let step = 0; step <= LAST_STEP; step++) curve.push(step, step * step);
  const { points } = curve;
  expect(points.length).toBeLessThanOrEqual(257);
  expect(points[0]).toEqual([0, 0]);
  expect(points.at(-1)).toEqual([LAST_STEP, LAST_STEP ** 2]);
  expect(points.every(([step], n) => n === 0 || step > points[n - 1][0])).toBe(true);
});

it('the axes hold all first norms and losses, and have ends where there are none', () => {
  const { firsts } = new DeepState();
  const [low, high] = normDomain(firsts);
  for (const norm of firsts.flatMap(({ first }) => first!.norms)) expect(norm > low && norm < high).toBe(true);
  const nothing = { first: undefined, frame: undefined, curve: [], judged: undefined, divergence: 1 };
  expect(normDomain([nothing])).toEqual([1e-4, 100]);
  expect(lossDomain([nothing])).toEqual([1e-3, 10]);
  expect([0, 100, 101, 301].map((step) => stepDomain(step)[1])).toEqual([100, 100, 300, 1000]);
});

const anySide: fc.Arbitrary<Side> = fc.record({
  depth: fc.integer({ min: 1, max: 10 }),
  width: fc.integer({ min: 2, max: 16 }),
  activation: fc.constantFrom('sigmoid', 'leaky-relu', 'gelu-tanh'),
  initializer: fc.constantFrom('constant', 'he', 'normal'),
  scale: fc.double({ min: 0, max: 5, noNaN: true }),
  rate: fc.double({ min: 0.001, max: 5, noNaN: true }),
});

it('a link is read as it was written, and every pair it names has a first picture and sentences', () => {
  const anyState = fc.record({
    data: fc.constantFrom('moons' as const, 'iris' as const),
    seed: fc.integer({ min: 0, max: 9999 }),
    a: anySide,
    b: anySide,
    guess: fc.constantFrom('a' as const, 'neither' as const, 'free' as const),
    step: fc.integer({ min: 0, max: LAST_STEP }),
  });
  fc.assert(
    fc.property(anyState, (state) => {
      const read = codec.parse(codec.format(state))!;
      expect(read).toEqual({ ...state, a: read.a, b: read.b });
      expect(codec.format(read)).toBe(codec.format(state));
      const deep = open({ ...read, step: 0 });
      for (const words of Object.values(strings)) {
        expect(announcementOf(deep, words)).not.toMatch(/NaN|Infinity|undefined|[{}]/);
      }
    }),
    { numRuns: 60 },
  );
});

it.each([
  'v1~step=3',
  'v1~guess=a~step=1001',
  'v1~a=11_8_sigmoid_he_0_1',
  'v1~a=1_8_sigmoid_he_0',
  'v1~seed=-1',
  'v1~b=x',
])('a damaged link is not read: %s', (text) => expect(codec.parse(text)).toBeUndefined());

it('any text is read as a whole state, or not at all', () => {
  const pieces = fc.constantFrom(
    'a',
    'b',
    'seed',
    'step',
    'guess',
    '=',
    '~',
    '10_8_relu_he_1_0.1',
    '7',
    'free',
    'data',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(pieces).map((parts) => `v1~${parts.join('')}`),
      ),
      (text) => {
        const state = codec.parse(text);
        if (state) expect(codec.parse(codec.format(state))).toEqual(state);
      },
    ),
    { numRuns: 2000 },
  );
});
