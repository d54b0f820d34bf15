import { LiveRun } from '#components/views/training/live-run.svelte.ts';
import type { LoadTrainers } from '#workers/training/trainers.ts';
import type { TrainingListener } from '#workers/training/live-training.ts';
import { raceOf } from './race.ts';
import { rankingOf } from './racer.ts';
import type { Shown } from './racer.ts';
import { JUDGED_AT, limits, planOf } from './setup.ts';
import type { Runner, Setup } from './setup.ts';

/** How the race ended from other start weights and with another order of batches. */
export interface Trial {
  readonly seed: number;
  /** The losses at the step of the comparison, in the order of the race; undefined for what diverged. */
  readonly losses: readonly (number | undefined)[];
  /** Whose loss is the lowest, if anyone's. */
  readonly best: number | undefined;
}

export const TRIALS = 5;

/** The same race from several seeds, one after the other. */
export class Trials {
  #rows = $state.raw<readonly Trial[]>([]);
  #isWanted = $state(false);
  #setup: Setup | undefined;
  readonly #load: LoadTrainers<TrainingListener>;
  readonly #live = new LiveRun<readonly Shown[]>({
    last: JUDGED_AT,
    portion: { worker: JUDGED_AT, page: 5 },
    onrest: () => this.#rest(),
  });

  constructor(load: LoadTrainers<TrainingListener>) {
    this.#load = load;
  }

  get rows(): readonly Trial[] {
    return this.#rows;
  }

  /** They were asked for, and belong to the race at hand. */
  get isWanted(): boolean {
    return this.#isWanted;
  }

  get isDone(): boolean {
    return this.#rows.length === TRIALS;
  }

  get isFailed(): boolean {
    return this.#live.isFailed;
  }

  begin(setup: Setup): void {
    this.clear();
    this.#setup = setup;
    this.#isWanted = true;
    this.#next();
  }

  /** Ends what is on its way, and forgets. */
  clear(): void {
    this.#live.close();
    this.#rows = [];
    this.#isWanted = false;
  }

  /** Seeds from that of the race on; behind the last one comes the first. */
  get #seed(): number {
    return ((this.#setup?.seed ?? 0) + this.#rows.length) % (limits.seed[1] + 1);
  }

  #next(): void {
    const setup = this.#setup;
    if (!setup) return;
    const seed = this.#seed;
    const plans = setup.runners
      .filter((runner): runner is Runner => runner !== undefined)
      .map((runner) => planOf({ ...setup, seed }, runner));
    this.#live.begin(async (place) => raceOf(plans, await this.#load(place)), JUDGED_AT);
  }

  #rest(): void {
    const { shown, isFailed } = this.#live;
    if (isFailed || !shown) return;
    const losses = shown.map(({ judged }) => judged);
    const [best] = rankingOf(shown) ?? [];
    const hasWinner = best !== undefined && losses[best] !== undefined;
    this.#rows = [...this.#rows, { seed: this.#seed, losses, best: hasWinner ? best : undefined }];
    if (!this.isDone) this.#next();
  }
}
