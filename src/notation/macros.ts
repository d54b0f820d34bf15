/** The four factors of a gradient and the mark that stands by each, so that colour is never the only cue. */
export const factorMarks = { arriving: '●', slope: '▲', entered: '■', crossed: '◆' } as const;

export type FactorName = keyof typeof factorMarks;

/** The style sheet colours the class and prints the mark under it. */
const factorMacro = (name: FactorName): string => `\\htmlClass{factor factor-${name}}{#1}`;

/** The book's own commands in formulas; authors use them as `\arriving{\hat y-y}`. */
export const macros: Readonly<Record<string, string>> = {
  '\\arriving': factorMacro('arriving'),
  '\\slope': factorMacro('slope'),
  '\\entered': factorMacro('entered'),
  '\\crossed': factorMacro('crossed'),
  /** Marks a decimal as given, not computed; prints it unchanged. */
  '\\given': '#1',
  /** Partial derivative of #1 by #2. */
  '\\pd': '\\frac{\\partial #1}{\\partial #2}',
  '\\T': '\\mathsf{T}',
};
