import { describe, expect, it } from 'vitest';
import { renderMath } from '#notation/katex.ts';
import { factorMarks, macros } from '#notation/macros.ts';

const formulas = [
  '\\frac{\\partial C}{\\partial w}',
  '\\sqrt{\\hat y}',
  '\\begin{cases} a & b \\\\ c & d \\end{cases}',
  '\\begin{array}{c|c}\\hline a & b\\end{array}',
  '\\underbrace{x}_{y} \\xrightarrow{z} \\boxed{x} \\rule{1em}{2em} \\cancel{x}',
  '\\text{기울기}',
];

it.each(formulas)('%s leaves no style attribute, in either form', (tex) => {
  for (const display of [true, false]) {
    const html = renderMath(tex, { display });
    expect(html).not.toMatch(/\sstyle=/);
    expect(html).toContain('<math');
  }
});

describe('macros', () => {
  it.each(Object.keys(factorMarks))('\\%s gives its factor a class', (name) => {
    expect(renderMath(`\\${name}{x}`, { display: false })).toContain(`class="enclosing factor factor-${name}"`);
  });

  it.each(Object.keys(macros))('%s renders', (name) => {
    expect(() => renderMath(`${name}{a}{b}`, { display: true })).not.toThrow();
  });
});

describe('refused, naming file and formula', () => {
  it.each(['\\unknown', '기울기', '\\href{https://example.org}{x}', '\\htmlStyle{color:red}{x}', '\\frac{1}'])(
    '%s',
    (tex) => {
      expect(() => renderMath(tex, { display: false, file: 'ko.mdx:3' })).toThrow(`ko.mdx:3: formula “${tex}”: `);
    },
  );
});
