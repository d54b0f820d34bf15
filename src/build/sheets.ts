import { styleClassesIn, styleSheetFor } from '#notation/style-classes.ts';
import { writeSheet } from './output.ts';
import { sourceInside, type Edit, type Page } from './page.ts';

export interface SheetOptions {
  folder: string;
  base: string;
  /** Built scripts: formulas that islands draw later are named there. */
  scripts: readonly string[];
}

/**
 * Writes one sheet with the measures of all formulas and one with what stood in inline `<style>` elements,
 * and returns, for each page, the edits that link them.
 */
export function linkSheets(pages: readonly Page[], { folder, base, scripts }: SheetOptions): Map<Page, Edit[]> {
  const measures = [...pages.map(({ html }) => html), ...scripts].flatMap(styleClassesIn);
  const mathSheet = measures.length > 0 ? writeSheet(folder, base, 'math', styleSheetFor(measures)) : undefined;
  return new Map(
    pages.map((page) => {
      const { css, edits } = takeInlineStyles(page);
      const sheets = css ? [writeSheet(folder, base, 'inline', css)] : [];
      if (mathSheet && page.elements.some(isFormulaOrIsland)) sheets.push(mathSheet);
      const links = sheets.map((href) => `<link rel="stylesheet" href="${href}">`).join('');
      return [page, links ? [...edits, { ...endOfHead(page), text: links }] : edits];
    }),
  );
}

const isFormulaOrIsland = ({ tagName, attrs }: Page['elements'][number]): boolean =>
  tagName === 'astro-island' || attrs.some(({ name, value }) => name === 'class' && /\bkatex\b/.test(value));

function takeInlineStyles(page: Page): { css: string; edits: Edit[] } {
  const styles = page.elements.filter(({ tagName }) => tagName === 'style');
  const css = [...new Set(styles.map((element) => sourceInside(page, element).trim()))].sort().join('\n');
  const edits = styles.map(({ sourceCodeLocation: at }) => ({ start: at!.startOffset, end: at!.endOffset, text: '' }));
  return { css, edits };
}

function endOfHead(page: Page): { start: number; end: number } {
  const end = page.elements.find(({ tagName }) => tagName === 'head')?.sourceCodeLocation?.endTag?.startOffset;
  if (end === undefined) throw new Error(`${page.file}: no <head>…</head>`);
  return { start: end, end };
}
