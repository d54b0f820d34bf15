import { placeOf } from '#engine';
import type { Departure, TestVerdict } from '#exercises/code/grade-code.ts';
import type { ShapeProblem } from '#exercises/code/read-result.ts';
import type { Language, NetworkNumbers, Numbers } from '#exercises/exercise.ts';
import { josa } from '#i18n/josa.ts';
import type { Locale } from '#i18n/locales.ts';
import { formatNumber } from '#notation/number.ts';
import { toPlain } from '#notation/plain.ts';
import { derivative } from '#notation/quantity-terms.ts';
import type { SymbolToken, Token } from '#notation/tokens.ts';
import { resultStrings } from './code-result-strings.ts';

/** The sizes of the network an exercise is about; none where it is about something else. */
export function sizesOf(numbers: Numbers): readonly number[] {
  return (numbers as Partial<NetworkNumbers>).trace?.network.sizes ?? [];
}

/** A number as the results of a program are shown. */
export function resultNumber(value: number): string {
  return formatNumber(value, { decimals: 8, trim: true });
}

/** `은닉 노드 1의 δ가 −0.0672입니다. δ⁽¹⁾₁의 바른 값은 −0.010752입니다.`; `result[1]의 값이 3입니다. 바른 값은 6입니다.` */
export function departureSentence({ name, given, value }: Departure, sizes: readonly number[], locale: Locale): string {
  const [came, right] = [resultNumber(given), resultNumber(value)];
  if (!placeOf(name)) {
    return locale === 'ko'
      ? `${name}의 값이 ${came}입니다. 바른 값은 ${right}입니다.`
      : `${name} is ${came}; it should be ${right}.`;
  }
  const symbol = toPlain([tokenOf(name, sizes)]);
  const called = nameOf(name, sizes, locale);
  return locale === 'ko'
    ? `${called}${josa(endings[kindOf(name)] ?? name.at(-1)!, '이/가')} ${came}입니다. 바른 값은 ${symbol} = ${right}입니다.`
    : `${called} is ${came}; it should be ${symbol} = ${right}.`;
}

/** What is wrong with one test, in one sentence; empty where nothing is, or nothing is known. `sizes`: of the network it was about. */
export function testSentence(
  verdict: TestVerdict,
  sizes: readonly number[],
  language: Language,
  locale: Locale,
): string {
  const words = resultStrings[locale];
  switch (verdict.kind) {
    case 'departed':
      return departureSentence(verdict.departure, sizes, locale);
    case 'shape': {
      const { kind, path, length } = verdict.problem;
      return words.shapes[kind](placeInResult(path, language), length);
    }
    case 'threw':
      return words.threw(verdict.message, verdict.line === undefined ? '' : words.line(verdict.line));
    case 'refused':
      return words.refused[verdict.refusal] ?? words.refused['not-data'];
    default:
      return '';
  }
}

/** What `nameOf` ends in, by its Korean reading, where that is no digit. */
const endings: Readonly<Record<string, string>> = { z: '가중합', a: '값', delta: '델타', loss: 'C' };

/** What a unit has that is called by a name, not by its letter. */
const unitQuantities: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  ko: { z: '가중합', a: '활성화 값', delta: 'δ' },
  en: { z: 'weighted sum', a: 'activation', delta: 'δ' },
};

function kindOf(name: string): string {
  return placeOf(name)!.kind;
}

/** `은닉 노드 1의 δ`; the layer is told where there are several hidden ones. */
function nameOf(name: string, sizes: readonly number[], locale: Locale): string {
  const { kind, l, j } = placeOf(name)!;
  if (kind === 'loss') return locale === 'ko' ? '손실 C' : 'The loss C';
  const quantity = unitQuantities[locale][kind];
  if (quantity === undefined) return toPlain([tokenOf(name, sizes)]);
  const unit = unitName(l!, j + 1, sizes, locale);
  return locale === 'ko' ? `${unit}의 ${quantity}` : `The ${quantity} of ${unit}`;
}

function unitName(l: number, unit: number, sizes: readonly number[], locale: Locale): string {
  const lastLayer = sizes.length - 1;
  const isOutput = l === lastLayer;
  const number = isOutput && sizes[l] === 1 ? '' : ` ${unit}`;
  const layer = isOutput || lastLayer === 2 ? '' : locale === 'ko' ? `${l}층 ` : ` of layer ${l}`;
  if (locale === 'ko') return `${layer}${isOutput ? '출력' : '은닉'} 노드${number}`;
  return isOutput ? (number ? `output unit${number}` : 'the output unit') : `hidden unit${number}${layer}`;
}

function tokenOf(name: string, sizes: readonly number[]): Token {
  const { kind, l, j, i } = placeOf(name)!;
  if (kind === 'loss') return { kind: 'symbol', id: 'loss' };
  const of = (id: SymbolToken['id']): SymbolToken => ({
    kind: 'symbol',
    id,
    l,
    j: j + 1,
    ...(i !== undefined && { i: i + 1 }),
  });
  if (kind === 'dw') return derivative(of('w'));
  if (kind === 'db') return derivative(of('b'));
  if (kind === 'delta' || kind === 'z') return of(kind);
  const outputs = sizes.at(-1)!;
  return l === sizes.length - 1 ? { kind: 'symbol', id: 'yHat', ...(outputs > 1 && { j: j + 1 }) } : of('a');
}

/** A place in the result as a program writes it: `result.delta[1][0]`, `result["delta"][1][0]`. */
export function placeInResult(path: ShapeProblem['path'], language: Language): string {
  const steps = path.map((key) =>
    typeof key === 'number' ? `[${key}]` : language === 'python' ? `["${key}"]` : `.${key}`,
  );
  return `result${steps.join('')}`;
}
