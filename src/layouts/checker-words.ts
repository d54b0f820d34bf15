// Over 200 lines: words for every group and verdict, in both languages.
import { slipNames } from '#components/widgets/progress/slip-names.ts';
import { numberStrings } from '#components/widgets/exercise/kinds/number-strings.ts';
import { symbolicStrings } from '#components/widgets/exercise/kinds/symbolic-strings.ts';
import type { MutantId } from '#engine';
import type { NumericOutcome } from '#exercises/conformance/numeric-cases.ts';
import type { SymbolicOutcome } from '#exercises/conformance/symbolic-cases.ts';
import type { Locale, Localized } from '#i18n/locales.ts';

/** How an answer ends: accepted, recognised as a slip, refused, not read, or left open. */
export type Ending = 'accepted' | 'slip' | 'refused' | 'unreadable' | 'open';

/** One outcome in words. */
export interface OutcomeInWords {
  readonly ending: Ending;
  readonly why: string;
}

type Plain<O extends string> = Exclude<O, `slip ${string}`>;

interface CheckerWords {
  readonly endings: Readonly<Record<Ending, string>>;
  readonly numbers: string;
  readonly numbersLead: string;
  readonly formulas: string;
  readonly formulasLead: string;
  readonly rates: string;
  ratesFound(pairs: string, rejected: string, accepted: string): string;
  readonly ratesLimit: string;
  readonly key: string;
  before(value: string): string;
  readonly between: string;
  readonly nothing: string;
  characters(count: number): string;
  readonly doubtful: string;
  readonly right: Readonly<Record<'exact' | 'tolerance' | 'rounded' | 'equal', string>>;
  readonly problems: Readonly<
    Record<Exclude<Plain<SymbolicOutcome>, 'equal' | 'different' | 'domain-differs' | 'undecided'>, string>
  >;
  readonly groups: Readonly<Record<string, string>>;
}

