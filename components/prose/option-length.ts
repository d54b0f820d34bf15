/** Wider than this, options stand one below the other: in columns beside one another they would take three lines and more. */
const widest = 18;

const ideograph = /[\uac00-\ud7a3]/gu;

/** How wide a text is in a line, in Korean syllables; Latin letters take about half of one. */
function widthOf(text: string): number {
  const syllables = text.match(ideograph)?.length ?? 0;
  return syllables + 0.5 * (text.length - syllables);
}

/** Whether one of the options, as rendered, is too long for a column. What stands in formulas breaks badly and counts double. */
export function areLong(html: string): boolean {
  return html.split('</li>').some((option) => {
    const shown = option.replace(/<span class="katex-mathml">[^]*?<\/span>/g, '');
    const [words, ...formulas] = shown.split(/<span class="katex-html"[^>]*>/);
    const textOf = (piece: string): string =>
      piece
        .replace(/<[^>]*>/g, '')
        .replace(/[\s\u200b]+/g, ' ')
        .trim();
    return widthOf(textOf(words)) + formulas.reduce((sum, piece) => sum + textOf(piece).length, 0) > widest;
  });
}
