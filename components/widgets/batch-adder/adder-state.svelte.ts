import { exampleNetwork, placeOf, quantity, recordBatch, samplesOf } from '#engine';
import type { BatchTrace, Reduction, Trace } from '#engine';
import { defaultState } from './link.ts';
import type { Guess, LinkState, Parameter } from './link.ts';

const { network } = exampleNetwork('general');
const xor = samplesOf('xor', 0);

/** F5: the four examples of XOR on F1, once or more, put together as a mean or a sum. */
export class AdderState {
  parameter = $state<Parameter>(defaultState.parameter);
  #reduction = $state<Reduction>(defaultState.reduction);
  #copies = $state(defaultState.copies);
  #said = $state<Guess | 'open'>(defaultState.said);

  readonly batch: BatchTrace = $derived(
    recordBatch(network, Array.from({ length: this.#copies }, () => xor).flat(), { reduction: this.#reduction }),
  );
  /** ∂C_n/∂θ of each example. */
  readonly gradients: readonly number[] = $derived(this.batch.traces.map((trace) => this.#of(trace)));
  /** Of the batch as it is put together now. */
  readonly result: number = $derived(this.#ofBatch(this.batch));
  /** As if put together the other way: both ends are drawn, so that the scale does not jump. */
  readonly reach: number = $derived(
    Math.max(...this.gradients.map(Math.abs), Math.abs(this.gradients.reduce((sum, g) => sum + g, 0)), 1e-3),
  );

  get linkState(): LinkState {
    return { parameter: this.parameter, reduction: this.#reduction, copies: this.#copies, said: this.#said };
  }

  restore({ parameter, reduction, copies, said }: LinkState): void {
    this.parameter = parameter;
    this.#reduction = reduction;
    this.#copies = copies;
    this.#said = said;
  }

  get said(): Guess | undefined {
    return this.#said === 'open' ? undefined : this.#said;
  }

  say(guess: Guess): void {
    if (this.#said === 'open') this.#said = guess;
  }

  get reduction(): Reduction {
    return this.#reduction;
  }

  /** Locked until something was foretold. */
  set reduction(reduction: Reduction) {
    if (this.#said !== 'open') this.#reduction = reduction;
  }

  get copies(): number {
    return this.#copies;
  }

  /** Locked as the sum is. */
  set copies(copies: number) {
    if (this.#said !== 'open') this.#copies = copies;
  }

  /** m */
  get size(): number {
    return this.batch.traces.length;
  }

  #of(trace: Trace): number {
    return quantity(trace, `d${this.parameter}`) + 0;
  }

  #ofBatch({ dW, db }: BatchTrace): number {
    const { l, j, i } = placeOf(this.parameter)!;
    return (i === undefined ? db[l!][j] : dW[l!][j * network.sizes[l! - 1] + i]) + 0;
  }
}
