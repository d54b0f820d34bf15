import { guarded, prefix } from './guarded.ts';

/** What a reader chose for convenience: one word under one key, without version; nothing depends on it. */
export type Choice = 'theme' | 'locale' | 'code-language';

/** The stored choice, or null; also where storage is denied. Document.astro reads the theme before the first paint. */
export function storedChoice(name: Choice): string | null {
  let choice: string | null = null;
  guarded(() => (choice = localStorage.getItem(prefix + name)));
  return choice;
}

/** Stores a choice; where storage is denied or full it holds for this page only. */
export function storeChoice(name: Choice, choice: string): void {
  guarded(() => localStorage.setItem(prefix + name, choice));
}
