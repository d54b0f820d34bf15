import { josa } from '#i18n/josa.ts';
import type { Locale } from '#i18n/locales.ts';
import { spokenName } from './names.ts';
import { partsOf } from './number.ts';
import type { NumberFormat } from './number.ts';
import { printedNumber } from './printed-number.ts';
import { spokenSigns as signs } from './spoken-signs.ts';
import type { Formula, LocalToken, NumberToken, SymbolToken, Token } from './tokens.ts';

const names: Record<Locale, Partial<Record<SymbolToken['id'], string>>> = {
  ko: { yHat: '와이햇', delta: '델타', loss: 'C', eta: '에타' },
  en: { yHat: 'y hat', loss: 'C' },
};

const spokenFormat: NumberFormat = { decimals: 4, trim: true };

function speakSymbol({ id, l, j, i }: SymbolToken, locale: Locale): string {
  const name = names[locale][id] ?? id;
  if (locale === 'ko') return [name, l && `${l}층`, j, i].filter((part) => part !== undefined).join(' ');
  const place = i === undefined ? j : j && `to ${j} from ${i}`;
  return [name, l && `layer ${l}`, place].filter((part) => part !== undefined).join(' ');
}

/** A number as it is printed, in words: 1.12×10⁻¹², −0.5. */
export function printedToSpoken(printed: string, locale: Locale): string {
  const { mantissa, exponent } = partsOf(printed);
  const minus = locale === 'ko' ? '마이너스 ' : 'minus ';
  const power = exponent?.replace('-', minus);
  const spoken = mantissa.replace('-', minus);
  if (power === undefined) return spoken;
  const times = printed.includes('×') ? `${spoken} ${signs[locale]['×']} ` : spoken.replace('1', '');
  return locale === 'ko' ? `${times}10의 ${power}제곱` : `${times}10 to the ${power}`;
}

function speakNumber(token: NumberToken, next: Token | undefined, locale: Locale, format: NumberFormat): string {
  const { text, bracketed } = printedNumber(token, next, format);
  const whole = printedToSpoken(text, locale);
  // Elsewhere the parentheses only keep two signs apart; before an exponent they decide what it belongs to.
  return bracketed && next?.kind === 'raised' ? `${signs[locale]['(']} ${whole} ${signs[locale][')']}` : whole;
}

function speakDerivative(of: SymbolToken, locale: Locale): string {
  const by = speakSymbol(of, locale);
  return locale === 'ko' ? `C를 ${by}${josa(by, '으로/로')} 편미분한 값` : `the partial derivative of C by ${by}`;
}

function speakLocal({ of, by, straight }: LocalToken, locale: Locale): string {
  const [value, variable] = [of, by].map((name) => spokenName(name, locale));
  if (locale === 'en') return `the ${straight ? '' : 'partial '}derivative of ${value} by ${variable}`;
  return `${value}${josa(value, '을/를')} ${variable}${josa(variable, '으로/로')} ${straight ? '미분' : '편미분'}한 값`;
}

function speakPower(tokens: readonly Token[], locale: Locale, format: NumberFormat): string {
  const [only] = tokens;
  if (only?.kind === 'sign' && only.text === '2') return locale === 'ko' ? '제곱' : 'squared';
  const exponent = toSpoken(tokens, locale, format);
  return locale === 'ko' ? `의 ${exponent} 제곱` : `to the power ${exponent}`;
}

/** Tokens in words, for those who listen. */
export function toSpoken(tokens: readonly Token[], locale: Locale, format: NumberFormat = spokenFormat): string {
  const words = tokens.map((token, n): string => {
    switch (token.kind) {
      case 'symbol':
        return speakSymbol(token, locale);
      case 'number':
        return speakNumber(token, tokens[n + 1], locale, format);
      case 'sign':
        return signs[locale][token.text] ?? token.text;
      case 'derivative':
        return speakDerivative(token.of, locale);
      case 'name':
        return spokenName(token.name, locale) + (token.bar ? (locale === 'ko' ? ' 바' : ' bar') : '');
      case 'local':
        return speakLocal(token, locale);
      case 'raised':
        return speakPower(token.tokens, locale, format);
      case 'factor':
        return toSpoken(token.tokens, locale, format);
    }
  });
  return words.filter((word) => word !== '').join(' ');
}

/** A whole formula in words: left, symbols, numbers, factors, result. */
export function formulaToSpoken(formula: Formula, locale: Locale, format: NumberFormat = spokenFormat): string {
  const { left, symbols, numbers, factors, result, assigns } = formula;
  const [first, ...others] = [symbols, numbers, factors, result].filter((line) => line !== undefined);
  const equals = signs[locale]['='];
  const opening = left.length === 0 ? [] : [toSpoken(left, locale, format), assigns ? signs[locale]['←'] : equals];
  return [
    ...opening,
    toSpoken(first, locale, format),
    ...others.flatMap((line) => [equals, toSpoken(line, locale, format)]),
  ].join(' ');
}
