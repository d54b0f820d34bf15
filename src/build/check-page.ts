import { attributeOf, type Element, type Page } from './page.ts';

const verbatim = new Set(['script', 'style', 'code', 'pre', 'textarea', 'annotation']);
const strayFormula = /\$[^$\n]+\$/;

/** What must not be in a built page: each find as one sentence. */
export function pageFaults(page: Page): string[] {
  const faults = page.elements.flatMap(elementFaults);
  for (const { value, inside } of page.texts) {
    const stray = verbatim.has(inside.tagName) ? undefined : strayFormula.exec(value)?.[0];
    if (stray) faults.push(`formula left as text: ${stray}`);
  }
  return faults.map((fault) => `${page.file}: ${fault}`);
}

function elementFaults(element: Element): string[] {
  const faults: string[] = [];
  const tag = `<${element.tagName}>`;
  for (const { name, value } of element.attrs) {
    if (name === 'style') faults.push(`style="${value}" on ${tag}, which the security policy blocks; use a class`);
    if (/^on[a-z]+$/.test(name)) faults.push(`event handler ${name}="…" on ${tag}; use a script file`);
    if (/^\s*javascript:/i.test(value)) faults.push(`javascript: address in ${name} of ${tag}`);
  }
  const classes = attributeOf(element, 'class')?.split(/\s+/) ?? [];
  if (classes.includes('language-math')) faults.push('formula that no plugin rendered (language-math)');
  if (classes.includes('katex-error')) faults.push('formula that KaTeX refused (katex-error)');
  return faults;
}
