import { expect, it } from 'vitest';
import { citation } from '../../src/markdown/citation.ts';
import { compileKorean } from './compile.ts';

it('a term leads to its glossary entry', async () => {
  const page = await compileKorean('<Term id="chain-rule">연쇄 법칙</Term>');
  expect(page.attributes('Term', 'href')).toEqual([['/book/ko/glossary/#chain-rule']]);
});

it('a citation leads to the sources and is listed once, in order', async () => {
  const page = await compileKorean('<Cite id="minsky-1969" /> <Cite id="minsky-1969" />');
  expect(page.attributes('Cite', 'href', 'label')[0]).toEqual(['#source-minsky-1969', '(Minsky & Papert, 1969)']);
  expect(page.frontmatter).toEqual({ cited: ['minsky-1969'] });
});

it('an unknown term or work is refused, naming file and id', async () => {
  await expect(compileKorean('<Term id="none">글</Term>')).rejects.toThrow(
    /ko\.mdx:1: <Term id="none"> is not in the glossary/,
  );
  await expect(compileKorean('<Cite id="none" />')).rejects.toThrow(/<Cite id="none"> is not in the bibliography/);
});

it('one and two authors are named, of more only the first', () => {
  const works = [
    ['Linnainmaa, S.'],
    ['Minsky, M.', 'Papert, S.'],
    ['Rumelhart, D. E.', 'Hinton, G. E.', 'Williams, R. J.'],
  ];
  expect(works.map((authors) => citation({ id: '', authors, year: 1986 }))).toEqual([
    '(Linnainmaa, 1986)',
    '(Minsky & Papert, 1986)',
    '(Rumelhart et al., 1986)',
  ]);
});
