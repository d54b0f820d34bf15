const olderFormats = /,\s*url\([^)]*\.(?:woff|ttf)\)\s*format\("[^"]*"\)/g;
const katexSheet = /katex(?:\.min)?\.css(?:\?|$)/;

/** Takes the .woff and .ttf files, which no browser in use needs, out of KaTeX's style sheet. */
export const withoutOlderFormats = (css: string): string => css.replace(olderFormats, '');

/** Vite plugin: ships KaTeX's fonts as .woff2 only. */
export function woff2Only() {
  return {
    name: 'katex-woff2-only',
    enforce: 'pre' as const,
    transform: (code: string, id: string) =>
      katexSheet.test(id) ? { code: withoutOlderFormats(code), map: null } : undefined,
  };
}
