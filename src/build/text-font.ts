import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { create } from 'fontkitten';
import subsetFont from 'subset-font';
import { bookCharacters } from './characters.ts';

/**
 * The weights the styles use. One variable file is smaller than two static ones
 * (98 KB against 113 KB with 517 Hangul syllables).
 */
const weights = { min: 400, max: 700 };
const source = createRequire(import.meta.url).resolve('pretendard/dist/web/variable/woff2/PretendardVariable.woff2');

/** Where `src/styles/fonts.css` finds the subset. Made anew by each build whose characters changed. */
const textFont = (root: string): string => join(root, 'src/styles/generated/text.woff2');

/** Cuts the text font down to the characters of the book, unless the last cut was for the same ones. */
export async function makeTextFont(root: string): Promise<void> {
  const target = textFont(root);
  const stampFile = `${target}.stamp`;
  const characters = bookCharacters(root);
  const font = readFileSync(source);
  const stamp = createHash('sha256')
    .update(font)
    .update(JSON.stringify([weights, characters]))
    .digest('hex');
  if (existsSync(target) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;

  const variationAxes = { wght: { ...weights, default: weights.min } };
  const subset = await subsetFont(font, characters, { targetFormat: 'woff2', variationAxes });
  mkdirSync(join(target, '..'), { recursive: true });
  writeFileSync(target, subset);
  writeFileSync(stampFile, stamp);
}

/** Signs the text font lacks; `src/styles/fonts.css` takes them from the font of formulas. */
const signsOfFormulas = '∇∈⊙';

/** The characters the pages can print outside formulas. */
export const textCharacters = (root: string): ReadonlySet<string> =>
  new Set([...charactersOf(textFont(root)), ...signsOfFormulas]);

/** The characters for which a font file has a glyph. */
function charactersOf(fontFile: string): string[] {
  const font = create(readFileSync(fontFile));
  if (!('characterSet' in font)) throw new Error(`${fontFile} is a collection, not one font`);
  return font.characterSet.map((code) => String.fromCodePoint(code));
}
