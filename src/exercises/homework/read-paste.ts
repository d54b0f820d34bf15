import { parseNumberInput } from '#notation/number-input.ts';
import type { NumberInputProblem } from '#notation/number-input.ts';
import { gradientsInTable, homeworkNumbers, isUpdate } from './homework-number.ts';
import { isOtherQuantity, readName } from './read-name.ts';

/** Why a pasted text was not taken over; `line` counts from 1 and `text` is what stands there. */
export type PasteProblem =
  | { readonly kind: 'empty' }
  /** A list of another length than the network has gradients. */
  | { readonly kind: 'count'; readonly found: number; readonly expected: number }
  /** Neither a name with a number nor a list, a name of nothing in this network, or one that stands there twice. */
  | { readonly kind: 'no-pair' | 'unknown' | 'twice'; readonly line: number; readonly text: string }
  | { readonly kind: 'number'; readonly reason: NumberInputProblem; readonly line: number; readonly text: string };

export type PasteReading =
  | { readonly ok: true; readonly texts: ReadonlyMap<string, string>; readonly passedOver: number }
  | { readonly ok: false; readonly problem: PasteProblem };

interface Line {
  readonly line: number;
  readonly text: string;
}

/** What NumPy and PyTorch write around lists and their numbers. */
const wrappers = /\b(?:np\.|numpy\.|torch\.)?(?:array|tensor|float(?:16|32|64)?)\(|,?\s*dtype=[\w.]+|\)/g;
const onlyNumbers = /^[-+\d.eE/,;[\](){}\s\u2010\u2012\u2013\u2212]+$/;

/**
 * Reads numbers of a homework: a name and a number to a line (`dw2_11 = -0.0768`), a CSV or JSON file as the figure saves it, or a list of all
 * gradients in the order of the table, as Python, NumPy or JSON print it. A text that cannot be read wholly is not taken over at all. New
 * values may be left out of what is asked for: then they are passed over.
 */
export function readPaste(pasted: string, sizes: readonly number[], asksUpdates = true): PasteReading {
  const text = pasted.replace(/[\u200b-\u200f\u2060\ufeff]/g, '');
  if (text.trim() === '') return refuse({ kind: 'empty' });
  const bare = text.normalize('NFKC').replace(wrappers, ' ');
  if (onlyNumbers.test(bare)) return readList(bare, sizes);
  return readLines(linesOf(text), sizes, asksUpdates);
}

function readList(bare: string, sizes: readonly number[]): PasteReading {
  const found = [...bare.matchAll(/[^,;[\](){}\s]+/g)];
  const asked = gradientsInTable(sizes);
  if (found.length !== asked.length) return refuse({ kind: 'count', found: found.length, expected: asked.length });
  for (const { 0: text, index } of found) {
    const typed = parseNumberInput(text);
    const line = bare.slice(0, index).split('\n').length;
    if (!typed.ok) return refuse({ kind: 'number', reason: typed.reason, line, text });
  }
  return { ok: true, texts: new Map(asked.map(({ name }, n) => [name, found[n][0]])), passedOver: 0 };
}

function readLines(lines: readonly Line[], sizes: readonly number[], asksUpdates: boolean): PasteReading {
  const known = new Map(homeworkNumbers(sizes).map((asked) => [asked.name, asked]));
  const texts = new Map<string, string>();
  let passedOver = 0;
  for (const { line, text } of lines) {
    const pair = pairOf(text);
    if (!pair) return refuse({ kind: 'no-pair', line, text });
    const name = readName(pair.name);
    if (name === undefined) {
      if (!isOtherQuantity(pair.name)) return refuse({ kind: 'no-pair', line, text });
      passedOver += 1;
      continue;
    }
    const asked = known.get(name);
    if (!asked) return refuse({ kind: 'unknown', line, text });
    if (isUpdate(asked) && !asksUpdates) {
      passedOver += 1;
      continue;
    }
    if (texts.has(name)) return refuse({ kind: 'twice', line, text });
    const typed = parseNumberInput(pair.number);
    if (!typed.ok) return refuse({ kind: 'number', reason: typed.reason, line, text });
    texts.set(name, pair.number);
  }
  if (texts.size === 0) return refuse({ kind: 'empty' });
  return { ok: true, texts, passedOver };
}

/** Lines that say something; an object of JSON or Python becomes one line for each of its numbers. */
function linesOf(text: string): Line[] {
  return (
    pairsOfObject(text) ??
    text
      .split(/\r\n?|\n/)
      .map((each, n) => ({ line: n + 1, text: each.trim() }))
      .filter(({ text: said }) => !/^(?:$|#|\/\/|name\s*,\s*value$|[{}[\]],?$)/.test(said))
  );
}

/** The numbers of an object, as they are written, or of what an exported file keeps under `values`; undefined for what is no such object. */
function pairsOfObject(text: string): Line[] | undefined {
  if (!/^\s*\{/.test(text)) return undefined;
  const start = /["']values["']\s*:\s*\{/.exec(text)?.index ?? 0;
  const body = text.slice(text.indexOf('{', start));
  const pair = /(["'])([^"']+)\1\s*:\s*([^,{}[\]\s]+)/g;
  if (/[^{},\s]/.test(body.replace(pair, ''))) return undefined;
  return [...body.matchAll(pair)].map(({ 0: said, index }) => ({
    line: text.slice(0, text.length - body.length + index).split('\n').length,
    text: said,
  }));
}

/** Parts a line at the first sign that divides it; of several equations in a row the last number counts: `δ = −0.4 · 0.24 = −0.096`. */
function pairOf(text: string): { name: string; number: string } | undefined {
  const said = text.replace(/[{}"`]|(?<![)\p{L}\d])'|'(?=\s*:)/gu, '').replace(/[,;]$/, '');
  const parted =
    /^(.+?)[=:≈：＝](?:.*[=≈＝])?(.*)$/.exec(said) ?? /^([^,;\t]+)[,;\t](.*)$/.exec(said) ?? /^(.+)\s(\S+)$/.exec(said);
  return parted ? { name: parted[1].trim(), number: parted[2].trim() } : undefined;
}

function refuse(problem: PasteProblem): PasteReading {
  return { ok: false, problem };
}
