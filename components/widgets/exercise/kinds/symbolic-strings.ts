import { josa } from '#i18n/josa.ts';
import type { Localized } from '#i18n/locales.ts';
import { expressionProblemWords, type ExpressionProblemWords } from '#notation/expression-problem-words.ts';

/** Words of the formula to be typed. */
export interface SymbolicStrings {
  different: string;
  'domain-differs': string;
  undecided: string;
  unknownName(name: string, names: string): string;
  problems: ExpressionProblemWords;
}

export const symbolicStrings: Localized<SymbolicStrings> = {
  ko: {
    different: '구하는 식과 값이 다르고, 자주 나오는 실수와도 맞지 않습니다. 인수를 하나씩 적어 보세요.',
    'domain-differs': '값을 가지는 곳이 구하는 식과 다릅니다. 나눗셈이나 로그가 들어 있는 곳을 확인하세요.',
    undecided: '두 식이 함께 값을 가지는 곳이 너무 적어 판정하지 못합니다. 식을 더 간단히 적어 보세요.',
    unknownName: (name, names) =>
      `${name}${josa(name, '은/는')} 이 문제에 없는 이름입니다. 쓸 수 있는 이름은 ${names}입니다.`,
    problems: { ...expressionProblemWords.ko, empty: () => '식을 적은 뒤 확인을 누르세요.' },
  },
  en: {
    different:
      'Its values differ from those asked for, and it fits none of the usual slips. Write the factors down one by one.',
    'domain-differs': 'It has values at other places than the formula asked for. Look for a division or a logarithm.',
    undecided: 'Both formulas have values at too few places to decide. Write it more simply.',
    unknownName: (name, names) => `${name} is no name of this exercise. You may use ${names}.`,
    problems: { ...expressionProblemWords.en, empty: () => 'Type a formula, then press Check.' },
  },
};
