import { expect, it } from 'vitest';
import { compileKorean } from './compile.ts';

it('inline and display formulas become HTML in one string', async () => {
  const page = await compileKorean('글 $x$ 글\n\n$$y$$\n\n$$\nz\n$$\n');
  const formulas = page.attributes('span', 'class', 'set:html');
  expect(formulas.map(([name]) => name)).toEqual(['katex', 'katex-display', 'katex-display']);
  for (const [, html] of formulas) expect(html).toContain('katex-html');
  expect(page.tree.children?.map(({ type }) => type)).toEqual(['paragraph', 'mdxJsxFlowElement', 'mdxJsxFlowElement']);
});

it('a formula KaTeX refuses stops the build, naming file, line and formula', async () => {
  await expect(compileKorean('글\n\n$\\unknown{x}$\n')).rejects.toThrow(/ko\.mdx:3: formula “\\unknown\{x\}”: /);
  await expect(compileKorean('$기울기$')).rejects.toThrow(/formula “기울기”/);
});
