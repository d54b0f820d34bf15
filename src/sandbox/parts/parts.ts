import type { Errand } from '../frame/errand.ts';
import type { Language } from '../outcome.ts';

const modules = {
  javascript: () => import('./javascript.ts'),
  python: () => import('./python.ts'),
} as const;

const loaded = new Map<Language, Promise<Errand>>();

/** Fetches what a language needs, once; a failed attempt is made again the next time. @throws where it cannot be had */
export function loadParts(language: Language): Promise<Errand> {
  const parts = loaded.get(language) ?? fetchParts(language);
  loaded.set(language, parts);
  parts.catch(() => loaded.delete(language));
  return parts;
}

async function fetchParts(language: Language): Promise<Errand> {
  const { wasm, worker } = await modules[language]();
  const response = await fetch(wasm);
  if (!response.ok) throw new Error(`${wasm}: ${response.status}`);
  return { worker, wasm: await response.arrayBuffer() };
}
