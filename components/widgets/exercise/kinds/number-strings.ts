import type { NumericVerdict } from '#exercises/grade-number.ts';
import type { Localized } from '#i18n/locales.ts';
import type { NumberInputProblem } from '#notation/number-input.ts';

type Wrong = Extract<NumericVerdict, { kind: 'wrong' }>['reason'];

/** What is said on a number typed. */
export interface NumberStrings {
  wrong: Record<Wrong, string>;
  unreadable: Record<NumberInputProblem, string>;
}

export const numberStrings: Localized<NumberStrings> = {
  ko: {
    wrong: {
      unrecognised:
        '구하는 값과 다르고, 자주 나오는 실수와도 맞지 않습니다. 중간에 나오는 값을 하나씩 적으며 다시 계산해 보세요.',
      'too-few-digits': '반올림하면 맞지만 자릿수가 적어 다른 값과 구별되지 않습니다. 유효숫자 3자리로 적으세요.',
      'not-zero': '0에 가깝지만 0은 아닌 값입니다. 여기서는 정확히 0이 되는 까닭을 찾아보세요.',
    },
    unreadable: {
      empty: '답을 적은 뒤 확인을 누르세요.',
      letters: '숫자가 아닌 글자가 들어 있습니다. 숫자만 적으세요.',
      thousands: '자릿수를 나누는 쉼표나 빈칸은 읽지 않습니다. 숫자를 붙여 적으세요.',
      'decimal-comma': '소수점은 쉼표가 아니라 마침표(.)로 적으세요.',
      'zero-denominator': '0으로는 나눌 수 없습니다. 분모를 고쳐 적으세요.',
      'out-of-range': '너무 크거나 너무 작아 다룰 수 없는 수입니다. 지수를 확인하세요.',
      malformed: '수로 읽을 수 없습니다. 소수, 분수(3/8) 또는 지수 꼴(1e-3)로 적으세요.',
    },
  },
  en: {
    wrong: {
      unrecognised:
        'This is not the value asked for, and it fits none of the usual slips. Write down each value on the way and work it out again.',
      'too-few-digits': 'This is the value rounded so far that others round to it as well. Give 3 significant digits.',
      'not-zero': 'This is near 0 but not 0. Find out why exactly 0 comes out here.',
    },
    unreadable: {
      empty: 'Type an answer, then press Check.',
      letters: 'There are letters in it. Use digits only.',
      thousands: 'Commas or spaces between groups of digits are not read. Write the digits without them.',
      'decimal-comma': 'Write the decimal mark as a point (.), not as a comma.',
      'zero-denominator': 'Nothing can be divided by 0. Change the denominator.',
      'out-of-range': 'This number is too large or too small to work with. Check the exponent.',
      malformed: 'This cannot be read as a number. Write a decimal, a fraction (3/8) or a power of ten (1e-3).',
    },
  },
};
