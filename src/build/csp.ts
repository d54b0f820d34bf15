import { createHash } from 'node:crypto';
import { attributeOf, sourceInside, type Edit, type Page } from './page.ts';

/** Svelte's own policy, and the one through which the book starts its workers. */
const trustedTypes = 'svelte-trusted-html book-worker-url';
const dataTypes = new Set(['application/json', 'application/ld+json']);

/** The hashes of a page's inline scripts, as a policy names them, sorted. */
export function scriptHashes(page: Page): string[] {
  const inline = page.elements.filter(
    (element) =>
      element.tagName === 'script' &&
      attributeOf(element, 'src') === undefined &&
      !dataTypes.has(attributeOf(element, 'type') ?? ''),
  );
  const hash = (source: string): string => `'sha256-${createHash('sha256').update(source).digest('base64')}'`;
  return [...new Set(inline.map((element) => hash(sourceInside(page, element))))].sort();
}

/** The Content Security Policy: own files only, no inline style, no unhashed inline script, Trusted Types. */
export function policy(hashes: readonly string[]): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...hashes].join(' '),
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${trustedTypes}`,
  ].join('; ');
}

/** The edit that puts the policy into the head, right after the charset, before anything it governs. */
export function policyEdit(page: Page): Edit {
  const charset = page.elements.find(
    (element) => element.tagName === 'meta' && attributeOf(element, 'charset') !== undefined,
  );
  const head = page.elements.find(({ tagName }) => tagName === 'head');
  const at = charset?.sourceCodeLocation?.endOffset ?? head?.sourceCodeLocation?.startTag?.endOffset;
  if (at === undefined) throw new Error(`${page.file}: no <head>`);
  const content = policy(scriptHashes(page));
  return { start: at, end: at, text: `<meta http-equiv="Content-Security-Policy" content="${content}">` };
}
