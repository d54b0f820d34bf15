import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Packages of which something reaches a reader's browser, by our own choice. What they need in turn comes with them. */
export const shippedByChoice = [
  'svelte',
  'astro',
  'katex',
  'pretendard',
  'd3-array',
  'd3-contour',
  ...['state', 'view', 'commands', 'language', 'lang-javascript', 'lang-python'].map((part) => `@codemirror/${part}`),
  '@lezer/highlight',
  'quickjs-emscripten-core',
  '@jitl/quickjs-wasmfile-release-sync',
  '@micropython/micropython-webassembly-pyscript',
];

/** Of these only their part in the browser is shipped: nothing of what they need while building. */
const alone = new Set(['svelte', 'astro', 'katex', 'pretendard']);

/** MicroPython's package holds no licence text; its source does, under MIT. */
const withoutText: Readonly<Record<string, string>> = {
  '@micropython/micropython-webassembly-pyscript': `The MIT License (MIT)

Copyright (c) 2013-2025 Damien P. George and the MicroPython contributors`,
};

const folderOf = (name: string): string => join('node_modules', name);

/** Where the licences stand in the built book. */
export const licencesFile = 'licences.txt';

/** All packages shipped, sorted. */
export function shipped(): string[] {
  const found = new Set<string>();
  const visit = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    if (alone.has(name)) return;
    const { dependencies = {} } = JSON.parse(readFileSync(join(folderOf(name), 'package.json'), 'utf8')) as {
      dependencies?: Record<string, string>;
    };
    Object.keys(dependencies).forEach(visit);
  };
  shippedByChoice.forEach(visit);
  return [...found].sort();
}

/** The licence a package comes with. @throws Error if it has none and none is known. */
export function licenceOf(name: string): string {
  for (const folder of [folderOf(name), join(folderOf(name), 'dist')].filter(existsSync)) {
    const file = readdirSync(folder).find((each) => /^licen[cs]e(\.(md|txt))?$/i.test(each));
    if (file) return readFileSync(join(folder, file), 'utf8').trim();
  }
  const text = withoutText[name];
  if (!text) throw new Error(`${name} has no licence file: put its licence into src/build/third-party.ts`);
  return text;
}

/** Whose work comes with the book, and under which licence. */
export function licences(): string {
  const rule = `\n${'-'.repeat(80)}\n\n`;
  return shipped()
    .map((name) => `${name}\n\n${licenceOf(name)}\n`)
    .join(rule);
}
