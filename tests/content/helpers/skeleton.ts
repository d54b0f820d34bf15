import { takeHeadingId } from '../../../src/markdown/heading-ids.ts';
import { attribute, isComponent, textOf, walk, type Node } from '../../../src/markdown/tree.ts';
import { parseMdx } from './parse.ts';

/** What two languages of one section must have in common, and how long its text is. */
export interface Section {
  /** `## whose-share`; `(opening)` before the first heading */
  heading: string;
  /** components that stand on their own, in order */
  blocks: string[];
  /** numbers in the sentences (computed, given, cited, named places) and references: each as often, in any order */
  numbers: string[];
  /** terms, coloured words, cases, inline formulas: the same ones, however often a language repeats them */
  mentions: string[];
  /** display formulas, in order */
  formulas: string[];
  /** words of the running text, folded and marginal text not counted */
  words: number;
}

/** Attributes that carry meaning and not words. */
const telling = [
  'id',
  'ids',
  'of',
  'is',
  'to',
  'kind',
  'show',
  'decimals',
  'slip',
  'exercise',
  'data',
  'fixture',
  'preset',
];
const inSentences = new Set(['Num', 'Given', 'Cited', 'V', 'Ref', 'Cite']);
const repeatable = new Set(['Term', 'Factor', 'Case']);
/** Components whose words are constants of the calculation. */
const constants = new Set(['Given', 'Cited']);
/** Text that is folded away, marginal, or belongs to an exercise. */
const aside = new Set([
  'Aside',
  'Derivation',
  'Exercise',
  'Faded',
  'Feedback',
  'Figure',
  'Hint',
  'Predict',
  'Sidenote',
  'Solution',
  'Why',
]);

/** A chapter text as a list of sections. Throws what the MDX parser throws. */
export function sectionsOf(source: string): Section[] {
  const sections = [newSection('(opening)')];
  for (const node of parseMdx(source).children ?? []) {
    if (node.type === 'heading') {
      const id = takeHeadingId(node);
      sections.push(newSection(`${'#'.repeat(node.depth ?? 0)} ${id ?? '(no id)'}`));
    }
    collect(node, sections.at(-1)!);
  }
  return sections;
}

function newSection(heading: string): Section {
  return { heading, blocks: [], numbers: [], mentions: [], formulas: [], words: 0 };
}

function collect(root: Node, section: Section): void {
  walk(root, (node, parents) => {
    if (node.type === 'math') section.formulas.push(withoutWords(node.value));
    else if (node.type === 'inlineMath') section.mentions.push(`$${withoutWords(node.value)}$`);
    else if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') collectExpression(node, section);
    else if (isComponent(node)) collectComponent(node, section);
    else if (node.type === 'text' && !parents.some(({ name }) => aside.has(name ?? ''))) {
      section.words += countWords(node.value ?? '');
    }
  });
}

function collectExpression(node: Node, section: Section): void {
  const source = (node.value ?? '').trim();
  if (!/^\/\*[^]*\*\/$/.test(source)) section.numbers.push(`{${withoutSpaces(source)}}`);
}

function collectComponent(node: Node, section: Section): void {
  const name = node.name ?? '';
  if (inSentences.has(name)) section.numbers.push(signature(node));
  else if (repeatable.has(name)) section.mentions.push(signature(node));
  else section.blocks.push(signature(node));
}

/** `<Num of={f1.loss}>`, `<Given>0.25`: what a component shows, without its words. */
function signature(node: Node): string {
  const values = telling.flatMap((name) => {
    const raw = node.attributes?.find((entry) => entry.name === name)?.value;
    if (raw === undefined) return [];
    const text = attribute(node, name) ?? `{${withoutSpaces((raw as { value: string } | null)?.value ?? '')}}`;
    return [`${name}=${text}`];
  });
  const constant = constants.has(node.name ?? '') ? textOf(node).trim() : '';
  return `<${[node.name, ...values].join(' ')}>${constant}`;
}

function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '');
}

/** TeX with the words in `\text{…}` taken out. */
function withoutWords(tex = ''): string {
  return withoutSpaces(tex.replace(/\\text\{[^{}]*\}/g, '\\text{}'));
}

/** Latin words, or Korean words between spaces. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
