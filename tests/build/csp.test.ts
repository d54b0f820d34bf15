import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { policy, policyEdit, scriptHashes } from '../../src/build/csp.ts';
import { headersFile } from '../../src/build/headers.ts';
import { applyEdits, parsePage } from '../../src/build/page.ts';

const hashOf = (source: string): string => `'sha256-${createHash('sha256').update(source).digest('base64')}'`;
const html =
  '<!doctype html><html><head><meta charset="utf-8"><title>t</title><script>a &lt; 1</script></head>' +
  '<body><script type="module">b()</script><script src="/x.js"></script>' +
  '<script type="application/ld+json">{}</script></body></html>';

it('inline scripts are hashed byte for byte, files and data are not', () => {
  expect(scriptHashes(parsePage('index.html', html))).toEqual([hashOf('a &lt; 1'), hashOf('b()')].sort());
});

it('nothing is allowed that is not the book’s own', () => {
  expect(policy(["'sha256-x'"])).toContain("default-src 'none'; script-src 'self' 'sha256-x'; style-src 'self';");
  expect(policy([])).toContain("require-trusted-types-for 'script'");
  expect(policy([])).not.toMatch(/unsafe|data:|https?:|\*/);
});

it('the policy stands right after the charset, before anything it governs', () => {
  const page = parsePage('index.html', html);
  const result = applyEdits(page.html, [policyEdit(page)]);
  expect(result).toContain(
    `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy(scriptHashes(page))}"><title>`,
  );
});

it('the headers honour the base path, forbid framing, and let fingerprinted files be kept', () => {
  const headers = headersFile('/book/', ["'sha256-x'"]);
  expect(headers).toMatch(/^\/book\/\*\n {2}Content-Security-Policy: .*'sha256-x'.*; frame-ancestors 'none'\n/);
  expect(headers).toContain('X-Content-Type-Options: nosniff');
  expect(headers).toMatch(/\n\/book\/_astro\/\*\n {2}Cache-Control: .*immutable/);
});
