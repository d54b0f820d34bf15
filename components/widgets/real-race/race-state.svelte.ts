// Over 150 lines: all parts of the figure read and change the race through this one class.
import { LiveRun } from '#components/views/training/live-run.svelte.ts';
import { loadTrainers } from '#workers/training/trainers.ts';
import type { LoadTrainers } from '#workers/training/trainers.ts';
import type { OptimizerId } from '#engine';
import type { TrainingListener } from '#workers/training/live-training.ts';
import type { Guess, GuessState, LinkState, Pace } from './link.ts';
import { presetOf, presets, takenOf } from './presets.ts';
import type { PresetId } from './presets.ts';
import { raceOf } from './race.ts';
import { firstFrame, rankingOf } from './racer.ts';
import type { Frame, Shown } from './racer.ts';
import { withMethod, withOption } from './runners.ts';
import { LAST_STEP, planOf } from './setup.ts';
import type { Setup } from './setup.ts';
import { Trials } from './trials.svelte.ts';

/** Up to four methods on one network and one set of examples. What is shown is a frame all have reached, or the last one before a divergence. */
export class RaceState {
  #setup = $state.raw<Setup>(presets.same);
  #guess = $state<GuessState>('open');

  /** The places that race. */
  readonly taken: readonly number[] = $derived(takenOf(this.#setup.runners));
  readonly #first: Frame = $derived(firstFrame(planOf(this.#setup, this.#setup.runners[this.taken[0]]!)));
  readonly #firsts: readonly Shown[] = $derived(
    this.taken.map(() => ({
      frame: this.#first,
      curve: [[0, this.#first.loss] as const],
      judged: undefined,
      divergence: undefined,
    })),
  );

  readonly #live = new LiveRun<readonly Shown[]>({ last: LAST_STEP, portion: { worker: 50, page: 4 } });
  readonly #load: LoadTrainers<TrainingListener>;
  readonly trials: Trials;

  constructor(load: LoadTrainers<TrainingListener> = loadTrainers) {
    this.#load = load;
    this.trials = new Trials(load);
  }

  /** The run to the step of a link is taken up at once. */
  restore({ setup, guess, step, pace, trials }: LinkState): void {
    this.pace = pace;
    this.#begin(setup, guess, step);
    if (trials) this.tryOthers();
  }

  get linkState(): LinkState {
    return {
      setup: this.#setup,
      guess: this.#guess,
      step: this.#live.wanted,
      pace: this.pace,
      trials: this.trials.isWanted,
    };
  }

  get setup(): Setup {
    return this.#setup;
  }

  /** Of each place that races. */
  get shown(): readonly Shown[] {
    return this.#live.shown ?? this.#firsts;
  }

  get step(): number {
    return this.#live.step;
  }

  /** The step the run is to come to. */
  get wanted(): number {
    return this.#live.wanted;
  }

  get pace(): Pace {
    return this.#live.pace as Pace;
  }

  set pace(pace: Pace) {
    this.#live.pace = pace;
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

  /** What was said; undefined while the question is open, and of a race nobody was asked about. */
  get said(): Guess | undefined {
    return this.#guess === 'open' || this.#guess === 'free' ? undefined : this.#guess;
  }

  get canGoOn(): boolean {
    return !this.isOpen && !this.#live.isOver;
  }

  /** The run of a link is still on its way. */
  get isCatchingUp(): boolean {
    return !this.isRunning && this.wanted > this.step + 1 && this.canGoOn;
  }

  /** Of the shown, the lowest loss first; undefined before all can be compared. */
  readonly ranking: readonly number[] | undefined = $derived(rankingOf(this.shown));

  get preset(): PresetId | undefined {
    return presetOf(this.#setup);
  }

  say(guess: Guess): void {
    this.#guess = guess;
  }

  /** A race with a name is asked about anew. */
  choosePreset(id: PresetId): void {
    this.#begin(presets[id], 'open');
  }

  /** What all methods share. */
  set(change: Partial<Omit<Setup, 'runners'>>): void {
    this.#change({ ...this.#setup, ...change });
  }

  /** Another method, with its usual options, or none; the last one stays. */
  setMethod(n: number, id: OptimizerId | undefined): void {
    this.#change(withMethod(this.#setup, n, id));
  }

  setOption(n: number, name: string, value: number | string): void {
    this.#change(withOption(this.#setup, n, name, value));
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
    this.#begin(this.#setup, this.#guess, 0, true);
  }

  /** The same race from other seeds. */
  tryOthers(): void {
    if (!this.isOpen) this.trials.begin(this.#setup);
  }

  /** Ends the workers. */
  close(): void {
    this.#live.close();
    this.trials.clear();
  }

  /** A prediction was about the race as it was; an open question is about the new one. */
  #change(setup: Setup): void {
    if (setup !== this.#setup) this.#begin(setup, this.isOpen ? 'open' : 'free');
  }

  #begin(setup: Setup, guess: GuessState, step = 0, keepsTrials = false): void {
    this.#setup = setup;
    this.#guess = guess;
    if (!keepsTrials) this.trials.clear();
    this.#live.begin(async (place) => {
      const plans = this.taken.map((n) => planOf(setup, setup.runners[n]!));
      return raceOf(plans, await this.#load(place), this.#first);
    }, step);
  }
}
