// Over 150 lines: one class holds the whole state of the stepper, and each part of it reads the others.
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
import type { ShownRound } from './rounds.ts';
import { misfitOf, presetSetup, samplesOf } from './setup.ts';
import type { Misfit, PresetId, Setup } from './setup.ts';

/** The stepper: a set-up, the rounds recorded with it, and a cursor that runs through the frames of one example of one round. */
export class StepperState {
  preset = $state<PresetId | 'own'>('general');
  setup = $state.raw<Setup>(presetSetup('general'));
  /** Why the last change was not made; until the next one is. */
  refused = $state<Misfit>();
  decimals = $state<4 | 8>(4);
  compare = $state(false);
  view = $state<View>('index');
  lit = $state<string>();

  #round = $state(0);
  #example = $state(0);
  #cursor = $state(0);
  readonly #questions = new Questions();

  /** The update comes once, after the last example: the others end with their gradients. */
  readonly frames: Frame[] = $derived(framesOf(this.setup.network.sizes).slice(0, this.isLastExample ? undefined : -1));
  readonly examples: number = $derived(samplesOf(this.setup).length);
  readonly #history = $derived(roundsOf(this.setup, this.#round + 1));
  readonly lastFrame = $derived(this.frames.length - 1);

  constructor(initial: LinkState) {
    this.restore(initial);
  }

  /** Takes over a whole state, as read from a link. Steps and rounds beyond the end become the last ones there are. */
  restore({ preset, setup, mode, decimals, compare, view, round, example, step }: LinkState): void {
    this.#change(preset, setup);
    this.#questions.mode = mode;
    this.decimals = decimals;
    this.compare = compare;
    this.view = view;
    this.#round = Math.max(0, Math.min(round, roundsOf(setup, round).rounds.length - 1));
    this.#example = Math.min(example, this.examples - 1);
    this.go(step);
  }

  get linkState(): LinkState {
    const { preset, setup, mode, decimals, compare, view } = this;
    return {
      preset,
      setup,
      mode,
      decimals,
      compare,
      view,
      round: this.#round,
      example: this.#example,
      step: this.#cursor,
    };
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

  /** The example shown, from 0. */
  get example(): number {
    return this.#example;
  }

  get isLastExample(): boolean {
    return this.#example === this.examples - 1;
  }

  get frame(): Frame {
    return this.frames[this.#cursor];
  }

  /** The recorded passes of the round shown; undefined only if the numbers typed are too large for even one. */
  readonly current: ShownRound | undefined = $derived.by(() => {
    const round = this.#history.rounds[this.#round];
    return round && { ...round, ...round.passes[this.#example] };
  });

  get format(): NumberFormat {
    return { decimals: this.decimals, trim: true };
  }

  readonly #writer = $derived(
    this.current && new FormulaWriter(this.current.trace, this.setup.learningRate, this.current.layers),
  );

  /** The update goes by the mean of the gradients. */
  readonly #updateWriter = $derived.by(() => {
    if (!this.current) return undefined;
    const { trace, layers, mean } = this.current;
    return new FormulaWriter(trace, this.setup.learningRate, { ...layers, dW: mean.dW, db: mean.db });
  });

  formulaOf({ subject }: Frame): Formula | undefined {
    return subject && (subject.kind === 'update' ? this.#updateWriter : this.#writer)?.write(subject);
  }

  /** The frame's question is open: its result must not be seen yet. */
  get pending(): boolean {
    return this.#asks(this.#cursor);
  }

  get answer(): Answer | undefined {
    return this.#questions.answer(this.#turn, this.#cursor);
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

  /** C of every round up to this one, as far as worked out; of several examples it is their mean. */
  get losses(): number[] {
    const losses = this.#history.rounds.slice(0, this.#round + 1).map(({ mean }) => mean.loss);
    return this.isLastExample && this.knows('loss') ? losses : losses.slice(0, -1);
  }

  go(position: number): void {
    this.#cursor = Math.max(0, Math.min(position, this.reach));
  }

  /** Back one frame, across the border of examples and rounds too. */
  back(): void {
    if (this.#cursor > 0) this.go(this.#cursor - 1);
    else if (this.canGoBack) {
      this.#round -= this.#example === 0 ? 1 : 0;
      this.#example = (this.#example === 0 ? this.examples : this.#example) - 1;
      this.go(this.lastFrame);
    }
  }

  get canGoBack(): boolean {
    return this.#cursor > 0 || this.#example > 0 || this.#round > 0;
  }

  /** Shows the same frame of another example, or the last one that may be reached there. */
  showExample(example: number): void {
    this.#example = example;
    this.go(this.#cursor);
  }

  /** Whether all of this example is done and another one follows. */
  get canGoOn(): boolean {
    return !this.isLastExample && this.#cursor === this.lastFrame && !this.pending;
  }

  /** The next example of the batch, from its start. */
  goOn(): void {
    if (!this.canGoOn) return;
    this.#example += 1;
    this.#cursor = 0;
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
    this.#example = 0;
    this.#cursor = 0;
  }

  say(answer: Answer): void {
    this.#questions.say(this.#turn, this.#cursor, answer);
  }

  setMode(mode: Mode): void {
    this.#questions.mode = mode;
    this.#questions.clear();
    this.#cursor = Math.min(this.#cursor, this.reach);
  }

  choosePreset(id: PresetId): void {
    this.#change(id, presetSetup(id));
  }

  /**
   * Changes the network shown; from there on it is round 0 of an own network. What the loss cannot take is refused, and changes nothing.
   */
  alter(change: (shown: Setup) => Setup): void {
    const { setup, current } = this;
    const changed = change(current ? { ...setup, network: current.trace.network } : setup);
    const misfit = misfitOf(changed);
    if (misfit) this.refused = misfit;
    else this.#change('own', changed);
  }

  #change(preset: PresetId | 'own', setup: Setup): void {
    this.preset = preset;
    this.setup = setup;
    this.refused = undefined;
    this.#questions.clear();
    this.#round = 0;
    this.#example = Math.min(this.#example, this.examples - 1);
    this.#cursor = Math.min(this.#cursor, this.reach);
  }

  /** Questions are asked anew in every round and for every example. */
  get #turn(): string {
    return `${this.#round}.${this.#example}`;
  }

  #asks(position: number): boolean {
    return this.#questions.isOpen(this.#turn, position, this.frames[position].subject);
  }
}
