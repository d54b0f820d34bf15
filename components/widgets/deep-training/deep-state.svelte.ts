// Over 150 lines: all parts of the figure read and change the two trainings through this one class.
import { LiveRun } from '#components/views/training/live-run.svelte.ts';
import { loadTrainers } from '#workers/training/trainers.ts';
import type { LoadTrainers } from '#workers/training/trainers.ts';
import type { Sample, TrainingPlan } from '#engine';
import { firstOf, learnedOf } from './history.ts';
import type { Learned, Shown } from './history.ts';
import type { Guess, GuessState, LinkState } from './link.ts';
import { pairOf } from './pair.ts';
import type { Pair } from './pair.ts';
import { examplesFor, LAST_STEP, planOf, PRESET_SEED, presetOf, presets } from './setup.ts';
import type { DataId, PresetId, Setup, Side } from './setup.ts';

/** Two networks, set up and in training. What is shown is always a frame both have reached, or the last one of a network that diverged. */
export class DeepState {
  #setup = $state.raw<Setup>({ data: 'moons', seed: PRESET_SEED, sides: presets.vanishing });
  #guess = $state<GuessState>('open');

  // Each part by itself, so that a change of one network leaves the other alone.
  readonly #data: DataId = $derived(this.#setup.data);
  readonly #seed: number = $derived(this.#setup.seed);
  readonly #sideA: Side = $derived(this.#setup.sides[0]);
  readonly #sideB: Side = $derived(this.#setup.sides[1]);
  readonly #samples: readonly Sample[] = $derived(examplesFor(this.#data, this.#seed));
  readonly #planA: TrainingPlan = $derived(planOf(this.#sideA, this.#data, this.#seed, this.#samples));
  readonly #planB: TrainingPlan = $derived(planOf(this.#sideB, this.#data, this.#seed, this.#samples));
  readonly #firstA: Shown = $derived(firstOf(this.#planA));
  readonly #firstB: Shown = $derived(firstOf(this.#planB));

  readonly #live = new LiveRun<Pair<Shown>>({ last: LAST_STEP, portion: { worker: 25, page: 2 } });
  readonly #load: LoadTrainers;

  constructor(load: LoadTrainers = loadTrainers) {
    this.#load = load;
  }

  /** The run to the step of a link is taken up at once. */
  restore({ data, seed, a, b, guess, step }: LinkState): void {
    this.#begin({ data, seed, sides: [a, b] }, guess, step);
  }

  get linkState(): LinkState {
    const { data, seed, sides } = this.#setup;
    return { data, seed, a: sides[0], b: sides[1], guess: this.#guess, step: this.#live.wanted };
  }

  get setup(): Setup {
    return this.#setup;
  }

  /** Both before their first update. */
  get firsts(): Pair<Shown> {
    return [this.#firstA, this.#firstB];
  }

  get shown(): Pair<Shown> {
    return this.#live.shown ?? this.firsts;
  }

  get step(): number {
    return this.#live.step;
  }

  /** The step the run is to come to. */
  get wanted(): number {
    return this.#live.wanted;
  }

  get isRunning(): boolean {
    return this.#live.isRunning;
  }

  get isFailed(): boolean {
    return this.#live.isFailed;
  }

  get isOpen(): boolean {
    return this.#guess === 'open';
  }

  /** What was said; undefined while the question is open, and of networks that were not asked about. */
  get said(): Guess | undefined {
    return this.#guess === 'open' || this.#guess === 'free' ? undefined : this.#guess;
  }

  get canGoOn(): boolean {
    return !this.isOpen && !this.#live.isOver && this.shown.some(({ divergence }) => divergence === undefined);
  }

  /** The run of a link is still on its way. */
  get isCatchingUp(): boolean {
    return !this.isRunning && this.wanted > this.step + 1 && this.canGoOn;
  }

  /** Which of them learned; undefined before it can be said. */
  readonly learned: Learned | undefined = $derived(learnedOf(this.shown));

  get preset(): PresetId | undefined {
    return presetOf(this.#setup);
  }

  say(guess: Guess): void {
    this.#guess = guess;
  }

  /** A pair with a name is asked about anew. */
  choosePreset(id: PresetId): void {
    this.#begin({ data: 'moons', seed: PRESET_SEED, sides: presets[id] }, 'open');
  }

  /** Other data or another seed, for both. */
  set(change: { data: DataId } | { seed: number }): void {
    this.#change({ ...this.#setup, ...change });
  }

  setSide(n: 0 | 1, change: Partial<Side>): void {
    const [a, b] = this.#setup.sides;
    this.#change({ ...this.#setup, sides: n === 0 ? [{ ...a, ...change }, b] : [a, { ...b, ...change }] });
  }

  start(): void {
    if (this.canGoOn) this.#live.start();
  }

  pause(): void {
    this.#live.pause();
  }

  takeStep(): void {
    if (this.canGoOn) this.#live.takeStep();
  }

  /** Back to where nothing has been trained. */
  rewind(): void {
    this.#begin(this.#setup, this.#guess);
  }

  /** Ends the workers. */
  close(): void {
    this.#live.close();
  }

  /** A prediction was about the networks as they were; an open question is about the new ones. */
  #change(setup: Setup): void {
    this.#begin(setup, this.isOpen ? 'open' : 'free');
  }

  #begin(setup: Setup, guess: GuessState, step = 0): void {
    this.#setup = setup;
    this.#guess = guess;
    this.#live.begin(async (place) => pairOf([this.#planA, this.#planB], await this.#load(place)), step);
  }
}
