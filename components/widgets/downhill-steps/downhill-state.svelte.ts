// Over 150 lines: one class holds the whole state of the figure, and each part of it reads the others.
import { descentWay, stepFactor } from '#engine';
import type { DescentStep, DescentWay, Expression, ExpressionEnd } from '#engine';
import type { Formula } from '#notation/tokens.ts';
import type { NumberFormat } from '#notation/number.ts';
import { WalkWriter } from './formulas.ts';
import { curvature, endAt, ownHill, ownText, valley } from './hill.ts';
import type { Hill, Interval } from './hill.ts';
import { hillOf } from './link.ts';
import type { LinkState } from './link.ts';
import { askedRate, evidenceIn, ghostOf, isAsked } from './prediction.ts';
import type { Guess } from './prediction.ts';
import { framesOf, walkOf } from './walk.ts';
import type { Frame, Walk } from './walk.ts';

/** The walk down a hill: what is chosen, the walk recorded with it, and a cursor that runs through its frames. */
export class DownhillState {
  hill = $state.raw<Hill>(valley);
  start = $state(1);
  learningRate = $state(askedRate);
  guess = $state<Guess>();
  decimals = $state<4 | 8>(4);
  lit = $state<string>();
  /** Where the start was to go, but the function has no value. */
  refused = $state<number>();

  #cursor = $state(0);
  /** Typed last, so that the way back from the valley leads there. */
  #ownText = $state(ownText);

  readonly walk: Walk = $derived(walkOf(this.hill, this.start, this.learningRate));
  readonly frames: readonly Frame[] = $derived(framesOf(this.walk));
  readonly #writer = $derived(new WalkWriter(this.hill, this.walk.points));

  constructor(initial: LinkState) {
    this.restore(initial);
  }

  /** Takes over a whole state. A frame beyond the end, or locked, becomes the last one that may be seen. */
  restore({ own, start, eta, guess, decimals, frame }: LinkState): void {
    this.hill = own === '' ? valley : hillOf(own, start)!;
    if (own !== '') this.#ownText = own;
    this.refused = undefined;
    this.start = start;
    this.learningRate = eta;
    this.guess = guess === 'none' ? undefined : guess;
    this.decimals = decimals;
    this.go(frame);
  }

  get linkState(): LinkState {
    const { start, learningRate: eta, guess = 'none', decimals } = this;
    return { own: this.hill.text, start, eta, guess, decimals, frame: this.#cursor };
  }

  get cursor(): number {
    return this.#cursor;
  }

  get frame(): Frame {
    return this.frames[this.#cursor];
  }

  get lastFrame(): number {
    return this.frames.length - 1;
  }

  /** A walk that leads away is shown only to those who have said what they expect. */
  get locked(): boolean {
    return this.guess === undefined && this.way === 'swings-away';
  }

  get reach(): number {
    return this.locked ? 0 : this.lastFrame;
  }

  go(position: number): void {
    this.#cursor = Math.max(0, Math.min(position, this.reach));
  }

  /** The points reached so far, the start included. */
  get reached(): readonly DescentStep[] {
    return this.walk.points.slice(0, Math.floor(this.#cursor / 3) + 1);
  }

  /** The step being taken, with its slope; undefined at the start. */
  get step(): DescentStep | undefined {
    return this.frame.t === 0 ? undefined : this.walk.points[this.frame.t];
  }

  /** What keeps the walk from going on, once its last frame is reached. */
  get end(): Walk['end'] {
    return this.#cursor === this.lastFrame && !this.locked ? this.walk.end : undefined;
  }

  get formula(): Formula {
    return this.#writer.write(this.frame);
  }

  get format(): NumberFormat {
    return { decimals: this.decimals, trim: true };
  }

  /** What each step multiplies v by; undefined for a typed function, where it changes from step to step. */
  get factor(): number | undefined {
    return this.hill.kind === 'valley' ? stepFactor(curvature, this.learningRate) : undefined;
  }

  get way(): DescentWay | undefined {
    return this.factor === undefined ? undefined : descentWay(this.factor);
  }

  /** What was predicted of the walk on the page. */
  get #prediction(): Guess | undefined {
    return isAsked(this.hill, this.learningRate) ? this.guess : undefined;
  }

  /** The points by which the prediction can be judged, once it was made and they are reached. */
  get evidence(): readonly DescentStep[] | undefined {
    return this.#prediction && evidenceIn(this.reached);
  }

  /** A walk that goes as predicted, to be drawn beside the real one. */
  readonly ghost: readonly DescentStep[] | undefined = $derived(
    this.#prediction && ghostOf(this.#prediction, this.start),
  );

  /** Moves the start, but not to where the function has no value. */
  setStart(value: number): void {
    const hasValue = endAt(this.hill, value)?.kind !== 'no-value';
    this.refused = hasValue ? undefined : value;
    if (!hasValue) return;
    this.start = value;
    this.#cursor = 0;
  }

  /** The same from a place in the figure, which knows no exact numbers. */
  pick(place: number): void {
    this.setStart(within(this.hill.limits.start, Math.round(place * 20) / 20 + 0));
  }

  setLearningRate(value: number): void {
    this.learningRate = value;
    this.#cursor = 0;
  }

  chooseValley(): void {
    this.#take(valley);
  }

  /** Back to the formula typed last, or where it has no value at the present start, to the first one. */
  chooseOwn(): void {
    this.#take(hillOf(this.#ownText, this.start) ?? hillOf(ownText, this.start)!);
  }

  /** Takes a typed formula over, or says why not; then nothing has changed. */
  setOwn(text: string, read: Expression): ExpressionEnd | 'no-variable' | 'two-variables' | undefined {
    const hill = ownHill(text, read);
    if (typeof hill === 'string') return hill;
    const end = endAt(hill, this.start);
    if (end?.kind === 'no-value') return end;
    this.#ownText = text;
    this.#take(hill);
    return undefined;
  }

  #take(hill: Hill): void {
    this.hill = hill;
    this.refused = undefined;
    this.start = within(hill.limits.start, this.start);
    this.learningRate = within(hill.limits.learningRate, this.learningRate);
    this.#cursor = 0;
  }
}

function within([low, high]: Interval, value: number): number {
  return Math.min(Math.max(value, low), high);
}
