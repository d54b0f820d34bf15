import { readFileSync } from 'node:fs';
import type { Numbers } from '#exercises/exercise.ts';
import type { Variant } from '#exercises/variant.ts';
import { josa } from '#i18n/josa.ts';
import type { JosaPair } from '#i18n/josa.ts';
import type { Locale } from '#i18n/locales.ts';
import { formatNumber } from '#notation/number.ts';
import { attribute, walk } from '../../../src/markdown/tree.ts';
import type { Node } from '../../../src/markdown/tree.ts';
import { parseMdx } from '../../content/helpers/parse.ts';

/** The `<Exercise>` of a file of words: `…/exercises/5-3`. */
export function wordsOf(words: string, locale: Locale): Node {
  return all(parseMdx(readFileSync(`${words}.${locale}.mdx`, 'utf8')), 'Exercise')[0];
}

/** All components of one name, in order. */
export function all(root: Node, name: string): Node[] {
  const found: Node[] = [];
  walk(root, (node) => {
    if (node.name === name) found.push(node);
  });
  return found;
}

export function has(node: Node, name: string): boolean {
  return node.attributes?.some((each) => each.name === name) ?? false;
}

/** Whether a `<Case>` is shown with these numbers. */
export function isShown(node: Node, { choices }: Numbers): boolean {
  return choices?.[attribute(node, 'of')!] === attribute(node, 'is');
}

/** The words as one text with the numbers of a variant, those of its twin in the solution. */
export function shownText(node: Node, variant: Variant, twin: Variant): string {
  const { numbers } = variant;
  if (node.name === 'Case' && !isShown(node, numbers)) return '';
  if (node.name === 'V') return placeText(node, numbers);
  if (node.type === 'mdxjsEsm') return '';
  const own = node.name === 'Solution' ? twin : variant;
  const inside = (node.children ?? []).map((child) => shownText(child, own, twin)).join('');
  return (node.value ?? '') + inside + (node.type === 'paragraph' ? '\n' : '');
}

function placeText(node: Node, numbers: Numbers): string {
  const number = formatNumber(numbers.value(attribute(node, 'of')!), { decimals: 8, trim: true });
  const pair = attribute(node, 'josa');
  return number + (pair === undefined ? '' : josa(number, pair as JosaPair));
}
