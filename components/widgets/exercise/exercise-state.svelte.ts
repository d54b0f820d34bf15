import type { Exercise } from '#exercises/exercise.ts';
import { nextSeed, twinOf, variantOf } from '#exercises/variant.ts';
import { recordAttempt } from '#reader/progress.ts';
import type { Confidence } from '#reader/progress.ts';
import type { StorageProblem } from '#reader/storage.ts';
import type { Judgement } from './controls.ts';

/** What is said beside verdicts. */
export type Notice = 'fresh-numbers' | 'unreadable-seed';
export type HintLock = 'hint-in-turn' | 'hint-after-try';

/** The last hint nearly gives the answer away: it opens after an answer, or after some time with the others. */
const lastHint = 3;

/** One reader's work on one exercise. */
export class ExerciseState {
  readonly exercise: Exercise;
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

  readonly variant = $derived.by(() => variantOf(this.exercise, this.seed));
  /** The numbers of the worked solution. */
  readonly twin = $derived.by(() => twinOf(this.exercise, this.seed));

  constructor(exercise: Exercise) {
    this.exercise = exercise;
  }

  /** Shows what an answer comes to and, if it was one, keeps it. */
  take(judgement: Judgement, confidence: Confidence | undefined, at: number): void {
    this.judgement = judgement;
    this.notice = undefined;
    const { result, slip } = judgement;
    if (result === undefined) return;
    this.tries++;
    this.problem = recordAttempt({
      exercise: this.exercise.id,
      seed: this.seed,
      result,
      hints: this.hintsOpened,
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
    this.judgement = undefined;
    this.notice = undefined;
  }

  startAfresh(): void {
    this.start(nextSeed(this.seed));
    this.say('fresh-numbers');
  }

  /** Why hint n (from 1) stays shut; undefined if it may be opened. */
  hintLock(n: number): HintLock | undefined {
    const isDone = this.judgement?.result === 'right' || this.judgement?.result === 'done';
    if (isDone || n <= this.hintsOpened) return undefined;
    if (n > this.hintsOpened + 1) return 'hint-in-turn';
    return n === lastHint && this.tries === 0 && !this.hasWaited ? 'hint-after-try' : undefined;
  }

  openHint(n: number): void {
    this.hintsOpened = Math.max(this.hintsOpened, n);
  }
}
