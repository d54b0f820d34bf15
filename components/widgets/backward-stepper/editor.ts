import type { ActivationId } from '#engine';
import { limits, samplesOf, withSamples } from './setup.ts';
import type { LossChoice } from './setup.ts';
import { withActivation, withEntry, withLoss, withNewExample, withSizes } from './setup-changes.ts';
import type { Entry } from './setup-changes.ts';
import type { StepperState } from './stepper-state.svelte.ts';

/** Everything a reader may change of a stepper's set-up. It is fetched together with the fields. */
export class Editor {
  readonly #stepper: StepperState;

  constructor(stepper: StepperState) {
    this.#stepper = stepper;
  }

  edit(entry: Entry, value: number): void {
    this.#stepper.alter((setup) => withEntry(setup, entry, value));
  }

  setActivation(l: number, id: ActivationId): void {
    this.#stepper.alter((setup) => withActivation(setup, l, id));
  }

  setLoss(id: LossChoice): void {
    this.#stepper.alter((setup) => withLoss(setup, id));
  }

  setSizes(sizes: readonly number[]): void {
    this.#stepper.alter((setup) => withSizes(setup, sizes));
  }

  addExample(): void {
    if (this.#stepper.examples < limits.examples) this.#stepper.alter(withNewExample);
  }

  removeExample(example: number): void {
    if (this.#stepper.examples === 1) return;
    this.#stepper.alter((setup) => withSamples(setup, samplesOf(setup).toSpliced(example, 1)));
  }
}
