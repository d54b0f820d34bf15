import type { ExpressionProblem } from '#engine';
import type { Localized } from '#i18n/locales.ts';

/** Why a text is no formula: a sentence that says what to do. `found` is what stands at the place, `limit` how much is allowed. */
export type ExpressionProblemWords = Record<ExpressionProblem['code'], (found: string, limit: number) => string>;

export const expressionProblemWords: Localized<ExpressionProblemWords> = {
  ko: {
    empty: () => '칸이 비어 있습니다. 식을 적으세요. 그때까지 앞의 식을 씁니다.',
    'too-long': (_, limit) => `식이 너무 깁니다. ${limit}자 안으로 줄이세요.`,
    'too-deep': (_, limit) => `괄호가 너무 여러 겹입니다. ${limit}겹 안으로 풀어 적으세요.`,
    'unknown-character': (found) => `‘${found}’ 자리를 읽을 수 없습니다. 다른 기호로 바꾸어 적으세요.`,
    'number-out-of-range': (found) => `‘${found}’의 크기를 다룰 수 없습니다. 지수를 확인하세요.`,
    'unknown-function': (found) => `‘${found}’라는 함수는 없습니다. exp, tanh, sigmoid 같은 이름을 쓰세요.`,
    'unexpected-token': (found) => `‘${found}’ 자리에 다른 것이 와야 합니다. 괄호와 연산 기호를 확인하세요.`,
    'unexpected-end': () => '식이 끝나지 않았습니다. 닫지 않은 괄호나 빠진 수를 채우세요.',
  },
  en: {
    empty: () => 'The field is empty. Type a formula; until then the previous one is used.',
    'too-long': (_, limit) => `The formula is too long. Keep it within ${limit} characters.`,
    'too-deep': (_, limit) => `The brackets are nested too deeply. Keep them within ${limit} levels.`,
    'unknown-character': (found) => `“${found}” cannot be read. Write another sign there.`,
    'number-out-of-range': (found) => `“${found}” is too large or too small. Check the exponent.`,
    'unknown-function': (found) => `There is no function “${found}”. Use names such as exp, tanh or sigmoid.`,
    'unexpected-token': (found) => `Something else must stand where “${found}” is. Check brackets and signs.`,
    'unexpected-end': () => 'The formula breaks off. Close the brackets and put in what is missing.',
  },
};
