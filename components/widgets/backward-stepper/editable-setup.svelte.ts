import type { ActivationId } from '#engine';
import {
  limits,
  misfitOf,
  presetSetup,
  samplesOf,
  withActivation,
  withEntry,
  withLoss,
  withNewExample,
  withSamples,
  withSizes,
} from './setup.ts';
import type { Entry, LossChoice, Misfit, PresetId, Setup } from './setup.ts';

/** The set-up and everything a reader may change of it. What the loss cannot take is refused, and changes nothing. */
export abstract class EditableSetup {
  preset = $state<PresetId | 'own'>('general');
  setup = $state.raw<Setup>(presetSetup('general'));
  /** Why the last change was not made; until the next one is. */
  refused = $state<Misfit>();

  readonly examples: number = $derived(samplesOf(this.setup).length);

  /** The set-up with the parameters of the round shown: changes start from there. */
  protected abstract get shown(): Setup;

  /** The set-up is another: everything starts anew. */
  protected abstract restart(): void;

  choosePreset(id: PresetId): void {
    this.change(id, presetSetup(id));
  }

  /** Changes one number of the network shown; from there on it is round 0 of an own network. */
  edit(entry: Entry, value: number): void {
    this.#try(withEntry(this.shown, entry, value));
  }

  setActivation(l: number, id: ActivationId): void {
    this.#try(withActivation(this.shown, l, id));
  }

  setLoss(id: LossChoice): void {
    this.#try(withLoss(this.shown, id));
  }

  addExample(): void {
    if (this.examples < limits.examples) this.#try(withNewExample(this.shown));
  }

  removeExample(example: number): void {
    if (this.examples > 1) this.#try(withSamples(this.shown, samplesOf(this.setup).toSpliced(example, 1)));
  }

  setSizes(sizes: readonly number[]): void {
    this.#try(withSizes(this.shown, sizes));
  }

  protected change(preset: PresetId | 'own', setup: Setup): void {
    this.preset = preset;
    this.setup = setup;
    this.refused = undefined;
    this.restart();
  }

  #try(setup: Setup): void {
    const misfit = misfitOf(setup);
    if (misfit) this.refused = misfit;
    else this.change('own', setup);
  }
}
