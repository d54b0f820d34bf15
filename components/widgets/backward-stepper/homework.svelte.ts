import { checkHomework } from '#exercises/homework/check-homework.ts';
import type { HomeworkReport } from '#exercises/homework/check-homework.ts';
import { readNumbers } from '#exercises/homework/read-numbers.ts';
import { readPaste } from '#exercises/homework/read-paste.ts';
import type { PasteReading } from '#exercises/homework/read-paste.ts';
import { homeworkNumbers } from '#exercises/homework/homework-number.ts';
import type { NumberInputProblem } from '#notation/number-input.ts';
import type { StepperState } from './stepper-state.svelte.ts';

/** What came of the last thing the reader did with the sheet. */
export type Outcome =
  | { readonly kind: 'report'; readonly report: HomeworkReport }
  | { readonly kind: 'nothing' }
  /** Fields that cannot be read, by name, in the order of the computation. */
  | { readonly kind: 'unreadable'; readonly problems: ReadonlyMap<string, NumberInputProblem> }
  | { readonly kind: 'cleared'; readonly count: number };

/** The reader's own numbers of the round shown: they stay while one steps through it and go when its numbers do. */
export class Homework {
  pasted = $state('');
  outcome = $state.raw<Outcome>();
  pasteReading = $state.raw<PasteReading>();

  readonly #stepper: StepperState;
  #texts = $state.raw<Readonly<Record<string, string>>>({});
  #network: string;

  constructor(stepper: StepperState) {
    this.#stepper = stepper;
    this.#network = this.network;
  }

  /** Everything the numbers depend on, as one text; the same however often the passes were recorded. */
  get network(): string {
    const { current, setup, examples } = this.#stepper;
    return JSON.stringify(current && [current.trace.network, current.trace.sample, setup.learningRate, examples]);
  }

  /** Of several examples each has gradients of its own, but the update goes by their mean: it is no part of one example's homework. */
  get hasUpdates(): boolean {
    return this.#stepper.examples === 1;
  }

  textOf(name: string): string {
    return this.#texts[name] ?? '';
  }

  type(name: string, text: string): void {
    this.#texts = { ...this.#texts, [name]: text };
    this.outcome = undefined;
  }

  empty(): void {
    this.#texts = {};
    this.outcome = undefined;
    this.pasteReading = undefined;
  }

  /** To be called when the network may have changed: numbers of another one are of no use. */
  leave(): void {
    if (this.network === this.#network) return;
    this.#network = this.network;
    const count = this.#filled.length;
    this.empty();
    if (count > 0) this.outcome = { kind: 'cleared', count };
  }

  /** Puts what was pasted into the fields, all of it or nothing. */
  takeOver(): void {
    const sizes = this.#stepper.setup.network.sizes;
    this.pasteReading = readPaste(this.pasted, sizes, this.hasUpdates);
    if (!this.pasteReading.ok) return;
    this.#texts = { ...this.#texts, ...Object.fromEntries(this.pasteReading.texts) };
    this.pasted = '';
    this.outcome = undefined;
  }

  check(): void {
    const { current, setup } = this.#stepper;
    if (!current) return;
    const { given, problems } = readNumbers(this.#filled.map((name) => [name, this.textOf(name)]));
    if (problems.size > 0) this.outcome = { kind: 'unreadable', problems };
    else if (given.size === 0) this.outcome = { kind: 'nothing' };
    else {
      const report = checkHomework(given, { trace: current.trace, learningRate: setup.learningRate });
      this.outcome = { kind: 'report', report };
    }
  }

  get #filled(): string[] {
    return homeworkNumbers(this.#stepper.setup.network.sizes)
      .map(({ name }) => name)
      .filter((name) => this.textOf(name).trim() !== '');
  }
}
