import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { walk, type Node } from '../../../src/markdown/tree.ts';

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkMath);

/** Parses a chapter text as the build does, without running any of the book's plugins. */
export function parseMdx(source: string): Node {
  return parser.parse(source) as Node;
}

/** What readers see as words: text, and the strings given to components; neither code nor formulas. */
export function readableStrings(tree: Node): string[] {
  const strings: string[] = [];
  walk(tree, (node) => {
    if (node.type === 'text' && node.value) strings.push(node.value);
    for (const { value } of node.attributes ?? []) if (typeof value === 'string') strings.push(value);
  });
  return strings;
}
