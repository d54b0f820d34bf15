import mathItalic from 'katex/dist/fonts/KaTeX_Math-Italic.woff2?url';
import mathRegular from 'katex/dist/fonts/KaTeX_Main-Regular.woff2?url';
import text from '#styles/generated/text.woff2?url';

/** The font of a first paint, for `<link rel="preload" as="font" type="font/woff2" crossorigin href={…}>`. */
export const textFontPreloads: readonly string[] = [text];

/** What a page with formulas needs besides. */
export const mathFontPreloads: readonly string[] = [mathRegular, mathItalic];
