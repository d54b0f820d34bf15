import type { ExpressionProblem } from '#engine';
import { josa } from '#i18n/josa.ts';
import type { Localized } from '#i18n/locales.ts';

/** Words of the formula to be typed. */
export interface SymbolicStrings {
  different: string;
  'domain-differs': string;
  undecided: string;
  unknownName(name: string, names: string): string;
  problems: Record<ExpressionProblem['code'], (found: string, limit: number) => string>;
}

export const symbolicStrings: Localized<SymbolicStrings> = {
  ko: {
    different: '구하는 식과 값이 다르고, 자주 나오는 실수와도 맞지 않습니다. 인수를 하나씩 적어 보세요.',
    'domain-differs': '값이 있는 곳에서는 같지만 값이 없는 곳이 다릅니다. 나눗셈이나 로그가 들어 있는 곳을 확인하세요.',
    undecided: '두 식이 함께 값을 가지는 곳이 너무 적어 판정하지 못합니다. 식을 더 간단히 적어 보세요.',
    unknownName: (name, names) => `${josa(name, '은/는')} 이 문제에 없는 이름입니다. 쓸 수 있는 이름은 ${names}입니다.`,
    problems: {
      empty: () => '식을 적은 뒤 확인을 누르세요.',
      'too-long': (_, limit) => `식이 너무 깁니다. ${limit}자 안으로 줄이세요.`,
      'too-deep': (_, limit) => `괄호가 너무 여러 겹입니다. ${limit}겹 안으로 풀어 적으세요.`,
      'unknown-character': (found) => `‘${found}’ 자리를 읽을 수 없습니다. 다른 기호로 바꾸어 적으세요.`,
      'number-out-of-range': (found) => `‘${found}’의 크기를 다룰 수 없습니다. 지수를 확인하세요.`,
      'unknown-function': (found) => `‘${found}’라는 함수는 없습니다. exp, tanh, sigmoid 같은 이름을 쓰세요.`,
      'unexpected-token': (found) => `‘${found}’ 자리에 다른 것이 와야 합니다. 괄호와 연산 기호를 확인하세요.`,
      'unexpected-end': () => '식이 끝나지 않았습니다. 닫지 않은 괄호나 빠진 수를 채우세요.',
    },
  },
  en: {
    different:
      'Its values differ from those asked for, and it fits none of the usual slips. Write the factors down one by one.',
    'domain-differs':
      'It agrees wherever it has a value, but it has none at some places. Look for a division or a logarithm.',
    undecided: 'Both formulas have values at too few places to decide. Write it more simply.',
    unknownName: (name, names) => `${name} is no name of this exercise. You may use ${names}.`,
    problems: {
      empty: () => 'Type a formula, then press Check.',
      'too-long': (_, limit) => `The formula is too long. Keep it within ${limit} characters.`,
      'too-deep': (_, limit) => `The brackets are nested too deeply. Keep them within ${limit} levels.`,
      'unknown-character': (found) => `“${found}” cannot be read. Write another sign there.`,
      'number-out-of-range': (found) => `“${found}” is too large or too small. Check the exponent.`,
      'unknown-function': (found) => `There is no function “${found}”. Use names such as exp, tanh or sigmoid.`,
      'unexpected-token': (found) => `Something else must stand where “${found}” is. Check brackets and signs.`,
      'unexpected-end': () => 'The formula breaks off. Close the brackets and put in what is missing.',
    },
  },
};
