import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { renderMath } from '#notation/katex.ts';
import { finishBuild } from '../../src/build/finish.ts';
import { listFiles } from '../../src/build/output.ts';

const island = '<style>astro-island{display:contents}</style><script>run()</script>';

function build(body: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'book-'));
  mkdirSync(join(folder, 'ko'));
  writeFileSync(
    join(folder, 'ko/index.html'),
    `<!doctype html><html><head><meta charset="utf-8"></head><body>${body}</body></html>`,
  );
  finishBuild({ folder, site: 'https://example.org', base: '/book/', characters: new Set('가abc') });
  return folder;
}

it('a page gets its sheets as files and no inline style', () => {
  const folder = build(island + renderMath('\\frac{a}{b}', { display: false }));
  const html = readFileSync(join(folder, 'ko/index.html'), 'utf8');
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="\/book\/([^"]+)">/g)].map(([, file]) => file!);
  expect(html).not.toContain('<style>');
  expect(sheets.map((file) => file.replace(/\.[0-9a-f]{8}\./, '.'))).toEqual(['_astro/inline.css', '_astro/math.css']);
  const [inline, math] = sheets.map((file) => readFileSync(join(folder, file), 'utf8'));
  expect(inline).toBe('astro-island{display:contents}');
  expect(math).toContain('.k\\:border-bottom-width\\:0\\.04em{border-bottom-width:0.04em!important}');
});

it('an inline script stands on a page once, before the first island it wakes', () => {
  const data = '<script type="application/json">1</script>';
  const folder = build(`${island}<p>a</p>${island}<script>other()</script>${data}${data}`);
  const html = readFileSync(join(folder, 'ko/index.html'), 'utf8');
  expect([...html.matchAll(/<p>|<script>.*?<\/script>/g)].map(([found]) => found)).toEqual([
    '<script>run()</script>',
    '<p>',
    '<script>other()</script>',
  ]);
  expect(html).toContain(data + data);
});

it('the same pages give the same files, byte for byte', () => {
  const [first, second] = [build(island), build(island)];
  expect(listFiles(first)).toEqual(listFiles(second));
  for (const file of listFiles(first)) {
    expect(readFileSync(join(first, file))).toEqual(readFileSync(join(second, file)));
  }
});

it('all faults are named together', () => {
  expect(() => build('<p style="x">a</p><a href="/book/none/">b</a>')).toThrow(/style="x"[^]*leads to no page/);
});
