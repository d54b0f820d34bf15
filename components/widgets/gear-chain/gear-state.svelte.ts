import type { ChainStage } from '#engine';
import { defaultState } from './link.ts';
import type { Guess, LinkState } from './link.ts';
import {
  inputLetters,
  limits,
  outputLetters,
  presetIds,
  presets,
  slopesAtX,
  stagesOf,
  thirdFunction,
} from './setup.ts';
import type { PresetId, Setup, SetupResult } from './setup.ts';

/** Why a change is not taken. */
export type Refusal = Exclude<SetupResult, { ok: true }>;

/** A chain of functions and a nudge of x that runs through it, function by function. */
export class GearState {
  #setup = $state.raw<Setup>({ ...presets.square, nudge: 0.01 });
  #said = $state<Guess | 'open'>('open');
  #cursor = $state(0);

  readonly stages: readonly ChainStage[] = $derived.by(() => {
    const result = stagesOf(this.#setup);
    if (!result.ok) throw new RangeError(`the chain has no value: ${result.reason}`);
    return result.stages;
  });

  /** Step n brings the nudge through function n. */
  readonly lastStep: number = $derived(this.#setup.functions.length);
  readonly reach: number = $derived(this.lastStep);
  readonly outputs: readonly string[] = $derived(outputLetters(this.#setup.functions.length));
  /** The last Δ waits for a prediction. */
  readonly isPending: boolean = $derived(this.#said === 'open' && this.#cursor === this.lastStep);
  /** Functions the nudge has passed, as far as may be seen. */
  readonly passed: number = $derived(this.#cursor - (this.isPending ? 1 : 0));
  readonly product: number = $derived(this.stages.reduce((all, { slope }) => all * slope, 1));

  /** The last Δ, and what the usual slips make of it. */
  readonly guessed: Readonly<Partial<Record<Guess, number>>> = $derived.by(() => {
    const { nudge } = this.#setup;
    const atX = slopesAtX(this.#setup);
    const slopes = this.stages.map(({ slope }) => slope);
    return {
      product: this.stages[this.stages.length - 1].linear,
      last: slopes[slopes.length - 1] * nudge,
      first: slopes[0] * nudge,
      sum: slopes.reduce((all, slope) => all + slope, 0) * nudge,
      ...(atX !== undefined && { 'at-x': atX * nudge }),
    };
  });

  constructor(initial: LinkState = defaultState) {
    this.restore(initial);
  }

  /** Takes over the state of a link; false, and nothing changes, where its parts do not fit one another. */
  restore({ first, second, third, at: [x, nudge], step, said }: LinkState): boolean {
    const setup = { functions: [first, second, ...(third === '' ? [] : [third])], x, nudge };
    if (Math.abs(nudge) > limits.nudge || !stagesOf(setup).ok) return false;
    this.#setup = setup;
    this.#said = said;
    this.go(step);
    return true;
  }

  get linkState(): LinkState {
    const { functions, x, nudge } = this.#setup;
    const [first, second, third = ''] = functions;
    return { first, second, third, at: [x, nudge], step: this.#cursor, said: this.#said };
  }

  get functions(): readonly string[] {
    return this.#setup.functions;
  }

  get x(): number {
    return this.#setup.x;
  }

  get nudge(): number {
    return this.#setup.nudge;
  }

  get cursor(): number {
    return this.#cursor;
  }

  get said(): Guess | undefined {
    return this.#said === 'open' ? undefined : this.#said;
  }

  get preset(): PresetId | 'own' {
    const written = this.functions.join('; ');
    return presetIds.find((id) => presets[id].functions.join('; ') === written) ?? 'own';
  }

  /** Letters from x to y, one per axle. */
  get letters(): readonly string[] {
    return [inputLetters[0], ...this.outputs];
  }

  go(position: number): void {
    this.#cursor = Math.max(0, Math.min(position, this.reach));
  }

  say(guess: Guess): void {
    this.#said = guess;
  }

  choosePreset(id: PresetId): void {
    const { functions, x } = presets[id];
    this.#start({ functions, x, nudge: this.nudge });
  }

  /** Gives function n (from 0) another formula, or says why not and changes nothing. */
  type(n: number, text: string): Refusal | undefined {
    return this.#start({ ...this.#setup, functions: this.functions.with(n, text) });
  }

  /** A third function, or no longer one. */
  toggleThird(): Refusal | undefined {
    const functions = this.functions.length === 3 ? this.functions.slice(0, 2) : [...this.functions, thirdFunction];
    return this.#start({ ...this.#setup, functions });
  }

  /** Other numbers under the same nudge; the step stays. */
  set(change: { x: number } | { nudge: number }): Refusal | undefined {
    const setup = { ...this.#setup, ...change };
    const result = stagesOf(setup);
    if (!result.ok) return result;
    this.#setup = setup;
    return undefined;
  }

  #start(setup: Setup): Refusal | undefined {
    const result = stagesOf(setup);
    if (!result.ok) return result;
    this.#setup = setup;
    this.#said = 'open';
    this.#cursor = 0;
    return undefined;
  }
}
