import { describe, expect, it } from 'vitest';
import { recordExpression } from '#engine';
import { domainProblemInWords, readFormula } from '#notation/expression-words.ts';
import { locales } from '#i18n/locales.ts';

const problemOf = (text: string, locale: 'ko' | 'en'): string => {
  const read = readFormula(text, ['x', 'y'], locale);
  if (!('problem' in read)) throw new Error(`"${text}" was read`);
  return read.problem;
};

describe('A typed formula', () => {
  it('is read where it uses only the names it may', () => {
    expect(readFormula('(3x+1)^2', ['x'], 'ko')).toHaveProperty('expression');
  });

  it.each([
    [
      '',
      '칸이 비어 있습니다. 식을 적으세요. 그때까지 앞의 식을 씁니다.',
      'The field is empty. Type a formula; until then the previous one is used.',
    ],
    [
      'x +',
      '식이 끝나지 않았습니다. 닫지 않은 괄호나 빠진 수를 채우세요.',
      'The formula breaks off. Close the brackets and put in what is missing.',
    ],
    [
      'x + z',
      'z는 쓸 수 없는 이름입니다. 쓸 수 있는 이름은 x, y입니다.',
      'The name z cannot be used here. You may use x, y.',
    ],
    [
      'foo(x)',
      '‘foo’라는 함수는 없습니다. exp, tanh, sigmoid 같은 이름을 쓰세요.',
      'There is no function “foo”. Use names such as exp, tanh or sigmoid.',
    ],
  ])('gets a sentence in both languages: %j', (text, ko, en) => {
    expect([problemOf(text, 'ko'), problemOf(text, 'en')]).toEqual([ko, en]);
  });
});

describe('A formula without a value', () => {
  it.each(['1/x', 'log(x)', 'log(x-1)', 'sqrt(x-1)', 'exp(x+800)', '(x-1)^y', 'x^(y-1)', 'sin(x+1e300)'])(
    'gets a sentence with no bare number of its own in both languages: %s',
    (text) => {
      const read = readFormula(text, ['x', 'y'], 'en');
      if ('problem' in read) throw new Error(read.problem);
      const record = recordExpression(read.expression, { x: 0, y: 0.5 });
      if (record.ok) throw new Error(`${text} has a value`);
      for (const locale of locales) {
        expect(domainProblemInWords(record.problem, locale)).toMatch(/[.]$/);
        expect(domainProblemInWords(record.problem, locale)).not.toMatch(/undefined|NaN|Infinity/);
      }
    },
  );
});
