import { describe, expect, it } from 'vitest';
import { terms } from '#content/glossary/terms.ts';
import { locales } from '#i18n/locales.ts';
import { findTerms, fold } from '#layouts/client/glossary-search.ts';

const searched = terms.map((term) => ({
  id: term.id,
  names: locales.flatMap((locale) => [term[locale], ...term.aliases[locale]]).map(fold),
}));
const idsFor = (question: string): string[] => findTerms(searched, question).map(({ id }) => id);

describe('The search of the glossary', () => {
  it.each(terms)('finds $id by every one of its names and aliases, in both languages', (term) => {
    for (const locale of locales) {
      for (const name of [term[locale], ...term.aliases[locale]]) expect(idsFor(name), name).toContain(term.id);
    }
  });

  it.each([
    ['without spaces', '경사하강법', 'gradient-descent'],
    ['with a particle', '연쇄법칙을', 'chain-rule'],
    ['by a name this book does not use', '그레이디언트', 'gradient'],
    ['by the English name in any case', 'Chain RULE', 'chain-rule'],
    ['by a part of the name', 'softm', 'softmax'],
    ['in decomposed letters', '역전파'.normalize('NFD'), 'backpropagation'],
    ['whatever hyphens it has', 'mini batch', 'mini-batch'],
  ])('finds a term %s: %s', (_, question, id) => {
    expect(idsFor(question)).toContain(id);
  });

  it('finds nothing rather than anything for what is no term', () => {
    expect(idsFor('김치찌개')).toEqual([]);
    expect(idsFor('을')).not.toHaveLength(terms.length);
  });

  it('finds all for an empty question', () => {
    expect(idsFor(' – ')).toHaveLength(terms.length);
  });
});
