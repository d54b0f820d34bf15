import { layersOf, recordMlp, withQuantity } from '#engine';
import type { Trace } from '#engine';
import { outputGradientFormula } from '#notation/factor-formulas.ts';
import { QuantityTerms } from '#notation/quantity-terms.ts';
import type { Formula } from '#notation/tokens.ts';
import { wayIds } from './link.ts';
import type { Guess, LinkState, WayId } from './link.ts';
import { knobIds, loweredBias, start, startValues } from './setup.ts';
import type { KnobId } from './setup.ts';

/** Below this size a gradient counts as tiny; a factor, as what makes it so. */
const TINY = { gradient: 0.005, arriving: 0.05, slope: 0.02 } as const;

/** The three factors of ∂C/∂w⁽²⁾₁₁ and their product. */
export interface Factors {
  arriving: number;
  slope: number;
  entered: number;
  product: number;
}

/** F1 with its target, its output bias and its inputs as knobs. */
export class BarsState {
  #knobs = $state.raw<Readonly<Record<KnobId, number>>>(startValues);
  #said = $state<Guess>();
  #found = $state.raw<readonly WayId[]>([]);

  readonly trace: Trace = $derived(traceAt(this.#knobs));
  readonly factors: Factors = $derived(factorsOf(this.trace));
  readonly formula: Formula = $derived(
    outputGradientFormula(new QuantityTerms(this.trace, layersOf(this.trace)), 0, 0),
  );

  /** Which factor makes the gradient tiny; undefined while it is not. */
  readonly way: WayId | undefined = $derived.by(() => {
    const { arriving, slope, product } = this.factors;
    if (Math.abs(product) >= TINY.gradient) return undefined;
    return Math.abs(arriving) < TINY.arriving ? 'arriving' : slope < TINY.slope ? 'slope' : 'entered';
  });

  /** The factors F1 begins with, and those it has once its bias is lowered. */
  readonly before: Factors = factorsOf(traceAt(startValues));
  readonly lowered: Factors = factorsOf(traceAt({ ...startValues, b2_1: loweredBias }));

  restore({ said, found, ...knobs }: LinkState): void {
    this.#knobs = knobs;
    this.#said = said === 'open' ? undefined : said;
    this.#found = found.filter((way) => way !== 'none');
  }

  get linkState(): LinkState {
    const found = wayIds.filter((way) => this.#found.includes(way));
    return { ...this.#knobs, said: this.#said ?? 'open', found: found.length === 0 ? ['none'] : found };
  }

  get said(): Guess | undefined {
    return this.#said;
  }

  get isOpen(): boolean {
    return this.#said !== undefined;
  }

  get knobs(): Readonly<Record<KnobId, number>> {
    return this.#knobs;
  }

  hasFound(way: WayId): boolean {
    return this.#found.includes(way);
  }

  /** Takes a prediction; then the bias is lowered. */
  say(guess: Guess): void {
    this.#said = guess;
    this.set('b2_1', loweredBias);
  }

  set(id: KnobId, value: number): void {
    if (!this.isOpen) return;
    this.#knobs = { ...this.#knobs, [id]: value };
    const { way } = this;
    if (way && !this.#found.includes(way)) this.#found = [...this.#found, way];
  }

  /** Back to the numbers of F1; what was said and found stays. */
  backToStart(): void {
    this.#knobs = startValues;
  }
}

function traceAt(knobs: Readonly<Record<KnobId, number>>): Trace {
  const { network, sample } = knobIds.reduce((worked, id) => withQuantity(worked, id, knobs[id]), start());
  return recordMlp(network, sample);
}

function factorsOf(trace: Trace): Factors {
  const { arriving, slope, a, dW } = layersOf(trace);
  return { arriving: arriving[2][0], slope: slope[2][0], entered: a[1][0], product: dW[2][0] };
}
