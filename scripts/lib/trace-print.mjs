// @ts-check
import { formatNumber } from '#notation/number.ts';

/** @typedef {import('./trace-lines.mjs').TraceLine} TraceLine */
/** @typedef {import('./network-file.mjs').NetworkFile} NetworkFile */

/** The words of a printed trace; also the list of languages. */
export const words = {
  ko: {
    forward: '순전파',
    loss: '손실',
    backward: '역전파',
    gradients: '기울기',
    update: '갱신',
    columns: ['단계', '이름', '기호', '숫자', '결과'],
  },
  en: {
    forward: 'Forward pass',
    loss: 'Loss',
    backward: 'Backward pass',
    gradients: 'Gradients',
    update: 'Update',
    columns: ['part', 'name', 'symbols', 'numbers', 'result'],
  },
};

/** @typedef {keyof typeof words} Language */

/**
 * How a trace is printed, by the name of the format.
 * @type {Record<string, (file: NetworkFile, lines: TraceLine[], language: Language) => string>}
 */
export const printers = { text: toText, json: toJson, csv: toCsv };

/** Symbols | numbers | result, eight decimals; columns as wide as their longest entry, in characters. @type {typeof printers.text} */
function toText(_file, lines, language) {
  const rows = lines.map(({ part, symbols, numbers, factors, result }) => ({
    part,
    cells: [symbols, factors ? `${numbers} = ${factors}` : numbers, formatNumber(result, { decimals: 8, trim: true })],
  }));
  const widths = [0, 1].map((column) => Math.max(...rows.map(({ cells }) => widthOf(cells[column]))));
  const lineOf = (/** @type {string[]} */ cells) =>
    cells.map((cell, n) => (n in widths ? cell + ' '.repeat(widths[n] - widthOf(cell)) : cell)).join(' | ');
  return rows
    .flatMap(({ part, cells }, n) => {
      const opens = n === 0 || rows[n - 1].part !== part;
      return opens ? [...(n === 0 ? [] : ['']), words[language][part], lineOf(cells)] : [lineOf(cells)];
    })
    .join('\n');
}

/** Characters without those that stand on top of another one. @param {string} text */
function widthOf(text) {
  return [...text.normalize('NFC')].length;
}

/** All digits; part names in the language asked for. @type {typeof printers.json} */
function toJson({ network, sample, learningRate }, lines, language) {
  const named = lines.map((line) => ({ ...line, part: words[language][line.part] }));
  return JSON.stringify(
    { network, sample, ...(learningRate !== undefined && { learningRate }), lines: named },
    null,
    2,
  );
}

/** RFC 4180; the result with all its digits. @type {typeof printers.csv} */
function toCsv(_file, lines, language) {
  const quoted = (/** @type {string | number} */ cell) =>
    /[",\r\n]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : String(cell);
  const rows = lines.map(({ part, name, symbols, numbers, result }) => [
    words[language][part],
    name,
    symbols,
    numbers,
    result + 0,
  ]);
  return [words[language].columns, ...rows].map((row) => row.map(quoted).join(',')).join('\r\n');
}
