import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/** All files below the output folder, as sorted paths with `/`. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).split(sep).join('/').replace(/^\//, ''))
    .sort();
}

export const readOutput = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');

export function writeOutput(folder: string, file: string, text: string): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Writes `_astro/<name>.<hash>.css` and returns its address. */
export function writeSheet(folder: string, base: string, name: string, css: string): string {
  const hash = createHash('sha256').update(css).digest('hex').slice(0, 8);
  const file = `_astro/${name}.${hash}.css`;
  writeOutput(folder, file, css);
  return `${base}${file}`;
}
