import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');

export interface TextFile {
  /** path inside the project, for messages */
  path: string;
  text: string;
}

/** Project files that match a glob, in order of name. */
export function readFiles(pattern: string): TextFile[] {
  return globSync(pattern, { cwd: root })
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** One file of the project, or `undefined`. */
export function readIfPresent(path: string): TextFile | undefined {
  const full = join(root, path);
  return existsSync(full) ? { path, text: readFileSync(full, 'utf8') } : undefined;
}

/** Folders of the chapters that have been begun, as paths inside the project. */
export function chapterFolders(): string[] {
  return globSync('content/chapters/*', { cwd: root }).sort();
}

/** Absolute path, for a dynamic import. */
export function absolute(path: string): string {
  return join(root, path);
}
