import katex from 'katex';

/** Puts TeX made by the book's own writers into an element as a formula: without HTML text, so that a strict policy lets it pass. */
export function typesetInto(element: HTMLElement, tex: string): void {
  katex.render(tex, element, { displayMode: true, output: 'htmlAndMathml', throwOnError: false, trust: false });
}
