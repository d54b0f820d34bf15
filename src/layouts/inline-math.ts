import { renderMath } from '#notation/katex.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** 2–2–1 stays on one line. */
const keepShapes = (html: string): string => html.replace(/\d(?:–\d+)+/g, '<span class="nobreak">$&</span>');

/** Plain text with formulas between dollar signs → HTML. For the short texts of data files; MDX has its own way. */
export function renderInlineMath(text: string): string {
  return text
    .split('$')
    .map((piece, i) =>
      i % 2 === 1
        ? renderMath(piece, { display: false })
        : keepShapes(piece.replace(/[&<>]/g, (sign) => escapes[sign]!)),
    )
    .join('');
}
