import { attributeOf, type Element, type Page } from './page.ts';

const unprinted = new Set(['script', 'style', 'title', 'math']);

/** Characters of the built pages that the text font cannot print; formulas have fonts of their own. */
export function characterFaults(pages: readonly Page[], covered: ReadonlySet<string>): string[] {
  return pages.flatMap((page) => {
    const missing = new Set<string>();
    for (const { value, inside } of page.texts) {
      if (hasOwnFont(inside)) continue;
      for (const character of value)
        if (!covered.has(character) && !/[\s\p{C}]/u.test(character)) missing.add(character);
    }
    return [...missing].map(
      (character) => `${page.file}: the text font has no “${character}”; write it as a formula or choose another sign`,
    );
  });
}

function hasOwnFont(element: Element): boolean {
  for (let at: Element | undefined = element; at; at = parentOf(at)) {
    const isFormula = attributeOf(at, 'class')?.split(/\s+/).includes('katex');
    if (isFormula || unprinted.has(at.tagName)) return true;
  }
  return false;
}

const parentOf = ({ parentNode }: Element): Element | undefined =>
  parentNode && 'tagName' in parentNode ? parentNode : undefined;
