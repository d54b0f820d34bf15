import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { policy, policyEdit, scriptHashes } from '../../src/build/csp.ts';
import { headersFile, nginxHeaders } from '../../src/build/headers.ts';
import { hostHeaders } from '../../scripts/lib/host-headers.mjs';
import { applyEdits, parsePage } from '../../src/build/page.ts';
import { policyOf } from '../../src/build/runner.ts';

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

const headers = headersFile({
  base: '/book/',
  pages: ['404.html', 'index.html', 'ko/index.html', 'ko/notation/index.html'],
  hashes: ["'sha256-x'"],
  runnerPolicy: "default-src 'none'; worker-src blob:",
});

it('the headers honour the base path, forbid framing, and let fingerprinted files be kept', () => {
  for (const path of ['', '404.html', 'index.html', 'ko/*']) {
    expect(headers).toContain(
      `\n/book/${path}\n  Content-Security-Policy: ${policy(["'sha256-x'"])}; frame-ancestors 'none'\n`,
    );
  }
  expect(headers).toContain('X-Content-Type-Options: nosniff');
  expect(headers).toMatch(/\n\/book\/_astro\/\*\n {2}Cache-Control: .*immutable/);
});

it('no path gets two policies, since a browser would hold a page to both', () => {
  const policiesOf = (path: string): string[] =>
    hostHeaders(headers)(path).flatMap(([name, value]) => (name === 'Content-Security-Policy' ? [value] : []));
  for (const path of ['/book/', '/book/ko/', '/book/ko/notation/', '/book/404.html']) {
    expect(policiesOf(path), path).toEqual([expect.stringContaining("frame-ancestors 'none'")]);
  }
  expect(policiesOf('/book/sandbox/runner.html')).toEqual([
    "default-src 'none'; worker-src blob:; frame-ancestors 'self'; sandbox allow-scripts",
  ]);
});

it('a page that brings its own policy must indeed bring one', () => {
  const own = '<!doctype html><head><meta http-equiv="Content-Security-Policy" content="default-src a"></head>';
  expect(policyOf(parsePage('sandbox/runner.html', own))).toBe('default-src a');
  expect(() => policyOf(parsePage('sandbox/runner.html', html))).toThrow('no security policy');
});

describe('The headers for nginx', () => {
  const options = {
    base: '/book/',
    pages: ['index.html', 'ko/index.html'],
    hashes: ["'sha256-x'"],
    runnerPolicy: "default-src 'none'; worker-src blob:",
  };
  const conf = nginxHeaders(options);
  /** What a map of the file gives for a path, as nginx reads it: the first pattern that fits, else the default. */
  const mapped = (variable: string, path: string): string => {
    const body = new RegExp(`map \\$uri \\$${variable} \\{\\n([^}]*)\\}`).exec(conf)![1]!;
    const rows = [...body.matchAll(/^ {2}(\S+) "(.*)";$/gm)].map(([, pattern, value]) => ({ pattern, value }));
    const fitting = rows.find(({ pattern }) => pattern!.startsWith('~') && new RegExp(pattern!.slice(1)).test(path));
    return (fitting ?? rows.find(({ pattern }) => pattern === 'default'))!.value!;
  };

  it('say the same as the file for other hosts', () => {
    const other = hostHeaders(headersFile(options));
    for (const path of ['/book/', '/book/ko/', '/book/sandbox/runner.html']) {
      const policies = other(path).filter(([name]) => name === 'Content-Security-Policy');
      expect(policies.map(([, value]) => value)).toEqual([mapped('book_policy', path)]);
    }
    expect(Object.fromEntries(other('/book/_astro/a.js'))['Cache-Control']).toBe(
      mapped('book_cache', '/book/_astro/a.js'),
    );
    for (const [name, value] of other('/book/a.svg')) expect(conf).toContain(`add_header ${name} "${value}" always;`);
  });

  it('let no page be kept past its next version', () => {
    expect(mapped('book_cache', '/book/ko/')).toBe('no-cache');
  });
});
