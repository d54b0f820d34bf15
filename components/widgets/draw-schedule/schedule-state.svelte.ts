import { defaultState } from './link.ts';
import type { Guess, LinkState } from './link.ts';
import {
  candidateIds,
  candidates,
  farthest,
  handlesOf,
  HANDLES,
  limits,
  NEAR,
  ratesOf,
  tableSetup,
  taskSetup,
  walkUnder,
} from './setup.ts';
import type { Candidate, Setup, Task } from './setup.ts';

/** A schedule of the learning rate, and how near a walk by samples comes to the bottom under it. */
export class ScheduleState {
  decimals = $state<4 | 8>(defaultState.decimals);

  #setup = $state.raw<Setup>(defaultState.setup);
  #said = $state<Guess>();
  #task = $state<Task>();
  #step = $state(0);

  readonly rates: readonly number[] = $derived(ratesOf(this.#setup));
  readonly walk = $derived(walkUnder(this.rates));
  /** The walk with η₀ all the time, to compare with. */
  readonly plain = $derived(walkUnder(ratesOf({ ...this.#setup, kind: 'constant', warmUp: 0 })));
  /** The rates that are to be drawn after. */
  readonly goal: readonly number[] | undefined = $derived(this.#task && ratesOf(taskSetup(this.#task, this.#setup)));
  /** How far off at most the drawing is. */
  readonly off: number | undefined = $derived(this.goal && farthest(this.rates, this.goal));

  get linkState(): LinkState {
    const { decimals } = this;
    return { setup: this.#setup, said: this.#said ?? 'open', task: this.#task ?? 'none', step: this.#step, decimals };
  }

  restore({ setup, said, task, step, decimals }: LinkState): void {
    this.#setup = setup;
    this.#said = said === 'open' ? undefined : said;
    this.#task = task === 'none' ? undefined : task;
    this.#step = step;
    this.decimals = decimals;
  }

  get setup(): Setup {
    return this.#setup;
  }

  get said(): Guess | undefined {
    return this.#said;
  }

  get isOpen(): boolean {
    return this.#said !== undefined;
  }

  say(guess: Guess): void {
    this.#said ??= guess;
  }

  /** Other numbers; locked until something was said. */
  set(change: Partial<Setup>): void {
    if (!this.isOpen) return;
    this.#setup = { ...this.#setup, ...change };
    this.#step = Math.min(this.#step, this.#setup.length);
  }

  /** What the chapter's table has, of the schedule that is chosen. */
  takeTable(): void {
    this.set({ ...tableSetup, ...(this.#setup.kind === 'drawn' && { kind: 'cosine' as const }) });
  }

  /** Rate of one handle; what was no drawing becomes one, by the rates it has there. */
  draw(n: number, rate: number): void {
    const { kind, drawn } = this.#setup;
    const before = kind === 'drawn' ? drawn : handlesOf(this.rates);
    const [least, most] = limits.eta;
    this.set({ kind: 'drawn', warmUp: 0, drawn: before.with(n, Math.min(Math.max(rate, least), most) + 0) });
  }

  /** The handle nearest to a place that was pressed. */
  pick(t: number, rate: number): void {
    const n = Math.round((t / this.#setup.length) * (HANDLES - 1));
    this.draw(Math.min(Math.max(n, 0), HANDLES - 1), Number(rate.toFixed(3)));
  }

  get task(): Task | undefined {
    return this.#task;
  }

  set task(task: Task | undefined) {
    if (this.isOpen) this.#task = task;
  }

  get isMet(): boolean {
    return this.#setup.kind === 'drawn' && this.off !== undefined && this.off <= NEAR * this.#setup.eta;
  }

  get cursor(): number {
    return this.#step;
  }

  /** The walk waits for the prediction. */
  get reach(): number {
    return this.isOpen ? this.#setup.length : 0;
  }

  go(step: number): void {
    this.#step = Math.min(Math.max(step, 0), this.reach);
  }
}

/** Where each candidate of the prediction ends. */
export function endsOfCandidates(): Readonly<Record<Candidate, number>> {
  const end = (id: Candidate): number => walkUnder(ratesOf(candidates[id])).at(-1)!.distance;
  return Object.fromEntries(candidateIds.map((id) => [id, end(id)])) as Record<Candidate, number>;
}