export const checkerWords: Localized<CheckerWords> = {
  ko: {
    endings: {
      accepted: '맞음',
      slip: '실수를 알아봄',
      refused: '틀림',
      unreadable: '읽지 못함',
      open: '판정하지 않음',
    },
    numbers: '수로 답하기',
    numbersLead:
      '정답의 0.5% 안에 들면 맞은 것으로 봅니다. 적은 자릿수로 정답을 반올림한 값도 유효숫자가 둘 이상이면 맞습니다. 정답이 0이면 0만 맞습니다. 틀린 답이 흔한 실수의 결과와 0.1% 안에서 같으면 그 실수를 짚어 줍니다.',
    formulas: '식으로 답하기',
    formulasLead:
      '모양이 아니라 값으로 견줍니다. 정해진 범위 안의 점 스무 곳 이상에서 두 식의 값이 모두 같으면 같은 식입니다. 한쪽에만 값이 있는 점이 있으면 정의역이 다르다고 알립니다.',
    rates: '잘못 채점하는 비율',
    ratesFound: (pairs, rejected, accepted) =>
      `무작위로 만든 식 ${pairs}개를 저마다 대수 법칙으로 여섯 번 고쳐 쓴 뒤 견주었습니다. 같은 식인데 틀렸다고 한 것은 ${rejected}개입니다. 한 군데를 바꾸어 값이 달라진 식 ${pairs}개 가운데 같다고 한 것은 ${accepted}개입니다.`,
    ratesLimit:
      '같다고 잘못 판정하는 것은 tanh(14)와 tanh(15)처럼 포화한 함수 안에 차이가 숨어, 값의 상대 차이가 10억분의 1보다 작을 때입니다.',
    key: '정답',
    before: (value) => `갱신하기 전의 값은 ${value}입니다. 맞았는지는 변한 양으로 따집니다.`,
    between: '시험하는 범위',
    nothing: '(빈칸)',
    characters: (count) => `(모두 ${count}자)`,
    doubtful: '여러 실수가 같은 값을 내므로 그 가운데 하나인지 되묻습니다.',
    right: {
      exact: '정답과 같은 수입니다.',
      tolerance: '정답과 0.5% 안에서 같습니다.',
      rounded: '정답을 적은 자릿수로 반올림한 값입니다.',
      equal: '시험한 모든 점에서 값이 같습니다.',
    },
    problems: {
      empty: '적은 것이 없습니다.',
      'too-long': '식이 너무 깁니다.',
      'too-deep': '괄호가 너무 여러 겹입니다.',
      'unknown-character': '읽을 수 없는 글자가 있습니다.',
      'number-out-of-range': '다룰 수 없을 만큼 크거나 작은 수가 있습니다.',
      'unknown-function': '없는 함수의 이름입니다.',
      'unexpected-token': '그 자리에 올 수 없는 것이 있습니다.',
      'unexpected-end': '식이 중간에 끝났습니다.',
      'unknown-name': '문제에 없는 이름입니다.',
    },
    groups: {
      spellings: '음수를 적는 여러 방법',
      fractions: '분수',
      rounding: '반올림한 답',
      halves: '정확히 중간인 값의 반올림',
      large: '큰 수와 자릿수 구분',
      zero: '정답이 0일 때',
      tiny: '아주 작은 정답',
      slips: '알아보는 실수',
      'slips-that-coincide': '값이 같은 실수들',
      updates: '갱신한 값',
      'no-number': '수가 아닌 답',
      sigmoid: '시그모이드',
      'sigmoid-slope': '시그모이드의 도함수',
      tanh: 'tanh',
      'tanh-slope': 'tanh의 도함수',
      relu: 'ReLU',
      gradient: '출력층 가중치의 기울기',
      'sums-of-products': '곱의 합',
      polynomials: '다항식',
      powers: '거듭제곱',
      cheating: '값을 감추는 식',
      limits: '채점기의 한계: 틀렸지만 받아들이는 식',
      neither: '정답에 값이 없을 때',
      'no-formula': '식이 아닌 답',
    },
  },
  en: {
    endings: {
      accepted: 'Right',
      slip: 'Slip recognised',
      refused: 'Wrong',
      unreadable: 'Not read',
      open: 'Left open',
    },
    numbers: 'Numbers',
    numbersLead:
      'A number within 0.5% of the right answer is right. So is what the right answer becomes when it is rounded to the decimals typed, if at least two significant digits are shown. Where the answer is 0, only 0 will do. A wrong number within 0.1% of what a common slip leads to is named as that slip.',
    formulas: 'Formulas',
    formulasLead:
      'Formulas are compared by their values, not by their looks. Two are equal if they agree at twenty or more points of the given range. If only one of them has a value at some point, you are told that their domains differ.',
    rates: 'How often the checker is wrong',
    ratesFound: (pairs, rejected, accepted) =>
      `Out of ${pairs} random formulas, each compared with itself after six rewritings by laws of algebra, ${rejected} were called different. Out of ${pairs} formulas whose value had been changed at one place, ${accepted} were called equal.`,
    ratesLimit:
      'A false “equal” comes about where a saturated function hides the difference, as between tanh(14) and tanh(15): the values then differ by less than one part in a billion.',
    key: 'Right answer',
    before: (value) => `The value before the update is ${value}. It is the change that is judged.`,
    between: 'tried in',
    nothing: '(nothing)',
    characters: (count) => `(${count} characters in all)`,
    doubtful: 'Several slips lead to this, so you are asked whether it was one of them.',
    right: {
      exact: 'It is the same number.',
      tolerance: 'It is within 0.5% of the right answer.',
      rounded: 'It is the right answer, rounded to the decimals typed.',
      equal: 'It has the same value at all points tried.',
    },
    problems: {
      empty: 'Nothing was typed.',
      'too-long': 'The formula is too long.',
      'too-deep': 'The brackets are nested too deeply.',
      'unknown-character': 'It holds a character that cannot be read.',
      'number-out-of-range': 'It holds a number too large or too small to be used.',
      'unknown-function': 'There is no function of that name.',
      'unexpected-token': 'Something stands where it cannot.',
      'unexpected-end': 'The formula breaks off.',
      'unknown-name': 'The exercise has no such name.',
    },
    groups: {
      spellings: 'Ways to write a negative number',
      fractions: 'Fractions',
      rounding: 'Rounded answers',
      halves: 'Rounding a value just in the middle',
      large: 'Large numbers and thousands',
      zero: 'Where the answer is 0',
      tiny: 'A very small answer',
      slips: 'Slips that are recognised',
      'slips-that-coincide': 'Slips that lead to the same value',
      updates: 'Updated values',
      'no-number': 'What is not a number',
      sigmoid: 'The sigmoid',
      'sigmoid-slope': 'The slope of the sigmoid',
      tanh: 'tanh',
      'tanh-slope': 'The slope of tanh',
      relu: 'ReLU',
      gradient: 'The gradient of an output weight',
      'sums-of-products': 'A sum of products',
      polynomials: 'Polynomials',
      powers: 'Powers',
      cheating: 'Formulas that hide their value',
      limits: 'Limits of the checker: wrong, but accepted',
      neither: 'Where the right answer has no value',
      'no-formula': 'What is not a formula',
    },
  },
};

/** What a typed number comes to, in words. */
export function numericInWords(outcome: NumericOutcome, locale: Locale): OutcomeInWords {
  const { wrong, unreadable } = numberStrings[locale];
  const { right } = checkerWords[locale];
  if (isSlip(outcome)) return slipInWords(outcome, locale);
  if (outcome in wrong) return { ending: 'refused', why: wrong[outcome as keyof typeof wrong] };
  if (outcome in unreadable) return { ending: 'unreadable', why: unreadable[outcome as keyof typeof unreadable] };
  return { ending: 'accepted', why: right[outcome as keyof typeof right] };
}

/** What a typed formula comes to, in words. */
export function symbolicInWords(outcome: SymbolicOutcome, locale: Locale): OutcomeInWords {
  const words = checkerWords[locale];
  if (isSlip(outcome)) return slipInWords(outcome, locale);
  if (outcome === 'equal') return { ending: 'accepted', why: words.right.equal };
  if (outcome === 'undecided') return { ending: 'open', why: symbolicStrings[locale].undecided };
  if (outcome === 'different' || outcome === 'domain-differs') {
    return { ending: 'refused', why: symbolicStrings[locale][outcome] };
  }
  return { ending: 'unreadable', why: words.problems[outcome] };
}

function isSlip(outcome: string): outcome is `slip ${string}` {
  return outcome.startsWith('slip ');
}

function slipInWords(outcome: `slip ${string}`, locale: Locale): OutcomeInWords {
  const slip = outcome.slice('slip '.length);
  const why = slip === '?' ? checkerWords[locale].doubtful : slipNames[locale][slip as MutantId];
  return { ending: 'slip', why };
}
