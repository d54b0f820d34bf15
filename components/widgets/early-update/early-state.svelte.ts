import { quantity } from '#engine';
import { FormulaWriter } from '#notation/formula.ts';
import type { Formula, Subject } from '#notation/formula.ts';
import type { NumberFormat } from '#notation/number.ts';
import { before, checkOf, deviation, earlyOrder, hiddenParameters, outputParameters, rightOrder } from './early.ts';
import type { Check, Run } from './early.ts';
import { defaultState, frames, LOCKED_AFTER, rates } from './link.ts';
import type { Frame, Guess, LinkState } from './link.ts';
import { relativeFormula } from './relative-formula.ts';

export type Order = 'right' | 'early';

/** A number of the learning step in both orders. */
export interface Row {
  /** In the trace. */
  name: string;
  kind: 'value' | 'gradient' | 'crossed' | 'new' | 'loss';
  frame: Frame;
  right: number;
  early: number;
}

/** What the formulas of a frame explain, for hidden unit 1 where there are two. */
const subjects: Partial<Record<Frame, Subject>> = {
  output: { kind: 'delta', l: 2, j: 0 },
  gradients: { kind: 'dW', l: 2, j: 0, i: 0 },
  cross: { kind: 'crossing', l: 1, j: 0, k: 0 },
  delta: { kind: 'delta', l: 1, j: 0 },
  hidden: { kind: 'dW', l: 1, j: 0, i: 0 },
  update: { kind: 'update', l: 1, j: 0, i: 0 },
};

/** One learning step of F1 in the right order, and with the output layer updated before the hidden layer is reached. */
export class EarlyState {
  eta = $state(defaultState.eta);
  /** The wrong order is shown beside the right one. */
  isEarly = $state(defaultState.early === 'yes');

  #cursor = $state(defaultState.step);
  #said = $state<Guess>();

  readonly right: Run = $derived(rightOrder(this.eta));
  readonly early: Run = $derived(earlyOrder(this.eta));
  readonly hiddenCheck: readonly Check[] = $derived(checkOf(this.right, this.early, hiddenParameters));
  readonly outputCheck: readonly Check[] = $derived(checkOf(this.right, this.early, outputParameters));
  /** How far either δ⁽¹⁾ is off now. */
  readonly deviations: readonly number[] = $derived([0, 1].map((j) => deviation(this.right, this.early, j)));

  readonly rows: readonly Row[] = $derived([
    this.#row('delta2_1', 'value', 'output'),
    ...['w2_11', 'w2_12'].map((name) => this.#row(name, 'crossed', 'cross')),
    ...['delta1_1', 'delta1_2'].map((name) => this.#row(name, 'value', 'delta')),
    ...['dw1_11', 'dw1_12', 'dw1_21', 'dw1_22'].map((name) => this.#row(name, 'gradient', 'hidden')),
    ...['w1_11', 'w1_12', 'w1_21', 'w1_22'].map((name) => this.#row(name, 'new', 'update')),
    this.#row('loss', 'loss', 'loss'),
  ]);

  get linkState(): LinkState {
    const { eta, isEarly } = this;
    return { eta, early: isEarly ? 'yes' : 'no', step: this.#cursor, said: this.#said ?? 'open' };
  }

  restore({ eta, early, step, said }: LinkState): void {
    this.eta = eta;
    this.isEarly = early === 'yes';
    this.#said = said === 'open' ? undefined : said;
    this.#cursor = step;
  }

  get cursor(): number {
    return this.#cursor;
  }

  get frame(): Frame {
    return frames[this.#cursor];
  }

  /** The loss is seen after the prediction. */
  get reach(): number {
    return this.#said === undefined ? LOCKED_AFTER : frames.length - 1;
  }

  go(position: number): void {
    this.#cursor = Math.max(0, Math.min(position, this.reach));
  }

  get said(): Guess | undefined {
    return this.#said;
  }

  /** Takes a prediction and shows the loss. */
  say(guess: Guess): void {
    this.#said ??= guess;
    this.#cursor = frames.indexOf('loss');
  }

  /** Whether a frame has been reached. */
  isSeen(frame: Frame): boolean {
    return frames.indexOf(frame) <= this.#cursor;
  }

  /** The formula of the frame in one of the orders; none where nothing is worked out. */
  formulaOf(order: Order): Formula | undefined {
    const { frame } = this;
    const run = this[order];
    if (frame === 'early')
      return order === 'early' ? this.right.writer.write({ kind: 'update', l: 2, j: 0, i: 0 }) : undefined;
    if (frame === 'loss') return new FormulaWriter(run.after).write({ kind: 'loss' });
    if (frame === 'check') {
      const [{ gradients, numerical, [order]: relative }] = this.hiddenCheck;
      return relativeFormula(gradients[order], numerical, relative);
    }
    const subject = subjects[frame];
    // What comes before the arrows are crossed is the same in both.
    const { writer } = frame === 'output' || frame === 'gradients' ? this.right : run;
    return subject && writer.write(subject);
  }

  /** Both losses round to the same four decimals, and a gradient is compared in more. */
  get format(): NumberFormat & { decimals: number } {
    return { decimals: this.#cursor > LOCKED_AFTER ? 8 : 4, trim: true };
  }

  /** The loss before, and after either order. */
  get losses(): { before: number } & Record<Order, number> {
    return { before: before.loss, right: this.right.after.loss, early: this.early.after.loss };
  }

  #row(name: string, kind: Row['kind'], frame: Frame): Row {
    const of = ({ crossing, layers, after }: Run): number => {
      if (kind === 'crossed') return quantity(crossing, name);
      if (kind === 'value' || kind === 'gradient') return quantity(before, name, layers);
      return quantity(after, name);
    };
    return { name, kind, frame, right: of(this.right), early: of(this.early) };
  }
}

/** How far δ⁽¹⁾_j is off at every rate of the slider, from η = 0 on. */
export function deviationsOf(j: number): (readonly [eta: number, share: number])[] {
  return [[0, 0], ...rates.map((eta) => [eta, deviation(rightOrder(eta), earlyOrder(eta), j)] as const)];
}
