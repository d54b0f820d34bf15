import type { Subject } from '#notation/formula.ts';
import type { Mode } from './link.ts';

export type SignGuess = 'positive' | 'negative' | 'zero' | 'unknown';

/** What the reader said before a number was shown; `shown` where it was asked to be shown. */
export type Answer = { kind: 'sign'; guess: SignGuess } | { kind: 'typed'; text: string } | { kind: 'shown' };

/** Which frames ask before they show, and what was answered. Frames are named by their turn (round and example) and position. */
export class Questions {
  mode = $state<Mode>('watch');

  #answers = $state<Record<string, Answer>>({});

  /** A frame asks in the mode `predict` for each δ, in `fill` for every number, until it is answered. */
  isOpen(turn: string, position: number, subject: Subject | undefined): boolean {
    if (subject === undefined || this.mode === 'watch') return false;
    if (this.mode === 'predict' && subject.kind !== 'delta') return false;
    return this.answer(turn, position) === undefined;
  }

  answer(turn: string, position: number): Answer | undefined {
    return this.#answers[`${turn}.${position}`];
  }

  say(turn: string, position: number, answer: Answer): void {
    this.#answers = { ...this.#answers, [`${turn}.${position}`]: answer };
  }

  clear(): void {
    this.#answers = {};
  }
}
