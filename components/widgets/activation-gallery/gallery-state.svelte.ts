import type { ActivationId } from '#engine';
import { slopeAt, slopesBetween, valueAt, valuesBetween } from './gallery.ts';
import type { Point } from './gallery.ts';
import { defaultState, sums } from './link.ts';
import type { LinkState } from './link.ts';

/** One of the two rows in the large plots. */
export interface Shown {
  readonly id: ActivationId;
  readonly values: readonly Point[];
  readonly slopes: readonly Point[];
  /** f and f′ at the place that is read. */
  readonly value: number;
  readonly slope: number;
}

/** Plots reach no farther than this: ReLU and its relatives would leave the others no height. */
const heights = { low: -2, high: 4 } as const;
/** Room above and below the curves, as a share of their height. */
const ROOM = 0.08;

/** Two rows of the registry, one over the other. */
export class GalleryState {
  decimals = $state<4 | 8>(4);

  #first = $state<ActivationId>(defaultState.first);
  #second = $state<ActivationId | undefined>(onlyId(defaultState.second));
  #z = $state(defaultState.z);

  readonly shown: readonly Shown[] = $derived(
    [this.#first, ...(this.#second ? [this.#second] : [])].map((id) => ({
      id,
      values: valuesBetween(id, sums.low, sums.high),
      slopes: slopesBetween(id, sums.low, sums.high),
      value: valueAt(id, this.#z),
      slope: slopeAt(id, this.#z),
    })),
  );
  /** From where to where the plots of f and of f′ reach; 0 is always in them. */
  readonly valueRange: readonly [number, number] = $derived(rangeOf(this.shown.flatMap(({ values }) => values)));
  readonly slopeRange: readonly [number, number] = $derived(rangeOf(this.shown.flatMap(({ slopes }) => slopes)));

  get linkState(): LinkState {
    return {
      first: this.#first,
      second: this.#second ?? 'none',
      z: this.#z,
      decimals: this.decimals === 8 ? '8' : '4',
    };
  }

  restore({ first, second, z, decimals }: LinkState): void {
    this.#first = first;
    this.#second = onlyId(second);
    this.#z = z;
    this.decimals = decimals === '8' ? 8 : 4;
  }

  get first(): ActivationId {
    return this.#first;
  }

  /** Where it is the second one already, the two change places. */
  set first(id: ActivationId) {
    if (id === this.#second) this.#second = this.#first;
    this.#first = id;
  }

  get second(): ActivationId | undefined {
    return this.#second;
  }

  /** Nothing can be drawn over itself. */
  set second(id: ActivationId | undefined) {
    if (id !== this.#first) this.#second = id;
  }

  has(id: ActivationId): boolean {
    return id === this.#first || id === this.#second;
  }

  /** Puts a row over the one that came last. */
  overlay(id: ActivationId): void {
    if (this.has(id)) return;
    this.#second = this.#first;
    this.#first = id;
  }

  get z(): number {
    return this.#z;
  }

  set z(z: number) {
    this.#z = Math.min(sums.high, Math.max(sums.low, z));
  }
}

function onlyId(id: LinkState['second']): ActivationId | undefined {
  return id === 'none' ? undefined : id;
}

function rangeOf(points: readonly Point[]): readonly [number, number] {
  const values = points.map(([, value]) => value).filter(Number.isFinite);
  const low = Math.max(heights.low, Math.min(0, ...values));
  const high = Math.min(heights.high, Math.max(0, ...values));
  const room = ROOM * (high - low);
  return [low - room, high + room];
}
