const WORD_JOINER = '\u2060';

/** A sentence in which no name such as δ⁽²⁾₂ is torn apart: browsers may end a line between the raised bracket and the index. */
export function unbroken(sentence: string): string {
  return sentence.replaceAll('⁾', `⁾${WORD_JOINER}`);
}

const NO_BREAK_SPACE = '\u00a0';

/** A sentence in which no line ends inside w = −0.3333, |z| > 2 or 2q² − 1. */
export function together(sentence: string): string {
  return sentence.replace(/ ([=<>−]) (?=[−\d])/g, `${NO_BREAK_SPACE}$1${NO_BREAK_SPACE}`);
}
