import { parseExpression, variablesOf } from '#engine';
import type { DomainCode, DomainProblem, Expression, ExpressionProblem } from '#engine';
import { josa } from '#i18n/josa.ts';
import type { Locale, Localized } from '#i18n/locales.ts';
import { formatNumber } from './number.ts';

interface ExpressionWords {
  problems: Record<ExpressionProblem['code'], (found: string, limit: number) => string>;
  unknownName(name: string, names: string): string;
  /** Why an operation has no value; `at` are the numbers it was given. */
  domain: Record<DomainCode, (at: string) => string>;
}

const words: Localized<ExpressionWords> = {
  ko: {
    problems: {
      empty: () => '칸이 비어 있습니다. 식을 적으세요. 그때까지 앞의 식을 씁니다.',
      'too-long': (_, limit) => `식이 너무 깁니다. ${limit}자 안으로 줄이세요.`,
      'too-deep': (_, limit) => `괄호가 너무 여러 겹입니다. ${limit}겹 안으로 풀어 적으세요.`,
      'unknown-character': (found) => `‘${found}’ 자리를 읽을 수 없습니다. 다른 기호로 바꾸어 적으세요.`,
      'number-out-of-range': (found) => `‘${found}’의 크기를 다룰 수 없습니다. 지수를 확인하세요.`,
      'unknown-function': (found) => `‘${found}’라는 함수는 없습니다. exp, tanh, sigmoid 같은 이름을 쓰세요.`,
      'unexpected-token': (found) => `‘${found}’ 자리에 다른 것이 와야 합니다. 괄호와 연산 기호를 확인하세요.`,
      'unexpected-end': () => '식이 끝나지 않았습니다. 닫지 않은 괄호나 빠진 수를 채우세요.',
    },
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
    problems: {
      empty: () => 'The field is empty. Type a formula; until then the previous one is used.',
      'too-long': (_, limit) => `The formula is too long. Keep it within ${limit} characters.`,
      'too-deep': (_, limit) => `The brackets are nested too deeply. Keep them within ${limit} levels.`,
      'unknown-character': (found) => `“${found}” cannot be read. Write another sign there.`,
      'number-out-of-range': (found) => `“${found}” is too large or too small. Check the exponent.`,
      'unknown-function': (found) => `There is no function “${found}”. Use names such as exp, tanh or sigmoid.`,
      'unexpected-token': (found) => `Something else must stand where “${found}” is. Check brackets and signs.`,
      'unexpected-end': () => 'The formula breaks off. Close the brackets and put in what is missing.',
    },
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
  return words[locale].problems[code](found, limit);
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
