// Over 150 lines: one class holds the whole state of the figure, and each part of it reads the others.
import { layersOf, quantity, recordMlp, withQuantity } from '#engine';
import type { Worked } from '#engine';
import { gradeNumber } from '#exercises/grade-number.ts';
import { activationFormula, productFormula, sumFormula, weightedSumFormula } from '#notation/forward-formulas.ts';
import { parseNumberInput } from '#notation/number-input.ts';
import type { NumberInputProblem } from '#notation/number-input.ts';
import type { NumberFormat } from '#notation/number.ts';
import { QuantityTerms } from '#notation/quantity-terms.ts';
import type { Formula } from '#notation/tokens.ts';
import { framesOf } from './frames.ts';
import type { Frame, Step } from './frames.ts';
import { initialState } from './link.ts';
import type { Answer, LinkState } from './link.ts';
import { presetOf } from './setup.ts';
import type { PresetId } from './setup.ts';
import { slipsOf } from './slips.ts';
import type { SlipId } from './slips.ts';

export const FREE_SKIPS = 3;

/** What is said about an answer that did not open the frame. */
export type Remark =
  | { kind: 'unreadable'; reason: NumberInputProblem }
  | { kind: 'slip'; slip: SlipId; certain: boolean }
  | { kind: 'wrong' | 'too-few-digits' };

/** The way forward through a 2–2–1 network, each number typed by the reader before it is shown. */
export class FollowState {
  preset = $state<PresetId | 'own'>('general');
  worked = $state.raw<Worked>(presetOf('general'));
  decimals = $state<4 | 8>(4);
  lit = $state<string>();
  remark = $state.raw<Remark>();

  #cursor = $state(0);
  #answers = $state.raw<readonly Answer[]>([]);
  /** Readable wrong answers to the frame that is open. */
  #tries = $state(0);

  readonly frames: Frame[] = $derived(framesOf(this.worked.network.sizes));
  readonly lastFrame: number = $derived(this.frames.length - 1);
  readonly trace = $derived(recordMlp(this.worked.network, this.worked.sample));
  readonly terms = $derived(new QuantityTerms(this.trace, layersOf(this.trace)));

  constructor(initial: LinkState) {
    this.restore(initial);
  }

  /** Takes over a whole state, as read from a link. @returns whether its answers are answers to these numbers. */
  restore({ preset, worked, step, answers, decimals }: LinkState): boolean {
    this.#change(preset, worked);
    this.decimals = decimals;
    if (!this.#fits(answers)) return false;
    this.#answers = answers;
    this.#cursor = Math.min(step, this.reach);
    return step === this.#cursor;
  }

  get linkState(): LinkState {
    const { preset, worked, decimals } = this;
    return { preset, worked, step: this.#cursor, answers: [...this.#answers], decimals };
  }

  get cursor(): number {
    return this.#cursor;
  }

  get frame(): Frame {
    return this.frames[this.#cursor];
  }

  get format(): NumberFormat {
    return { decimals: this.decimals, trim: true };
  }

  /** The frame after the last that was answered, or the end. */
  get reach(): number {
    return Math.min(this.lastFrame, this.#answers.length + 1);
  }

  /** The number of the frame is still to be found. */
  get pending(): boolean {
    return this.#cursor > this.#answers.length;
  }

  get answer(): Answer | undefined {
    return this.#answers[this.#cursor - 1];
  }

  get skipsLeft(): number {
    return FREE_SKIPS - this.#answers.filter(({ kind }) => kind === 'skipped').length;
  }

  /** Once the free skips are gone a number is shown after a try at it: no one is ever stuck. */
  get canSkip(): boolean {
    return this.pending && (this.skipsLeft > 0 || this.#tries > 0);
  }

  /** Frames whose number may be seen. */
  get seenFrames(): Frame[] {
    return this.frames.slice(1, this.#cursor + (this.pending ? 0 : 1));
  }

  /** Whether a number, by its name, has been worked out by now. */
  knows(ref: string): boolean {
    return this.seenFrames.some((frame) => frame.ref === ref);
  }

  formulaOf({ step }: Frame): Formula | undefined {
    return step && this.#write(step);
  }

  go(position: number): void {
    this.#cursor = Math.max(0, Math.min(position, this.reach));
    this.remark = undefined;
    this.#tries = 0;
  }

  /** Judges what was typed; the frame opens if it is near enough. */
  check(text: string): void {
    const { step, ref } = this.frame;
    if (step === undefined || !this.pending) return;
    const verdict = gradeNumber(text, quantity(this.trace, ref), slipsOf(this.terms, step));
    if (verdict.kind === 'right') return this.#say({ kind: 'typed', text: asTyped(text) });
    if (verdict.kind === 'unreadable') {
      this.remark = verdict;
      return;
    }
    this.#tries += 1;
    if (verdict.kind === 'slip') {
      this.remark = { kind: 'slip', slip: verdict.slip as SlipId, certain: verdict.certain };
    } else {
      this.remark = { kind: verdict.reason === 'too-few-digits' ? 'too-few-digits' : 'wrong' };
    }
  }

  skip(): void {
    if (this.canSkip) this.#say({ kind: this.skipsLeft > 0 ? 'skipped' : 'shown' });
  }

  choosePreset(id: PresetId): void {
    this.restore({ ...initialState(id), decimals: this.decimals });
  }

  /** Changes one given number; what was typed answered other numbers, so the way begins anew. */
  edit(name: string, value: number): void {
    this.#change('own', withQuantity(this.worked, name, value));
  }

  #change(preset: PresetId | 'own', worked: Worked): void {
    this.preset = preset;
    this.worked = worked;
    this.#answers = [];
    this.go(0);
  }

  #say(answer: Answer): void {
    this.#answers = [...this.#answers, answer];
    this.remark = undefined;
    this.#tries = 0;
  }

  #fits(answers: readonly Answer[]): boolean {
    const skipped = answers.filter(({ kind }) => kind === 'skipped').length;
    return (
      skipped <= FREE_SKIPS &&
      answers.length <= this.lastFrame &&
      answers.every(
        (answer, n) =>
          answer.kind !== 'typed' ||
          gradeNumber(answer.text, quantity(this.trace, this.frames[n + 1].ref), []).kind === 'right',
      )
    );
  }

  #write(step: Step): Formula {
    const { terms } = this;
    switch (step.kind) {
      case 'product':
        return productFormula(terms, step.l, step.j, step.i);
      case 'sum':
        return sumFormula(terms, step.l, step.j);
      case 'z':
        return weightedSumFormula(terms, step.l, step.j);
      case 'a':
        return activationFormula(terms, step.l, step.j);
    }
  }
}

/** A readable number with as many digits as were typed, in the form a link can hold; a fraction as the decimal it is. */
function asTyped(text: string): string {
  const input = parseNumberInput(text);
  if (!input.ok) throw new RangeError(`"${text}" was judged without being readable`);
  const { value, decimals } = input;
  const inRange = decimals >= 0 && decimals <= 16 && Math.abs(value) < 1e6;
  return inRange ? value.toFixed(decimals).replace(/^-(?=[0.]+$)/, '') : String(value).replace('e+', 'e');
}
