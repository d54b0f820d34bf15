import { sourceInside, type Edit, type Page } from './page.ts';

/**
 * Edits that leave of each inline script only the first. Astro writes what wakes islands once a page, but again for every island inside
 * words that were rendered apart, as those of exercises are; run a second time it does nothing.
 */
export function repeatedScripts(page: Page): Edit[] {
  const seen = new Set<string>();
  return page.elements.flatMap((element) => {
    const { startOffset: start, endOffset: end } = element.sourceCodeLocation ?? {};
    const isInline = element.tagName === 'script' && element.attrs.length === 0;
    if (!isInline || start === undefined || end === undefined) return [];
    const source = sourceInside(page, element);
    if (seen.has(source)) return [{ start, end, text: '' }];
    seen.add(source);
    return [];
  });
}
