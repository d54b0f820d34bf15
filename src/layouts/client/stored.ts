/** A stored choice of the reader, or null; also where storage is denied. The keys are also read by Document.astro. */
export function stored(key: 'theme' | 'locale'): string | null {
  try {
    return localStorage.getItem(`backward-pass.${key}`);
  } catch {
    return null;
  }
}

/** Stores a choice; where storage is denied or full it holds for this page only. */
export function store(key: 'theme' | 'locale', value: string): void {
  try {
    localStorage.setItem(`backward-pass.${key}`, value);
  } catch {
    // The choice was made for convenience; nothing depends on it.
  }
}
