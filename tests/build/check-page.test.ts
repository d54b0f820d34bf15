import { expect, it } from 'vitest';
import { characterFaults } from '../../src/build/check-characters.ts';
import { pageFaults } from '../../src/build/check-page.ts';
import { parsePage } from '../../src/build/page.ts';

const faultsOf = (body: string): string[] => pageFaults(parsePage('ko/index.html', `<html><head></head><body>${body}`));

it.each([
  ['<p style="color:red">x</p>', /^ko\/index\.html: style="color:red" on <p>/],
  ['<button onclick="f()">x</button>', /event handler onclick/],
  ['<a href="javascript:f()">x</a>', /javascript: address/],
  ['<code class="language-math">x</code>', /no plugin rendered/],
  ['<span class="katex-error">x</span>', /KaTeX refused/],
  ['<p>so $\\delta$ is</p>', /formula left as text: \$\\delta\$/],
])('%s is a fault', (body, fault) => {
  const [first, ...others] = faultsOf(body);
  expect(first).toMatch(fault);
  expect(others).toEqual([]);
});

it('code, TeX annotations and attribute values may hold what looks like a fault', () => {
  expect(
    faultsOf(`<code>$a$</code><math><annotation>$x$</annotation></math><astro-island props='{"a":"<p style=x>$a$"}'>`),
  ).toEqual([]);
});

it('a character without a glyph is a fault, outside formulas', () => {
  const page = parsePage('a.html', '<html><head><title>☃</title></head><body>가★<span class="katex"><i>∮</i></span>');
  expect(characterFaults([page], new Set('가'))).toEqual([expect.stringMatching(/^a\.html: the text font has no “★”/)]);
});
