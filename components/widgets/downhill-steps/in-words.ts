import { fill } from '#i18n/fill.ts';
import type { Locale } from '#i18n/locales.ts';
import { domainProblemInWords } from '#notation/expression-words.ts';
import { formatNumber } from '#notation/number.ts';
import type { DownhillState } from './downhill-state.svelte.ts';
import { outcome } from './prediction.ts';
import type { Words } from './words.ts';

/** Between a walk that creeps and one that goes smoothly. */
const CREEPING = 0.5;

/** Rising in so many steps on end is called diverging. */
const STEPS_RISING = 3;

/** What the present frame of a walk is and means, in the words of one language. */
export class DownhillInWords {
  readonly #state: DownhillState;
  readonly #words: Words;
  readonly #locale: Locale;

  constructor(state: DownhillState, words: Words, locale: Locale) {
    this.#state = state;
    this.#words = words;
    this.#locale = locale;
  }

  /** "step 2, the slope" */
  get what(): string {
    const { part, t } = this.#state.frame;
    return fill(this.#words.what[part], { t });
  }

  get status(): string {
    const { cursor, lastFrame } = this.#state;
    return fill(this.#words.status, { frame: cursor, last: lastFrame, what: this.what });
  }

  /** What to see in the frame. */
  get explanation(): string {
    return [this.#sense, this.#outside, this.#growing, this.#end].filter((text) => text !== '').join(' ');
  }

  get #sense(): string {
    const { frame, step, locked } = this.#state;
    const { explain } = this.#words;
    if (step === undefined) return locked ? explain.locked : explain.start;
    const [slope] = step.gradient;
    switch (frame.part) {
      case 'slope':
        return slope > 0 ? explain.uphill : slope < 0 ? explain.downhill : explain.level;
      case 'step':
        return this.#stride(step.quantities.step![0]);
      default:
        return slope === 0 ? explain.level : this.#change;
    }
  }

  #stride(moved: number): string {
    const { explain } = this.#words;
    return moved < 0 ? explain.stepLeft : moved > 0 ? explain.stepRight : explain.stepNone;
  }

  /** What the step has done: to v in the valley, where each step multiplies it by the same number, else to C. */
  get #change(): string {
    const { factor, way, reached } = this.#state;
    const { explain, ways } = this.#words;
    if (factor !== undefined && way !== undefined && way !== 'away') {
      const creeps = factor > CREEPING ? 'slow' : 'smooth';
      return `${fill(explain.multiplied, { factor: this.#print(factor) })} ${ways[way === 'same-side' ? creeps : way]}`;
    }
    const [before, after] = reached.slice(-2).map(({ f }) => f);
    const sentence = after < before ? explain.fell : after > before ? explain.rose : explain.same;
    return fill(sentence, { before: this.#print(before), after: this.#print(after) });
  }

  get #outside(): string {
    const { hill, reached, frame } = this.#state;
    const [value] = reached[reached.length - 1].theta;
    const [low, high] = hill.view.across;
    if (frame.part !== 'point' || (value >= low && value <= high)) return '';
    return fill(this.#words.outside, { v: hill.variable, value: this.#print(value) });
  }

  get #growing(): string {
    const { hill, reached, frame } = this.#state;
    const last = reached.slice(-STEPS_RISING - 1).map(({ f }) => f);
    const isGrowing = last.length > STEPS_RISING && last.every((f, n) => n === 0 || f > last[n - 1]);
    return hill.kind === 'own' && frame.part === 'point' && isGrowing ? this.#words.growing : '';
  }

  get #end(): string {
    const { end, hill } = this.#state;
    const { noValue, noSlope, tooLarge } = this.#words.end;
    if (!end) return '';
    if (end.kind === 'too-large' || end.at === undefined) return tooLarge;
    const place = { v: hill.variable, at: this.#print(end.at) };
    return end.kind === 'no-slope'
      ? fill(noSlope, place)
      : fill(noValue, { ...place, reason: domainProblemInWords(end.problem, this.#locale) });
  }

  /** What came of the prediction, or how to see it. `eta` is the learning rate asked about. */
  verdict(eta: string): string {
    const { evidence, guess, factor } = this.#state;
    const { walkFirst, agrees, differs } = this.#words.ask;
    if (evidence === undefined || factor === undefined) return fill(walkFirst, { eta });
    const points = evidence.map(({ theta }) => formatNumber(theta[0], { decimals: 8, trim: true })).join(', ');
    return fill(guess === outcome ? agrees : differs, { points });
  }

  #print(value: number): string {
    return formatNumber(value, this.#state.format);
  }
}
