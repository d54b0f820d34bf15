import { mutantNames } from '#components/views/mutant-names.ts';
import type { HomeworkReport, Standing } from '#exercises/homework/check-homework.ts';
import { homeworkNumbers } from '#exercises/homework/homework-number.ts';
import type { HomeworkNumber } from '#exercises/homework/homework-number.ts';
import type { PasteReading } from '#exercises/homework/read-paste.ts';
import { fill } from '#i18n/fill.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Subject } from '#notation/formula.ts';
import { formatNumber } from '#notation/number.ts';
import { toPlain } from '#notation/plain.ts';
import { derivative } from '#notation/quantity-terms.ts';
import type { SymbolToken, Token } from '#notation/tokens.ts';
import { explanationOf } from './explanation-of.ts';
import type { Frame } from './frames.ts';
import type { HomeworkWords } from './homework-words.ts';
import type { Outcome } from './homework.svelte.ts';
import { marksKept } from './marks-kept.ts';
import type { StepperState } from './stepper-state.svelte.ts';
import { subjectInWords } from './subject-in-words.ts';
import type { Words } from './words.ts';

/** All that the sentences about a sheet are made of. */
export interface Speech {
  locale: Locale;
  words: Words;
  own: HomeworkWords;
  sizes: readonly number[];
}

/** The first departure in sentences. */
export interface DepartureInWords {
  title: string;
  numbers: string;
  /** What is said before the slips. */
  lead: string;
  slips: readonly string[];
}

/** How a number is written: a new value as the weight or bias it is of. */
export function tokenOf(asked: HomeworkNumber): Token {
  const { kind, l, j } = asked;
  if (kind === 'delta') return { kind: 'symbol', id: 'delta', l, j: j + 1 };
  const of: SymbolToken = {
    kind: 'symbol',
    id: 'i' in asked ? 'w' : 'b',
    l,
    j: j + 1,
    ...('i' in asked && { i: asked.i + 1 }),
  };
  return kind === 'dw' || kind === 'db' ? derivative(of) : of;
}

/** A number in words: "δ of hidden unit 1". */
export function inWords(asked: HomeworkNumber, { words, own, sizes }: Speech): string {
  const { kind, l, j } = asked;
  if (kind === 'wNew' || kind === 'bNew') return fill(own.newValue, { name: toPlain([tokenOf(asked)]) });
  const subject: Subject =
    'i' in asked ? { kind: 'dW', l, j, i: asked.i } : { kind: kind === 'delta' ? 'delta' : 'db', l, j };
  return subjectInWords(words, subject, sizes);
}

export function departureInWords({ departure }: HomeworkReport, speech: Speech): DepartureInWords | undefined {
  if (!departure) return undefined;
  const { own, locale } = speech;
  const { asked, typed, computed, slips } = departure;
  // One digit more than was typed, so that the two never look the same.
  const decimals = Math.min(Math.max(4, Number.isFinite(typed.decimals) ? typed.decimals + 1 : 8), 12);
  const print = (value: number): string => formatNumber(value, { decimals, trim: true });
  return {
    title: fill(own.departs, { what: inWords(asked, speech) }),
    numbers: fill(own.numbers, { given: print(typed.value), computed: print(computed) }),
    lead: slips.length === 0 ? own.noSlip : slips.length === 1 ? own.slip : own.slips,
    slips: slips.map((id) => mutantNames[locale][id]),
  };
}

const agreeing: readonly Standing[] = ['exact', 'rounded', 'near'];

/** What is to be said of all other numbers, one sentence each. */
export function remarksOn({ checked, departure, digits }: HomeworkReport, { own }: Speech): string[] {
  const count = (standings: readonly Standing[], among = checked): number =>
    among.filter(({ standing }) => standings.includes(standing)).length;
  const ifAny = (sentence: string, n: number): string[] => (n > 0 ? [fill(sentence, { n })] : []);
  const first = checked.findIndex(({ standing }) => standing === 'departs');
  const right = count(agreeing);
  const upTo = Number.isFinite(digits) ? fill(own.upTo, { digits }) : own.exactly;
  return [
    ...(departure
      ? [
          ...ifAny(own.before, count(agreeing, checked.slice(0, first))),
          ...ifAny(own.behind.follows, count(['follows'])),
          ...ifAny(own.behind['same-slip'], count(['same-slip'])),
          ...ifAny(own.behind.departs, count(['departs']) - 1),
        ]
      : [
          ...ifAny(right === checked.length ? own.allAgree : own.agree, right),
          ...(count(['exact', 'rounded']) > 0 ? [upTo] : []),
        ]),
    ...(['near', 'few-digits', 'hides-change'] as const).flatMap((each) => ifAny(own[each], count([each]))),
  ];
}

/** What to watch where a number is worked out; of a hidden δ in all its frames, for the slip may lie in each. */
export function rulesOf({ frames, setup, examples }: StepperState, position: number, words: Words): string[] {
  const at = frames[position];
  const unit = ({ subject }: Frame): string | undefined =>
    subject && 'l' in subject ? `${subject.l}_${subject.j}` : undefined;
  const isOfUnit = (frame: Frame): boolean => frame.phase === at.phase && unit(frame) === unit(at);
  const shown = at.phase === 'delta-hidden' ? frames.filter(isOfUnit) : [at];
  const { loss } = setup.network;
  return [...new Set(shown.map((frame) => marksKept(explanationOf(words, frame, loss, examples))))];
}

/** What is to be said where nothing was compared. */
export function refusalOf(outcome: Exclude<Outcome, { kind: 'report' }>, speech: Speech): string {
  const { own, sizes } = speech;
  if (outcome.kind === 'nothing') return own.nothing;
  if (outcome.kind === 'cleared') return fill(own.cleared, { n: outcome.count });
  const marked = homeworkNumbers(sizes).filter(({ name }) => outcome.problems.has(name));
  return fill(own.unreadable, { what: marked.map((asked) => inWords(asked, speech)).join(', ') });
}

/** What came of pasting. */
export function pastedInWords(reading: PasteReading, { own, words }: Speech): string {
  if (reading.ok) {
    const passedOver = reading.passedOver > 0 ? ` ${fill(own.passedOver, { n: reading.passedOver })}` : '';
    return fill(own.taken, { n: reading.texts.size }) + passedOver;
  }
  const { problem } = reading;
  const where = 'line' in problem ? fill(own.inLine, { line: problem.line, text: shortened(problem.text) }) : '';
  const sentence = problem.kind === 'number' ? words.numbers.problems[problem.reason] : own.problems[problem.kind];
  return `${where}${problem.kind === 'count' ? fill(sentence, { ...problem }) : sentence} ${own.unchanged}`;
}

function shortened(text: string): string {
  const longest = 40;
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
