import { JointRun } from './joint-run.ts';
import type { Joint, Place, Standing } from './joint-run.ts';

export interface LiveLimits {
  /** A run ends at this step. */
  readonly last: number;
  /** Steps between two pictures while a link's run is computed anew; few on the page's own thread, so that no task takes long. */
  readonly portion: Readonly<Record<Place, number>>;
  /** Called back when it has come to where it was to be, or can go no further. */
  readonly onrest?: () => void;
}

/** Brings what trains, at this place. */
export type Open<All extends readonly Standing[]> = (place: Place) => Promise<Joint<All>>;

/** Trainings that can be started, paused and stepped together; in workers, or where there are none, in small pieces on the page. */
export class LiveRun<All extends readonly Standing[]> {
  /** Steps between two pictures while it runs. */
  pace = $state(1);
  #isRunning = $state(false);
  #isFailed = $state(false);
  /** The step the run is to come to. */
  #wanted = $state(0);
  #trained = $state.raw<{ readonly step: number; readonly shown: All }>();

  readonly #limits: LiveLimits;
  #opener: Open<All> | undefined;
  #run: JointRun<All> | undefined;
  /** Counts the runs, so that one that was overtaken is dropped. */
  #count = 0;
  #place: Place = 'worker';

  constructor(limits: LiveLimits) {
    this.#limits = limits;
  }

  /** Nothing until a frame after the first has been trained. */
  get shown(): All | undefined {
    return this.#trained?.shown;
  }

  get step(): number {
    return this.#trained?.step ?? 0;
  }

  get wanted(): number {
    return this.#wanted;
  }

  get isRunning(): boolean {
    return this.#isRunning;
  }

  /** Nothing could be trained, neither in a worker nor on the page. */
  get isFailed(): boolean {
    return this.#isFailed;
  }

  /** There is no further step. */
  get isOver(): boolean {
    const haveDiverged = this.shown?.every(({ divergence }) => divergence !== undefined) ?? false;
    return this.#isFailed || haveDiverged || this.step >= this.#limits.last;
  }

  /** Another run, from the start, taken at once to the step wanted. It is opened when there is something to train. */
  begin(open: Open<All>, wanted: number): void {
    this.close();
    this.#opener = open;
    this.#trained = undefined;
    this.#isFailed = false;
    this.#wanted = wanted;
    if (wanted > 0) void this.#advance();
  }

  start(): void {
    this.#isRunning = !this.isOver;
    void this.#advance();
  }

  /** A step that is on its way still comes, and is the one it stands at. */
  pause(): void {
    if (!this.#isRunning) return;
    this.#isRunning = false;
    this.#wanted = Math.max(this.step, this.#run?.step ?? 0);
  }

  takeStep(): void {
    if (this.isOver) return;
    this.pause();
    this.#wanted = Math.min(this.#limits.last, Math.max(this.#wanted, this.step) + 1);
    void this.#advance();
  }

  /** Ends the workers. */
  close(): void {
    this.#count += 1;
    this.#run?.close();
    this.#run = undefined;
    this.#isRunning = false;
  }

  /** Asks for what is still to be done, if nothing is on its way. */
  async #advance(): Promise<void> {
    const run = this.#run ?? (await this.#open());
    if (!run || run !== this.#run || run.isWaiting) return;
    const { last, portion } = this.#limits;
    const at = Math.max(0, run.step);
    const stride = this.#place === 'page' ? Math.min(this.pace, portion.page) : this.pace;
    if (this.#isRunning) this.#wanted = Math.max(this.#wanted, Math.min(last, at + stride));
    const isNear = this.#wanted <= at + stride;
    run.goTo(isNear ? this.#wanted : Math.min(this.#wanted, at + portion[this.#place]));
  }

  async #open(): Promise<JointRun<All> | undefined> {
    const count = ++this.#count;
    try {
      const joint = await this.#opener?.(this.#place);
      if (count !== this.#count || !joint) return undefined;
      const run = new JointRun(joint, {
        onadvance: (shown) => count === this.#count && this.#show(shown),
        onfailed: () => count === this.#count && this.#fallBack(),
      });
      if (count !== this.#count) return undefined;
      return (this.#run = run);
    } catch {
      if (count === this.#count) this.#fail();
      return undefined;
    }
  }

  #show(shown: All): void {
    this.#trained = { step: Math.max(...shown.map(({ frame }) => frame?.step ?? 0)), shown };
    if (this.isOver) {
      this.#isRunning = false;
      this.#wanted = this.step;
    } else if (this.#isRunning || this.step < this.#wanted) return void this.#advance();
    this.#limits.onrest?.();
  }

  /** Without a worker the run is begun anew on the page, and taken to where it was to be. */
  #fallBack(): void {
    if (this.#place === 'page') return this.#fail();
    this.#count += 1;
    this.#run = undefined;
    this.#place = 'page';
    void this.#advance();
  }

  #fail(): void {
    this.close();
    this.#isFailed = true;
    this.#wanted = this.step;
    this.#limits.onrest?.();
  }
}
