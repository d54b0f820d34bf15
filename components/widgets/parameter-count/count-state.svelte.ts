import { countParameters } from '#engine';
import type { ParameterCount } from '#engine';
import { countFormula } from '#notation/count-formula.ts';
import type { Formula } from '#notation/tokens.ts';
import type { LinkState } from './link.ts';
import { freshWidth, limits, presetIds, presets } from './setup.ts';
import type { PresetId } from './setup.ts';

/** Layer widths n_0 … n_L and how many parameters they make. */
export class CountState {
  sizes = $state.raw<readonly number[]>(presets.small);
  lit = $state<string>();

  readonly count: ParameterCount = $derived(countParameters(this.sizes));
  readonly formula: Formula = $derived(countFormula(this.sizes));

  constructor(initial: LinkState) {
    this.restore(initial);
  }

  restore({ sizes }: LinkState): void {
    this.sizes = sizes;
  }

  get linkState(): LinkState {
    return { sizes: [...this.sizes] };
  }

  get lastLayer(): number {
    return this.sizes.length - 1;
  }

  /** The preset these widths are, if they are one. */
  get preset(): PresetId | undefined {
    return presetIds.find((id) => presets[id].join() === this.sizes.join());
  }

  /** The layer with the most parameters; of equal ones the first. */
  get largest(): number {
    const totals = this.count.layers.map(({ total }) => total);
    return totals.indexOf(Math.max(...totals)) + 1;
  }

  /** Share of all parameters that layer l has, from 0 to 1. */
  shareOf(l: number): number {
    return this.count.layers[l - 1].total / this.count.total;
  }

  /** Takes a whole width from 1 to `limits.units`. */
  resize(l: number, width: number): void {
    this.sizes = this.sizes.with(l, width);
  }

  get canAdd(): boolean {
    return this.sizes.length < limits.layers;
  }

  get canRemove(): boolean {
    return this.sizes.length > limits.fewestLayers;
  }

  /** Puts a hidden layer in before the output layer. */
  addHidden(): void {
    if (this.canAdd) this.sizes = this.sizes.toSpliced(this.lastLayer, 0, freshWidth);
  }

  /** Takes out the last hidden layer. */
  removeHidden(): void {
    if (this.canRemove) this.sizes = this.sizes.toSpliced(this.lastLayer - 1, 1);
  }
}
