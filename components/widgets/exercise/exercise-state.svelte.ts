import { keyOf, wrongAnswers } from '#exercises/answers.ts';
import type { Exercise } from '#exercises/exercise.ts';
import { grade } from '#exercises/grade.ts';
import type { Verdict } from '#exercises/grade.ts';
import { nextSeed, twinOf, variantOf } from '#exercises/variant.ts';

/** What is said beside verdicts. */
export type Notice = 'fresh-numbers' | 'unreadable-seed' | 'hint-in-turn' | 'hint-after-try';

/** The last hint nearly gives the answer away: it opens after an answer, or after some time with the others. */
const lastHint = 3;

/** One reader's work on one exercise. */
export class ExerciseState {
  readonly exercise: Exercise;
  seed = $state(0);
  text = $state('');
  tries = $state(0);
  verdict = $state.raw<Verdict>();
  notice = $state<Notice>();
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

  check(): void {
    const { trace } = this.variant;
    this.verdict = grade(this.text, keyOf(this.exercise, trace), wrongAnswers(this.exercise, trace));
    this.notice = undefined;
    if (this.verdict.kind !== 'unreadable') this.tries++;
  }

  say(notice: Notice): void {
    this.verdict = undefined;
    this.notice = notice;
  }

  /** Starts anew with the numbers of a seed. */
  start(seed: number): void {
    this.seed = seed;
    this.text = '';
    this.tries = 0;
    this.hintsOpened = 0;
    this.hasWaited = false;
    this.verdict = undefined;
    this.notice = undefined;
  }

  startAfresh(): void {
    this.start(nextSeed(this.seed));
    this.say('fresh-numbers');
  }

  /** Why hint n (from 1) stays shut; undefined if it may be opened. */
  hintLock(n: number): Notice | undefined {
    if (this.verdict?.kind === 'right' || n <= this.hintsOpened) return undefined;
    if (n > this.hintsOpened + 1) return 'hint-in-turn';
    return n === lastHint && this.tries === 0 && !this.hasWaited ? 'hint-after-try' : undefined;
  }

  openHint(n: number): void {
    this.hintsOpened = Math.max(this.hintsOpened, n);
  }
}
