import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Place } from './place.ts';
import { TargetCollector, type Target } from './targets.ts';
import type { Node } from './tree.ts';

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkMath);
const cache = new Map<string, { stamp: string; targets: ReadonlyMap<string, Target> }>();

/** All targets of a chapter in one language, read from its files on disk (the text, then its exercises). */
export function chapterTargets(place: Place): ReadonlyMap<string, Target> {
  const exercises = globSync(`exercises/*.${place.locale}.mdx`, { cwd: place.folder }).sort();
  const paths = [...(hasText(place) ? [textPath(place)] : []), ...exercises.map((name) => join(place.folder, name))];
  const stamp = paths.map((path) => `${path}@${statSync(path).mtimeMs}`).join();
  const key = `${place.folder}/${place.locale}`;
  const known = cache.get(key);
  if (known?.stamp === stamp) return known.targets;

  const collector = new TargetCollector(place);
  for (const path of paths) {
    collector.add(parser.parse(withoutFrontmatter(readFileSync(path, 'utf8'))) as Node, path);
  }
  cache.set(key, { stamp, targets: collector.targets });
  return collector.targets;
}

/** Whether the chapter has a text in this language, besides any exercises. */
export function hasText(place: Place): boolean {
  return existsSync(textPath(place));
}

const textPath = ({ folder, locale }: Place): string => join(folder, `${locale}.mdx`);

/** Blanks a leading `---` block, keeping line numbers. */
function withoutFrontmatter(source: string): string {
  return source.replace(/^---\n[\s\S]*?\n---\n/, (block) => block.replace(/[^\n]/g, ''));
}
