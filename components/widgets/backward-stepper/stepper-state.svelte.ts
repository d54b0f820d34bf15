// Over 150 lines: one class holds the whole state of the stepper, and each part of it reads the others.
import { numericalGradients } from '#engine';
import type { ActivationId, ParameterGradients } from '#engine';
import { FormulaWriter } from '#notation/formula.ts';
import type { Formula } from '#notation/formula.ts';
import type { NumberFormat } from '#notation/number.ts';
import { framesOf } from './frames.ts';
import type { Frame } from './frames.ts';
import { MAX_ROUNDS } from './link.ts';
import type { LinkState, Mode, View } from './link.ts';
import { Questions } from './questions.svelte.ts';
import type { Answer } from './questions.svelte.ts';
import { roundsOf } from './rounds.ts';
import type { Round } from './rounds.ts';
import { misfitOf, presetSetup, withActivation, withEntry, withLoss, withSizes } from './setup.ts';
import type { Entry, LossChoice, Misfit, PresetId, Setup } from './setup.ts';

/** The stepper: a set-up, the rounds recorded with it, and a cursor that runs through the frames of one round. */
export class StepperState {
  preset = $state<PresetId | 'own'>('general');
  setup = $state.raw<Setup>(presetSetup('general'));
  decimals = $state<4 | 8>(4);
  compare = $state(false);
  view = $state<View>('index');
  lit = $state<string>();
  /** Why the last change was not made; until the next one is tried. */
  refused = $state<Misfit>();

  #round = $state(0);
  #cursor = $state(0);
  readonly #questions = new Questions();

  readonly frames: Frame[] = $derived(framesOf(this.setup.network.sizes));
  readonly #history = $derived(roundsOf(this.setup, this.#round + 1));
  readonly lastFrame = $derived(this.frames.length - 1);

  constructor(initial: LinkState) {
    this.restore(initial);
  }

  /** Takes over a whole state, as read from a link. Steps and rounds beyond the end become the last ones there are. */
  restore({ preset, setup, mode, decimals, compare, view, round, step }: LinkState): void {
    this.#change(preset, setup);
    this.#questions.mode = mode;
    this.decimals = decimals;
    this.compare = compare;
    this.view = view;
    this.#round = Math.max(0, Math.min(round, roundsOf(setup, round).rounds.length - 1));
    this.go(step);
  }

  get linkState(): LinkState {
    const { preset, setup, mode, decimals, compare, view } = this;
    return { preset, setup, mode, decimals, compare, view, round: this.#round, step: this.#cursor };
  }

  get mode(): Mode {
    return this.#questions.mode;
  }

  get cursor(): number {
    return this.#cursor;
  }

  get round(): number {
    return this.#round;
  }

  get frame(): Frame {
    return this.frames[this.#cursor];
  }

  /** The recorded passes of the round shown; undefined only if the numbers typed are too large for even one. */
  get current(): Round | undefined {
    return this.#history.rounds[this.#round];
  }

  get format(): NumberFormat {
    return { decimals: this.decimals, trim: true };
  }

  readonly #writer = $derived(
    this.current && new FormulaWriter(this.current.trace, this.setup.learningRate, this.current.layers),
  );

  formulaOf(frame: Frame): Formula | undefined {
    return frame.subject && this.#writer?.write(frame.subject);
  }

  /** The frame's question is open: its result must not be seen yet. */
  get pending(): boolean {
    return this.#asks(this.#cursor);
  }

  get answer(): Answer | undefined {
    return this.#questions.answer(this.#round, this.#cursor);
  }

  /** The last frame that may be reached: the first one whose question is open, else the end. */
  readonly reach: number = $derived.by(() => {
    if (!this.current) return 0;
    const open = this.frames.findIndex((_, n) => this.#asks(n));
    return open === -1 ? this.lastFrame : open;
  });

  /** Position of the frame that reveals a quantity. */
  readonly #revealedAt: Readonly<Record<string, number>> = $derived(
    Object.fromEntries(this.frames.flatMap(({ reveals }, n) => reveals.map((ref) => [ref, n]))),
  );

  /** Whether a quantity, by its plain-text name, has been worked out by now. */
  knows(ref: string): boolean {
    const at = this.#revealedAt[ref] ?? Infinity;
    return at < this.#cursor || (at === this.#cursor && !this.pending);
  }

  /** Frames whose result may be seen. */
  get seenFrames(): Frame[] {
    return this.frames.slice(1, this.#cursor + (this.pending ? 0 : 1));
  }

  /** C of every round up to this one, as far as worked out. */
  get losses(): number[] {
    const losses = this.#history.rounds.slice(0, this.#round + 1).map(({ trace }) => trace.loss);
    return this.knows('loss') ? losses : losses.slice(0, -1);
  }

  /** ∂C/∂θ by central differences; computed only while it is shown. */
  readonly numerical: ParameterGradients | undefined = $derived(
    this.compare && this.current ? numericalGradients(this.current.trace.network, this.setup.sample) : undefined,
  );

  go(position: number): void {
    this.#cursor = Math.max(0, Math.min(position, this.reach));
  }

  /** Back one frame, across the border of rounds too. */
  back(): void {
    if (this.#cursor > 0) this.go(this.#cursor - 1);
    else if (this.#round > 0) {
      this.#round -= 1;
      this.go(this.lastFrame);
    }
  }

  /** Whether the update is done and the updated network can go another round. */
  get canGoRound(): boolean {
    return this.knows('update') && this.#round < MAX_ROUNDS && !this.diverged;
  }

  /** The next round would leave the range of numbers. */
  get diverged(): boolean {
    return this.#history.diverged;
  }

  /** Takes the updated parameters through the same frames again. */
  goRound(): void {
    if (!this.canGoRound) return;
    this.#round += 1;
    this.#cursor = 0;
  }

  say(answer: Answer): void {
    this.#questions.say(this.#round, this.#cursor, answer);
  }

  setMode(mode: Mode): void {
    this.#questions.mode = mode;
    this.#questions.clear();
    this.#cursor = Math.min(this.#cursor, this.reach);
  }

  choosePreset(id: PresetId): void {
    this.#change(id, presetSetup(id));
  }

  /** Changes one number of the network shown; from there on it is round 0 of an own network. */
  edit(entry: Entry, value: number): void {
    this.#try(withEntry(this.#shown, entry, value));
  }

  setActivation(l: number, id: ActivationId): void {
    this.#try(withActivation(this.#shown, l, id));
  }

  setLoss(id: LossChoice): void {
    this.#try(withLoss(this.#shown, id));
  }

  setSizes(sizes: readonly number[]): void {
    this.#try(withSizes(this.#shown, sizes));
  }

  /** The set-up with the parameters of the round shown. */
  get #shown(): Setup {
    return this.current ? { ...this.setup, network: this.current.trace.network } : this.setup;
  }

  #try(setup: Setup): void {
    const misfit = misfitOf(setup);
    if (misfit) this.refused = misfit;
    else this.#change('own', setup);
  }

  #change(preset: PresetId | 'own', setup: Setup): void {
    this.preset = preset;
    this.setup = setup;
    this.refused = undefined;
    this.#questions.clear();
    this.#round = 0;
    this.#cursor = Math.min(this.#cursor, this.reach);
  }

  #asks(position: number): boolean {
    return this.#questions.isOpen(this.#round, position, this.frames[position].subject);
  }
}
