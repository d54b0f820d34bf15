import { Curve } from '#components/views/training/curve.ts';
import { Kernel, NetworkField, Training } from '#engine';
import type { TrainingPlan } from '#engine';
import type { TrainingFrame } from '#workers/training/messages.ts';
import { grid, JUDGED_AT } from './setup.ts';

/** A network after so many updates. */
export interface Frame {
  readonly step: number;
  /** C over all examples. */
  readonly loss: number;
  readonly theta: ArrayLike<number>;
  /** Its answers over the grid; a trial has none. */
  readonly field: { readonly values: Float64Array; readonly columns: number; readonly rows: number } | undefined;
}

/** What one method has come to. */
export interface Shown {
  readonly frame: Frame | undefined;
  readonly curve: readonly (readonly [step: number, loss: number])[];
  /** The loss at the step of the comparison. */
  readonly judged: number | undefined;
  /** The step that could not be taken. */
  readonly divergence: number | undefined;
}

const fieldOf = (values: Float64Array): Frame['field'] => ({ values, columns: grid.columns, rows: grid.rows });

/** Takes in what is heard of one training. */
export class Racer {
  readonly #curve = new Curve();
  #frame: Frame | undefined;
  #judged: number | undefined;
  #divergence: number | undefined;

  /** @param first the frame before the first update */
  constructor(first?: Frame) {
    this.#frame = first;
    if (first) this.#curve.push(first.step, first.loss);
  }

  /** A loss that is not finite ends the run as well, even where the parameters still are. */
  take({ records, means = [], state, field }: TrainingFrame): void {
    if (this.#divergence !== undefined) return;
    for (let n = 0; n < records.length; n++) {
      const { step } = records[n];
      if (!Number.isFinite(means[n])) {
        this.#divergence = step;
        return;
      }
      this.#curve.push(step, means[n]);
      if (step === JUDGED_AT) this.#judged = means[n];
    }
    this.#divergence = state.divergence?.step;
    if (records.length === 0) return;
    const { step } = records[records.length - 1];
    this.#frame = { step, loss: means[means.length - 1], theta: state.theta, field: field && fieldOf(field) };
  }

  get shown(): Shown {
    return {
      frame: this.#frame,
      curve: this.#curve.points,
      judged: this.#judged,
      divergence: this.#divergence,
    };
  }
}

/** The network of a plan before its first update; the same for all methods. */
export function firstFrame(plan: TrainingPlan): Frame {
  const values = new Float64Array(grid.columns * grid.rows);
  const { theta } = Kernel.of(plan.network, plan.samples);
  new NetworkField(plan.network, grid).sample(theta, values);
  return { step: 0, loss: new Training(plan).meanLoss(), theta, field: fieldOf(values) };
}

/** Places of a race, the lowest loss first; those that diverged come last. Undefined before all can be compared. */
export function rankingOf(all: readonly Shown[]): number[] | undefined {
  if (all.some(({ judged, divergence }) => judged === undefined && divergence === undefined)) return undefined;
  const size = ({ judged }: Shown): number => judged ?? Infinity;
  const order = all.map((_, n) => n);
  return order.sort((one, other) => {
    const [a, b] = [size(all[one]), size(all[other])];
    return a === b ? one - other : a - b;
  });
}
