import { defaultState } from './link.ts';
import type { LinkState, Loss, Source } from './link.ts';
import { generalOutput, ownOutput } from './output.ts';
import type { Output } from './output.ts';

/** The red and the blue card of an output, apart or with blue laid on red. */
export class BlueState {
  #loss = $state<Loss>(defaultState.loss);
  #from = $state<Source>(defaultState.from);
  #own = $state.raw({ yHat: defaultState.yHat, y: defaultState.y });
  isLaid = $state(false);

  /** The same prediction and target under both losses. */
  readonly both: Readonly<Record<Loss, Output>> = $derived({
    cross: this.#outputOf('cross'),
    squared: this.#outputOf('squared'),
  });
  readonly output: Output = $derived(this.both[this.#loss]);

  restore({ loss, from, yHat, y, laid }: LinkState): void {
    this.#loss = loss;
    this.#from = from;
    this.#own = { yHat, y };
    this.isLaid = laid === 'yes';
  }

  get linkState(): LinkState {
    const { yHat, y } = this.#from === 'own' ? this.#own : defaultState;
    return { loss: this.#loss, from: this.#from, yHat, y, laid: this.isLaid ? 'yes' : 'no' };
  }

  get loss(): Loss {
    return this.#loss;
  }

  /** Another loss begins with the cards apart. */
  set loss(loss: Loss) {
    this.#loss = loss;
    this.isLaid = false;
  }

  get isGeneral(): boolean {
    return this.#from === 'general';
  }

  /** Blue lies on what is equal to it, and both are struck out. */
  get isCancelled(): boolean {
    return this.isLaid && this.#loss === 'cross';
  }

  /** Prediction or target as the reader would have it; the other stays. */
  set(changed: { yHat?: number; y?: number }): void {
    const { yHat, y } = this.#from === 'own' ? this.#own : this.output;
    this.#own = { yHat, y, ...changed };
    this.#from = 'own';
  }

  toGeneral(): void {
    this.#from = 'general';
  }

  #outputOf(loss: Loss): Output {
    return this.#from === 'general' ? generalOutput(loss) : ownOutput(loss, this.#own.yHat, this.#own.y);
  }
}
