// Over 150 lines: one class holds the whole state of the figure, and each part of it reads the others.
import { centralDifferences, normOf, sliceOf, surface } from '#engine';
import type { Slice, Surface } from '#engine';
import type { NumberFormat } from '#notation/number.ts';
import type { Formula } from '#notation/tokens.ts';
import { hourOf } from './clock.ts';
import type { Hour } from './clock.ts';
import { formulaOf, parts } from './formulas.ts';
import type { Part } from './formulas.ts';
import type { Guess, LinkState } from './link.ts';
import type { ShownSurface } from './surface-terms.ts';

/** A slice through the point: which way it runs, and between which places. */
export interface ShownSlice {
  readonly slice: Slice;
  readonly direction: readonly [number, number];
  /** Along an axis the values of that knob, else the distance from the point. */
  readonly domain: readonly [number, number];
  /** The point's own place in it. */
  readonly here: number;
}

/** Descents start next to the saddle's ridge; here both knobs should have a slope to see. */
const OFF_THE_RIDGE = [1.5, 1] as const;

/** A point on a surface of two knobs, and a cursor that runs through what is worked out there. */
export class KnobsState {
  surfaceId = $state<ShownSurface>('bowl');
  point = $state.raw<readonly [number, number]>([0, 0]);
  guess = $state<Guess>('none');
  decimals = $state<4 | 8>(4);

  #cursor = $state(0);

  readonly surface: Surface = $derived(surface(this.surfaceId));
  readonly height: number = $derived(this.surface.value(this.point));
  readonly gradient: readonly number[] = $derived(this.surface.gradient(this.point));
  readonly norm: number = $derived(normOf([...this.gradient]));

  readonly lastFrame = parts.length - 1;

  constructor(initial: LinkState) {
    this.restore(initial);
  }

  /** Takes over a whole state; a locked frame becomes the last one that may be seen. */
  restore({ surface: id, first, second, guess, decimals, frame }: LinkState): void {
    this.surfaceId = id;
    this.point = [first, second];
    this.guess = guess;
    this.decimals = decimals;
    this.go(frame);
  }

  get linkState(): LinkState {
    const { surfaceId, point, guess, decimals } = this;
    return { surface: surfaceId, first: point[0], second: point[1], guess, decimals, frame: this.#cursor };
  }

  get cursor(): number {
    return this.#cursor;
  }

  get part(): Part {
    return parts[this.#cursor];
  }

  /** The arrow is shown only to those who have said where it will point. */
  get locked(): boolean {
    return this.guess === 'none';
  }

  get reach(): number {
    return this.locked ? this.lastFrame - 1 : this.lastFrame;
  }

  go(position: number): void {
    this.#cursor = Math.max(0, Math.min(position, this.reach));
  }

  get formula(): Formula {
    return formulaOf(this.surfaceId, this.point, this.part);
  }

  get format(): NumberFormat {
    return { decimals: this.decimals, trim: true };
  }

  /** The hour the gradient points to; undefined where it is 0. */
  get hour(): Hour | undefined {
    return hourOf(this.gradient);
  }

  /** The hour predicted for this very point. */
  get predicted(): Hour | undefined {
    return typeof this.guess === 'number' ? this.guess : undefined;
  }

  /** ∂C/∂u and ∂C/∂v by central differences. */
  get numerical(): number[] {
    return centralDifferences((theta) => this.surface.value(theta), [...this.point]);
  }

  /** The slice the present frame is about: along the knob that moves, or along the gradient. */
  readonly shownSlice: ShownSlice = $derived.by(() => {
    const [x, y] = this.point;
    const { domain } = this.surface;
    if (this.part === 'second') return this.#slice([x, 0], [0, 1], domain.y, y);
    const unit = this.gradient.map((g) => g / this.norm) as unknown as readonly [number, number];
    if (this.part !== 'gradient' || this.norm === 0) return this.#slice([0, y], [1, 0], domain.x, x);
    const reach = (domain.y[1] - domain.y[0]) / 2;
    return this.#slice(this.point, unit, [-reach, reach], 0);
  });

  #slice(
    origin: readonly number[],
    direction: readonly [number, number],
    domain: readonly [number, number],
    here: number,
  ): ShownSlice {
    return { slice: sliceOf(this.surface, origin, direction), direction, domain, here };
  }

  /** Steps of the knobs: fine enough for the surface, coarse enough for round numbers. */
  get grain(): number {
    return this.surface.domain.x[1] - this.surface.domain.x[0] > 10 ? 0.1 : 0.05;
  }

  setKnob(n: 0 | 1, value: number): void {
    this.#move(n === 0 ? [value, this.point[1]] : [this.point[0], value]);
  }

  /** Moves the point to a place in the figure, rounded to whole grains. */
  pick(x: number, y: number): void {
    const round = (value: number): number => Number((Math.round(value / this.grain) * this.grain).toFixed(2)) + 0;
    this.#move([round(x), round(y)]);
  }

  chooseSurface(id: ShownSurface): void {
    this.surfaceId = id;
    this.#move(id === 'saddle' ? OFF_THE_RIDGE : surface(id).start);
  }

  /** Asks anew, about the present point. */
  askAgain(): void {
    this.guess = 'none';
    this.go(this.#cursor);
  }

  /** What was said belongs to the point left behind. */
  #move(point: readonly [number, number]): void {
    this.point = point;
    if (this.guess !== 'none') this.guess = 'elsewhere';
  }
}
