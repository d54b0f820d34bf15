import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The folders whose files hold words that reach a page. */
const folders = ['content', 'components', 'src'];
const withWords = /\.(mdx|astro|svelte|ts|css)$/;
const printableAscii = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCodePoint(0x20 + i));

/** Every character the book can print, sorted: what its sources contain, and all of ASCII. */
export function bookCharacters(root: string): string {
  const found = new Set(printableAscii);
  for (const folder of folders) {
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !withWords.test(entry.name)) continue;
      for (const character of readFileSync(join(entry.parentPath, entry.name), 'utf8')) found.add(character);
    }
  }
  return [...found]
    .filter((character) => !/\p{C}/u.test(character))
    .sort()
    .join('');
}
