import type { Card } from '#exercises/card.ts';
import { nextSeed } from '#exercises/seed.ts';
import type { Confidence } from '#reader/attempt.ts';
import type { StorageProblem } from '#reader/storage.ts';
import { fetchBench } from './bench.ts';
import type { Bench, FetchData, Posed } from './bench.ts';
import type { Judgement } from './controls.ts';

/** What is said beside verdicts. */
export type Notice = 'fresh-numbers' | 'after-solution' | 'unreadable-seed' | 'not-fetched';
export type HintLock = 'hint-in-turn' | 'hint-after-try';

/** The last hint nearly gives the answer away: it opens after an answer, or after some time with the others. */
const lastHint = 3;

/** One reader's work on one exercise. What works with its numbers is fetched when the reader begins: until then the printed ones will do. */
export class ExerciseState {
  readonly card: Card;
  readonly #fetch: () => Promise<Bench>;
  #coming: Promise<Bench> | undefined;
  #bench = $state.raw<Bench>();
  seed = $state(0);
  tries = $state(0);
  judgement = $state.raw<Judgement>();
  notice = $state<Notice>();
  /** Why the last attempt could not be kept. */
  problem = $state<StorageProblem>();
  /** How many hints were opened, in turn. */
  hintsOpened = $state(0);
  /** The time in which to think before the last hint has passed. */
  hasWaited = $state(false);
  /** The worked solution was open before the exercise was solved. */
  hasSeenSolution = $state(false);

  /** Undefined while nothing was fetched. */
  readonly posed: Posed | undefined = $derived.by(() => this.#bench?.pose(this.seed));

  constructor(card: Card, fetchData: FetchData) {
    this.card = card;
    this.#fetch = () => fetchBench(card.id, fetchData);
  }

  /** What shows an answer's verdict; undefined while nothing was fetched. */
  get verdictView(): Bench['Verdict'] | undefined {
    return this.#bench?.Verdict;
  }

  /** Fetches what works with the numbers, once. Undefined if that cannot be had, which it then says. */
  async prepare(): Promise<Posed | undefined> {
    try {
      this.#bench = await (this.#coming ??= this.#fetch());
    } catch {
      this.#coming = undefined;
      this.say('not-fetched');
    }
    return this.posed;
  }

  /** Fetches ahead, silently. */
  warm(): void {
    if (!this.#bench) (this.#coming ??= this.#fetch()).catch(() => (this.#coming = undefined));
  }

  /** Shows what an answer comes to and, if it was one, keeps it. To be judged it had to be prepared. */
  take(judgement: Judgement, confidence: Confidence | undefined, at: number): void {
    this.judgement = judgement;
    this.notice = undefined;
    const { result, slip } = judgement;
    if (result === undefined) return;
    this.tries++;
    this.problem = this.#bench?.record({
      exercise: this.card.id,
      seed: this.seed,
      result,
      // The worked solution helps as much as another hint.
      hints: this.hintsOpened + (this.hasSeenSolution ? 1 : 0),
      at,
      ...(slip !== undefined && { slip }),
      ...(confidence && { confidence }),
    });
  }

  say(notice: Notice): void {
    this.judgement = undefined;
    this.notice = notice;
  }

  /** Starts anew with the numbers of a seed. */
  start(seed: number): void {
    this.seed = seed;
    this.tries = 0;
    this.hintsOpened = 0;
    this.hasWaited = false;
    this.hasSeenSolution = false;
    this.judgement = undefined;
    this.notice = undefined;
  }

  startAfresh(): void {
    this.start(nextSeed(this.seed));
    this.say('fresh-numbers');
  }

  /**
   * The worked solution is about to be seen. Whoever has not solved the exercise gets fresh numbers with it, once: shown how, the reader
   * tries again. The hints stay open.
   */
  seeSolution(): void {
    if (this.isDone || this.hasSeenSolution) return;
    const { hintsOpened } = this;
    if (this.card.changes) {
      this.start(nextSeed(this.seed));
      this.say('after-solution');
    }
    this.hintsOpened = hintsOpened;
    this.hasSeenSolution = true;
  }

  get isDone(): boolean {
    return this.judgement?.result === 'right' || this.judgement?.result === 'done';
  }

  /** Why hint n (from 1) stays shut; undefined if it may be opened. */
  hintLock(n: number): HintLock | undefined {
    if (this.isDone || n <= this.hintsOpened) return undefined;
    if (n > this.hintsOpened + 1) return 'hint-in-turn';
    return n === lastHint && this.tries === 0 && !this.hasWaited ? 'hint-after-try' : undefined;
  }

  openHint(n: number): void {
    this.hintsOpened = Math.max(this.hintsOpened, n);
  }
}
