import { dirname, join } from 'node:path';
import { chapterTargets, hasText } from './chapter-index.ts';
import { chapterLabel } from './labels.ts';
import { placeOf, type Place } from './place.ts';
import { kindOf, type Target } from './targets.ts';
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
 * `to` is an id of this chapter, `slug#id`, or the slug of a chapter. A chapter not yet written gets no `href`; exercises
 * are linked on the page that holds them all.
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
  if (place.exercise && target.kind === 'exercise' && target.number !== place.exercise) {
    fail(path, node, `this file holds <Exercise id="ex-${place.exercise}">, not “${target.id}”`);
  }
  setAttribute(node, 'number', target.number);
  setAttribute(node, 'label', target.label);
}

function resolve(node: Node, here: Place, path: string, { base, chapters }: ReferenceOptions): void {
  const to = attribute(node, 'to');
  if (!to) fail(path, node, '<Ref> needs to="…"');
  const addressOf = (target: Target, slug: string): string =>
    `${base}${here.locale}/${pageOf(target, slug)}/#${target.id}`;
  const own = chapterTargets(here).get(to);
  if (own) {
    const isOnThisPage = own.kind !== 'exercise' && here.exercise === undefined;
    return link(node, own.label, isOnThisPage ? `#${to}` : addressOf(own, here.slug));
  }

  const [slug = '', id] = to.split('#');
  const chapter = chapters.find((entry) => entry.slug === slug);
  if (!chapter)
    fail(path, node, `<Ref to="${to}">: no such id in this chapter${id ? ` and no chapter “${slug}”` : ''}`);
  const there = { ...here, ...chapter, chapter: chapter.number, folder: folderOf(chapter, here) };
  if (id === undefined) {
    const page = hasText(there) ? `${base}${here.locale}/${slug}/` : undefined;
    return link(node, chapterLabel[here.locale](chapter.number), page);
  }
  const target = chapterTargets(there).get(id);
  if (!target) fail(path, node, `<Ref to="${to}">: chapter “${slug}” has no id “${id}” in ${here.locale}`);
  link(node, target.label, addressOf(target, slug));
}

/** The exercises of a chapter can all be read on a page of their own. */
function pageOf({ kind }: Target, slug: string): string {
  return kind === 'exercise' ? `exercises/${slug}` : slug;
}

function link(node: Node, label: string, href: string | undefined): void {
  setAttribute(node, 'label', label);
  if (href) setAttribute(node, 'href', href);
}

const folderOf = ({ number, slug }: BookChapter, here: Place): string =>
  join(dirname(here.folder), `${String(number).padStart(2, '0')}-${slug}`);
