import { attributeOf, type Page } from './page.ts';

/** The sandbox's page, which is no page of the book: it carries its own policy, and nobody reads it. */
export const runnerFile = 'sandbox/runner.html';

/** The policy a page carries itself. @throws where it carries none */
export function policyOf(page: Page): string {
  const meta = page.elements.find((element) => attributeOf(element, 'http-equiv') === 'Content-Security-Policy');
  const content = meta && attributeOf(meta, 'content');
  if (!content) throw new Error(`${page.file}: no security policy of its own`);
  return content;
}
