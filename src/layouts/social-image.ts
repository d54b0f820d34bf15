import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { create } from 'fontkitten';

/** What stands on the picture that other sites show beside a link to a page. */
export interface SocialCard {
  /** Above the title: the book, or book and chapter. */
  readonly above: string;
  readonly title: string;
  /** The chapter's question, or the subtitle. */
  readonly below: string;
}

export const socialSize = { width: 1200, height: 630 } as const;

const margin = 96;
const resolve = createRequire(import.meta.url).resolve;
const fonts = {
  regular: readFileSync(resolve('pretendard/dist/public/static/Pretendard-Regular.otf')),
  bold: readFileSync(resolve('pretendard/dist/public/static/Pretendard-Bold.otf')),
};
const measures = { regular: measureOf(fonts.regular), bold: measureOf(fonts.bold) };

/** Waits for the renderer once; it is WebAssembly, so the same picture comes out on every machine. */
const ready = initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')));

/** The picture as PNG, 1200 × 630, in the colours of the light paper. */
export async function socialImage(card: SocialCard): Promise<Uint8Array> {
  await ready;
  const font = { fontBuffers: Object.values(fonts), loadSystemFonts: false, defaultFontFamily: 'Pretendard' };
  return new Resvg(cardSvg(card), { font }).render().asPng();
}

const titleSize = 76;
const belowSize = 38;

/** Title and question in the lines they are set in. */
export function cardLines({ title, below }: SocialCard): { title: string[]; below: string[] } {
  return { title: wrap(title, titleSize, measures.bold), below: wrap(below, belowSize, measures.regular) };
}

function cardSvg(card: SocialCard): string {
  const { title: titleLines, below: belowLines } = cardLines(card);
  const titleTop = 296;
  const belowTop = titleTop + titleLines.length * titleSize * 1.25 + 12;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${socialSize.width}" height="${socialSize.height}">
<rect width="100%" height="100%" fill="#fbfaf6"/>
<rect x="${margin}" y="${margin}" width="72" height="6" fill="#8a5a00"/>
${lines([card.above], margin + 64, 34, 400, '#5c5950')}
${lines(titleLines, titleTop, titleSize, 700, '#1c1b19')}
${lines(belowLines, belowTop, belowSize, 400, '#5c5950')}
</svg>`;
}

function lines(texts: readonly string[], top: number, size: number, weight: number, fill: string): string {
  return texts
    .map((text, n) => {
      const y = Math.round(top + n * size * 1.25);
      return `<text x="${margin}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escape(text)}</text>`;
    })
    .join('\n');
}

/** Lines no wider than the picture, broken at spaces: Korean words stay whole too. */
function wrap(text: string, size: number, measure: (text: string) => number): string[] {
  const widest = (socialSize.width - 2 * margin) / size;
  return text.split(' ').reduce<string[]>((wrapped, word) => {
    const longer = wrapped.length === 0 ? word : `${wrapped.at(-1)} ${word}`;
    if (wrapped.length > 0 && measure(longer) <= widest) return [...wrapped.slice(0, -1), longer];
    return [...wrapped, word];
  }, []);
}

/** The width of a text in ems, without kerning. */
function measureOf(file: Buffer): (text: string) => number {
  const font = create(file);
  if (!('glyphForCodePoint' in font)) throw new Error('a collection of fonts, not one font');
  const advance = (sign: string): number => font.glyphForCodePoint(sign.codePointAt(0)!).advanceWidth;
  return (text) => [...text].reduce((sum, sign) => sum + advance(sign), 0) / font.unitsPerEm;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
