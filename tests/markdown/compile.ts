import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified, type PluggableList } from 'unified';
import { bookPlugins, type BookOptions } from '../../src/markdown/index.ts';
import { attribute, isComponent, textOf, walk, type Node } from '../../src/markdown/tree.ts';

const options: BookOptions = {
  base: '/book/',
  chapters: [
    { number: 4, slug: 'output-layer' },
    { number: 5, slug: 'hidden-layer' },
    { number: 6, slug: 'matrices' },
  ],
  terms: [{ id: 'chain-rule' }],
  works: [{ id: 'minsky-1969', authors: ['Minsky, M.', 'Papert, S.'], year: 1969 }],
};

/** A compiled chapter: its tree, and what the plugins left for Astro. */
export class Compiled {
  readonly tree: Node;
  readonly frontmatter: Record<string, unknown>;

  constructor(tree: Node, data: Record<string, unknown>) {
    this.tree = tree;
    this.frontmatter = (data.astro as { frontmatter: Record<string, unknown> }).frontmatter;
  }

  nodes(matches: (node: Node) => boolean): Node[] {
    const found: Node[] = [];
    walk(this.tree, (node) => {
      if (matches(node)) found.push(node);
    });
    return found;
  }

  /** The wanted attributes of each `<name>`, in order. */
  attributes(name: string, ...wanted: string[]): (string | undefined)[][] {
    return this.nodes((node) => isComponent(node) && node.name === name).map((node) =>
      wanted.map((key) => attribute(node, key)),
    );
  }

  text(): string {
    return textOf(this.tree);
  }
}

/** Writes files below a new `chapters` folder and runs the book's plugins over the first of them. */
export async function compile(files: Record<string, string>): Promise<Compiled> {
  const folder = join(mkdtempSync(join(tmpdir(), 'book-')), 'chapters');
  for (const [name, source] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), source);
  }
  const [[name, value]] = Object.entries(files) as [[string, string]];
  const processor = unified()
    .use(remarkParse)
    .use(remarkMdx)
    .use({ plugins: [...bookPlugins(options)] as PluggableList });
  const file = { path: join(folder, name), value, data: {} };
  const tree = await processor.run(processor.parse(value), file as unknown as Parameters<typeof processor.run>[1]);
  return new Compiled(tree as Node, file.data);
}

/** Compiles one Korean file of chapter 5. */
export const compileKorean = (source: string): Promise<Compiled> => compile({ '05-hidden-layer/ko.mdx': source });
