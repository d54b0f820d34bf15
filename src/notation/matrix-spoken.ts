import { fill } from '#i18n/fill.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Cell, LayerEquation, LayerName, MatrixPart, MatrixRole, Part } from './matrix-parts.ts';
import { formatNumber } from './number.ts';
import type { NumberFormat } from './number.ts';
import { spokenSigns } from './spoken-signs.ts';
import { printedToSpoken, toSpoken } from './spoken.ts';

/** What is said of matrices, beyond what index formulas say. */
const words: Record<
  Locale,
  Record<'shape' | 'shapes' | 'transposed' | 'row' | 'open' | 'marked' | '⊙' | 'ᵀ', string> & Record<MatrixRole, string>
> = {
  ko: {
    shape: '{rows}행 {columns}열',
    shapes: '모양은',
    transposed: '{name} 전치',
    row: '{n}행 {values}.',
    open: '빈칸',
    marked: '이번 성분은 {n}행 {column}열.',
    '⊙': '원소별로 곱하기',
    ᵀ: '전치',
    weightedSum: '곱의 합',
    slope: '활성화의 기울기',
    error: '오차',
    rest: '1에서 뺀 값',
    updated: '갱신한 {name}',
  },
  en: {
    shape: '{rows} by {columns}',
    shapes: 'shapes:',
    transposed: '{name} transposed',
    row: 'Row {n}: {values}.',
    open: 'open',
    marked: 'This step’s entry is in row {n}, column {column}.',
    '⊙': 'times, entry by entry,',
    ᵀ: 'transposed',
    weightedSum: 'sums of products',
    slope: 'slopes of the activation',
    error: 'errors',
    rest: 'one minus each',
    updated: 'updated {name}',
  },
};

function nameToSpoken({ id, l, transposed, derivative }: LayerName, locale: Locale): string {
  const symbol = { kind: 'symbol', id: id === 'W' ? 'w' : id, ...(l !== undefined && { l }) } as const;
  const name = toSpoken([derivative ? { kind: 'derivative', of: symbol } : symbol], locale);
  return transposed ? fill(words[locale].transposed, { name }) : name;
}

const shapeToSpoken = ({ rows }: MatrixPart, locale: Locale): string =>
  fill(words[locale].shape, { rows: rows.length, columns: rows[0].length });

const isQuantity = ({ kind }: Part): boolean => kind === 'matrix' || kind === 'symbol' || kind === 'value';
const startsFactor = (part: Part): boolean =>
  isQuantity(part) || (part.kind === 'sign' && /^(?:\(|ln|f)$/.test(part.text));
const endsFactor = (part: Part): boolean =>
  isQuantity(part) || (part.kind === 'sign' && /^(?:\)|ᵀ|½|\d.*)$/.test(part.text));

/** Parts in words; a product is said where two factors stand side by side. */
function partsToSpoken(parts: readonly Part[], locale: Locale, sayMatrix: (part: MatrixPart) => string): string {
  const flat = (list: readonly Part[]): Part[] =>
    list.flatMap((part) => (part.kind === 'factor' ? flat(part.parts) : part));
  const say = (part: Part): string => {
    if (part.kind === 'matrix') return sayMatrix(part);
    if (part.kind === 'sign' && (part.text === '⊙' || part.text === 'ᵀ')) return words[locale][part.text];
    return part.kind === 'sign' || part.kind === 'symbol' ? toSpoken([part], locale) : '';
  };
  return flat(parts)
    .flatMap((part, n, all) =>
      n > 0 && endsFactor(all[n - 1]) && startsFactor(part) ? [spokenSigns[locale]['·'], say(part)] : [say(part)],
    )
    .filter((each) => each !== '')
    .join(' ');
}

/** An equation of layers by its names, then by its shapes: "z layer 1 equals w layer 1 times x …; shapes: 2 by 1 equals …". */
export function equationToSpoken({ left, symbols, assigns }: LayerEquation, locale: Locale): string {
  const relation = spokenSigns[locale][assigns ? '←' : '='];
  const say = (sayMatrix: (part: MatrixPart) => string): string =>
    [left, symbols].map((parts) => partsToSpoken(parts, locale, sayMatrix)).join(` ${relation} `);
  const names = say(({ name }) => nameToSpoken(name, locale));
  const hasShape = left.some(({ kind }) => kind === 'matrix');
  return hasShape ? `${names}; ${words[locale].shapes} ${say((part) => shapeToSpoken(part, locale))}` : names;
}

/** A grid in words: what it is, its shape, its rows; a place that is not worked out yet is open. */
export function gridToSpoken(
  part: MatrixPart,
  locale: Locale,
  { format, knows, made }: { format: NumberFormat; knows: (cell: Cell) => boolean; made: string | undefined },
): string {
  const { role, name, rows } = part;
  const say = words[locale];
  const spoken = nameToSpoken(name, locale);
  const what = role === undefined ? spoken : fill(say[role], { name: spoken });
  const value = (cell: Cell): string =>
    knows(cell) ? printedToSpoken(formatNumber(cell.value, format), locale) : say.open;
  const lines = rows.map((row, n) => fill(say.row, { n: n + 1, values: row.map(value).join(', ') }));
  const at = rows.flatMap((row, n) => row.map(({ ref }, column) => ({ ref, n: n + 1, column: column + 1 })));
  const marked = at.find(({ ref }) => ref === made);
  return [`${what}, ${shapeToSpoken(part, locale)}.`, ...lines, ...(marked ? [fill(say.marked, marked)] : [])].join(
    ' ',
  );
}
