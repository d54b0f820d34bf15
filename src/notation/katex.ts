import katex from 'katex';
import { macros } from './macros.ts';
import { stylesToClasses } from './style-classes.ts';

export interface MathOptions {
  display: boolean;
  /** Named in the error message. */
  file?: string;
}

const trusted = new Set(['\\htmlClass', '\\htmlData']);

/** The TeX KaTeX repeats beside the MathML; nobody reads it there, and a page of formulas is lighter without. */
const texAnnotation = /<annotation encoding="application\/x-tex">[^<]*<\/annotation>/g;

const refuse = (command: string): never => {
  throw new Error(`${command} is not allowed`);
};

const rendered = new Map<string, string>();

/**
 * TeX → HTML with MathML beside it, without style attributes. Runs at build time only.
 * Throws on anything KaTeX does not know or warns about, naming file and formula.
 */
export function renderMath(tex: string, { display, file }: MathOptions): string {
  const key = `${display ? 'D' : 'I'}${tex}`;
  const known = rendered.get(key);
  if (known !== undefined) return known;
  try {
    const html = katex.renderToString(tex, {
      displayMode: display,
      output: 'htmlAndMathml',
      throwOnError: true,
      strict: (code: string) => (code === 'htmlExtension' ? 'ignore' : 'error'),
      trust: ({ command }) => trusted.has(command) || refuse(command),
      macros: { ...macros },
    });
    const result = stylesToClasses(html.replace(texAnnotation, ''));
    rendered.set(key, result);
    return result;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${file ? `${file}: ` : ''}formula “${tex.trim()}”: ${reason}`, { cause: error });
  }
}
