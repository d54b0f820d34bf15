import { parseExpression, variablesOf } from '#engine';
import type { DomainCode, DomainProblem, Expression, ExpressionProblem } from '#engine';
import { josa } from '#i18n/josa.ts';
import type { Locale, Localized } from '#i18n/locales.ts';
import { expressionProblemWords } from './expression-problem-words.ts';
import { formatNumber } from './number.ts';

interface ExpressionWords {
  unknownName(name: string, names: string): string;
  /** Why an operation has no value; `at` are the numbers it was given. */
  domain: Record<DomainCode, (at: string) => string>;
}

const words: Localized<ExpressionWords> = {
  ko: {
    unknownName: (name, names) =>
      `${name}${josa(name, '은/는')} 쓸 수 없는 이름입니다. 쓸 수 있는 이름은 ${names}입니다.`,
    domain: {
      'division-by-zero': () => '0으로 나누는 곳이 있어 값이 없습니다. 식이나 입력을 바꾸세요.',
      'log-of-zero': () => '0의 로그는 값이 없습니다. 식이나 입력을 바꾸세요.',
      'log-of-negative': (at) => `음수 ${at}의 로그는 값이 없습니다. 식이나 입력을 바꾸세요.`,
      'root-of-negative': (at) => `음수 ${at}의 제곱근은 값이 없습니다. 식이나 입력을 바꾸세요.`,
      'power-of-negative': (at) => `음수 밑의 거듭제곱 ${at}은 값이 없습니다. 식이나 입력을 바꾸세요.`,
      'power-of-zero': () => '밑이 0인 이 거듭제곱은 값이 없습니다. 식이나 입력을 바꾸세요.',
      'angle-too-large': () => '삼각함수에 넣은 수가 너무 큽니다. 더 작은 입력을 적으세요.',
      overflow: () => '값이 너무 커져 계산할 수 없습니다. 더 작은 입력을 적으세요.',
    },
  },
  en: {
    unknownName: (name, names) => `The name ${name} cannot be used here. You may use ${names}.`,
    domain: {
      'division-by-zero': () => 'Somewhere this divides by 0, so it has no value. Change the formula or the inputs.',
      'log-of-zero': () => 'The logarithm of 0 has no value. Change the formula or the inputs.',
      'log-of-negative': (at) =>
        `The logarithm of ${at}, a negative number, has no value. Change the formula or the inputs.`,
      'root-of-negative': (at) =>
        `The root of ${at}, a negative number, has no value. Change the formula or the inputs.`,
      'power-of-negative': (at) => `The power ${at} of a negative base has no value. Change the formula or the inputs.`,
      'power-of-zero': () => 'This power of 0 has no value. Change the formula or the inputs.',
      'angle-too-large': () => 'The number in a trigonometric function is too large. Type smaller inputs.',
      overflow: () => 'The value grows too large to compute with. Type smaller inputs.',
    },
  },
};

/** Why a text is no formula, in a sentence that says what to do. */
export function expressionProblemInWords({ code, found, limit = 0 }: ExpressionProblem, locale: Locale): string {
  return expressionProblemWords[locale][code](found, limit);
}

/** Why a formula has no value at its inputs, in a sentence that says what to do. */
export function domainProblemInWords({ code, values }: DomainProblem, locale: Locale): string {
  const printed = values.map((value) => formatNumber(value, { trim: true }));
  return words[locale].domain[code](code === 'power-of-negative' ? `(${printed.join(')^(')})` : printed[0]!);
}

/** A formula a reader typed, if it reads well and uses only these names; else the sentence that says what to do. */
export function readFormula(
  text: string,
  names: readonly string[],
  locale: Locale,
): { expression: Expression } | { problem: string } {
  const parsed = parseExpression(text);
  if (!parsed.ok) return { problem: expressionProblemInWords(parsed.problem, locale) };
  const unknown = variablesOf(parsed.expression).find((name) => !names.includes(name));
  if (unknown !== undefined) return { problem: words[locale].unknownName(unknown, names.join(', ')) };
  return { expression: parsed.expression };
}
