import { dirname, join } from 'node:path';
import { chapterTargets } from './chapter-index.ts';
import { chapterLabel } from './labels.ts';
import { placeOf, type Place } from './place.ts';
import { kindOf } from './targets.ts';
import { attribute, fail, setAttribute, walk, type Node, type SourceFile } from './tree.ts';

export interface BookChapter {
  number: number;
  slug: string;
}

export interface ReferenceOptions {
  /** The path the book is served under, `/` or `/book/`. */
  base: string;
  chapters: readonly BookChapter[];
}

/**
 * remark plugin: gives numbered components `number` and `label`, and each `<Ref to>` its `href` and `label`.
 * `to` is an id of this chapter, `slug#id`, or the slug of a chapter. A chapter not yet written gets no `href`.
 */
export function crossReferences(options: ReferenceOptions) {
  return (tree: Node, file: SourceFile): void => {
    const place = placeOf(file.path);
    walk(tree, (node) => {
      const isReference = node.name === 'Ref';
      if (!isReference && !kindOf(node)) return;
      if (!place) fail(file.path, node, `<${node.name}> works only inside a chapter`);
      if (isReference) resolve(node, place, file.path, options);
      else number(node, place, file.path);
    });
  };
}

function number(node: Node, place: Place, path: string): void {
  const target = chapterTargets(place).get(attribute(node, 'id') ?? '');
  if (!target) fail(path, node, `<${node.name}> needs an id, written as id="…"`);
  setAttribute(node, 'number', target.number);
  setAttribute(node, 'label', target.label);
}

function resolve(node: Node, here: Place, path: string, { base, chapters }: ReferenceOptions): void {
  const to = attribute(node, 'to');
  if (!to) fail(path, node, '<Ref> needs to="…"');
  const own = chapterTargets(here).get(to);
  if (own) return link(node, own.label, `#${to}`);

  const [slug = '', id] = to.split('#');
  const chapter = chapters.find((entry) => entry.slug === slug);
  if (!chapter)
    fail(path, node, `<Ref to="${to}">: no such id in this chapter${id ? ` and no chapter “${slug}”` : ''}`);
  const page = `${base}${here.locale}/${slug}/`;
  const targets = chapterTargets({ ...here, ...chapter, chapter: chapter.number, folder: folderOf(chapter, here) });
  const isWritten = targets.size > 0;
  if (id === undefined) return link(node, chapterLabel[here.locale](chapter.number), isWritten ? page : undefined);
  const target = targets.get(id);
  if (!target) fail(path, node, `<Ref to="${to}">: chapter “${slug}” has no id “${id}” in ${here.locale}`);
  link(node, target.label, `${page}#${id}`);
}

function link(node: Node, label: string, href: string | undefined): void {
  setAttribute(node, 'label', label);
  if (href) setAttribute(node, 'href', href);
}

const folderOf = ({ number, slug }: BookChapter, here: Place): string =>
  join(dirname(here.folder), `${String(number).padStart(2, '0')}-${slug}`);
