import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { bookCharacters } from '../../src/build/characters.ts';
import { withoutOlderFormats } from '../../src/build/woff2-only.ts';

it('the characters of the book include its Korean words and all of ASCII, each once', () => {
  const characters = [...bookCharacters(process.cwd())];
  expect(characters).toEqual(expect.arrayContaining([...'역전파~ !Az−']));
  expect(new Set(characters).size).toBe(characters.length);
  expect(characters.filter((character) => /\p{C}/u.test(character))).toEqual([]);
});

it('KaTeX’s sheet keeps a .woff2 for each face and names no other format', () => {
  const css = readFileSync(createRequire(import.meta.url).resolve('katex/dist/katex.min.css'), 'utf8');
  const lean = withoutOlderFormats(css);
  expect(lean).not.toMatch(/\.woff\)|\.ttf\)/);
  expect(lean.match(/\.woff2\) format\("woff2"\)/g)).toHaveLength(css.match(/@font-face/g)!.length);
});
