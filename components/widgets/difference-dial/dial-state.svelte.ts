import { digitsLeft, roundedPowerOfTen } from '#engine';
import type { DifferencePoint } from '#engine';
import { curveOf, END, errorRange, inTenths, START } from './error-curve.ts';
import type { ErrorCurve, ParameterId } from './error-curve.ts';
import { defaultLink } from './link.ts';
import type { DialLink, Prediction } from './link.ts';

export type Point = readonly [h: number, error: number];

/** Rounding has shown itself on the way down to here. */
const ROUNDING_SHOWN = -8;
/** A prediction within one power of ten has met the place. */
const NEAR = 1;

/** The dial: a parameter of F1, what the reader predicted, h, and how far down h has been. */
export class DialState {
  of = $state<ParameterId>(defaultLink.of);
  prediction = $state.raw<Prediction>(defaultLink.guess);
  /** The place marked on the empty axes, not yet given as the prediction. */
  aim = $state.raw<{ h: number; error: number }>();
  #exponent = $state(START);
  #seen = $state(START);

  readonly curve: ErrorCurve = $derived(curveOf(this.of));
  readonly point: DifferencePoint = $derived(this.curve.at(this.#exponent));
  readonly points: DifferencePoint[] = $derived(this.isOpen ? [] : this.curve.downTo(this.#seen));

  /** Takes over a whole state, as read from a link. Without a prediction nothing has been seen. */
  restore({ of, guess, h, seen }: DialLink): void {
    this.of = of;
    this.prediction = guess;
    this.aim = undefined;
    this.#exponent = this.isOpen ? START : h;
    this.#seen = this.isOpen ? START : Math.min(h, seen);
  }

  get linkState(): DialLink {
    return { of: this.of, guess: this.prediction, h: this.#exponent, seen: this.#seen };
  }

  /** The question is open: no error may be seen but that of the largest h. */
  get isOpen(): boolean {
    return this.prediction === 'open';
  }

  /** h as a power of ten. */
  get exponent(): number {
    return this.#exponent;
  }

  /** Whether the curves have come down to this power of ten. */
  hasReached(exponent: number): boolean {
    return !this.isOpen && this.#seen <= exponent;
  }

  get isComplete(): boolean {
    return this.#seen === END;
  }

  /** Moves h; the curves follow down to the smallest h visited. */
  turn(exponent: number): void {
    if (this.isOpen) return;
    this.#exponent = inTenths(Math.min(START, Math.max(END, exponent)));
    this.#seen = Math.min(this.#seen, this.#exponent);
  }

  /** Where the fields stand before a place is marked. */
  readonly middle = { h: (START + END) / 2, error: (errorRange.low + errorRange.high) / 2 };

  /** Marks a place on the empty axes. */
  take({
    h = this.aim?.h ?? this.middle.h,
    error = this.aim?.error ?? this.middle.error,
  }: {
    h?: number;
    error?: number;
  }): void {
    if (!this.isOpen) return;
    this.aim = {
      h: inTenths(Math.min(START, Math.max(END, h))),
      error: inTenths(Math.min(errorRange.high, Math.max(errorRange.low, error))),
    };
  }

  /** Marks the place of this h and this error. */
  takeAt(h: number, error: number): void {
    this.take({ h: Math.log10(h), error: Math.log10(error) });
  }

  say(prediction: Prediction): void {
    this.prediction = prediction;
    this.aim = undefined;
  }

  /** The marked or predicted place, as h and error. */
  get ghost(): Point | undefined {
    const place = this.aim ?? (typeof this.prediction === 'string' ? undefined : this.prediction);
    return place && [roundedPowerOfTen(place.h), roundedPowerOfTen(place.error)];
  }

  /** The smallest central error seen so far. */
  get smallest(): DifferencePoint | undefined {
    if (this.points.length === 0) return undefined;
    return this.points.reduce((least, point) => (point.centralError < least.centralError ? point : least));
  }

  /** The points at 10⁻¹, 10⁻², …, as far as seen, or all. */
  wholePowers(all: boolean): DifferencePoint[] {
    const last = all ? END : this.isOpen ? 0 : Math.ceil(this.#seen);
    return Array.from({ length: -last }, (_, n) => this.curve.at(START - n));
  }

  /** How the predicted h compares with the best one, once all has been seen. */
  get verdict(): 'near' | 'smaller' | 'larger' | undefined {
    const { smallest, prediction } = this;
    if (!smallest || !this.isComplete || typeof prediction === 'string') return undefined;
    const off = Math.log10(roundedPowerOfTen(prediction.h) / smallest.h);
    return Math.abs(off) <= NEAR ? 'near' : off < 0 ? 'smaller' : 'larger';
  }

  /** Significant digits that the subtraction of the two losses leaves. */
  get digits(): number {
    return digitsLeft(this.point.up, this.point.down);
  }

  /** What most of the central error at this h is expected to come from. */
  get cause(): 'truncation' | 'rounding' {
    const { central, rounding } = this.curve.model;
    const { h } = this.point;
    return central * h * h > rounding / h ? 'truncation' : 'rounding';
  }

  /** Truncation of both differences, and rounding once it has shown itself: straight lines on these axes, within them. */
  get guides(): { id: 'forward' | 'central' | 'rounding'; points: Point[] }[] {
    if (this.points.length === 0) return [];
    const { forward, central, rounding } = this.curve.model;
    const line = (error: (h: number) => number): Point[] =>
      this.points.map(({ h }): Point => [h, error(h)]).filter(([, each]) => each >= roundedPowerOfTen(errorRange.low));
    return [
      { id: 'forward', points: line((h) => forward * h) },
      { id: 'central', points: line((h) => central * h * h) },
      ...(this.hasReached(ROUNDING_SHOWN) ? [{ id: 'rounding' as const, points: line((h) => rounding / h) }] : []),
    ];
  }
}
