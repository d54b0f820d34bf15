import { defaultLocale, type Locale } from '#i18n/locales.ts';
import { citation, type CitedWork } from './citation.ts';
import { placeOf } from './place.ts';
import { attribute, fail, setAttribute, walk, type Node, type SourceFile } from './tree.ts';

export interface DictionaryOptions {
  /** The path the book is served under, `/` or `/book/`. */
  base: string;
  /** The entries of the glossary. */
  terms: readonly { id: string }[];
  works: readonly CitedWork[];
}

/**
 * remark plugin: `<Term id>` gets the `href` of its glossary entry, `<Cite id>` the `href` of the work at the end of
 * the page and its `label`. The ids cited, in order, become `frontmatter.cited` of the module. Unknown id = error.
 */
export function termsAndWorks({ base, terms, works }: DictionaryOptions) {
  const termIds = new Set(terms.map(({ id }) => id));
  const citations = new Map(works.map((work) => [work.id, citation(work)]));
  return (tree: Node, file: SourceFile): void => {
    const cited = new Set<string>();
    const locale: Locale = placeOf(file.path)?.locale ?? defaultLocale;
    walk(tree, (node) => {
      if (node.name !== 'Term' && node.name !== 'Cite') return;
      const id = attribute(node, 'id') ?? '';
      if (node.name === 'Term') {
        if (!termIds.has(id))
          fail(file.path, node, `<Term id="${id}"> is not in the glossary (content/glossary/terms.ts)`);
        setAttribute(node, 'href', `${base}${locale}/glossary/#${id}`);
        return;
      }
      const label = citations.get(id);
      if (label === undefined) {
        fail(file.path, node, `<Cite id="${id}"> is not in the bibliography (content/bibliography/works.ts)`);
      }
      cited.add(id);
      setAttribute(node, 'href', `#source-${id}`);
      setAttribute(node, 'label', label);
    });
    const astro = (file.data.astro ??= {}) as { frontmatter?: Record<string, unknown> };
    astro.frontmatter = { ...astro.frontmatter, cited: [...cited] };
  };
}
