const WORD_JOINER = '\u2060';

/** A sentence in which no name such as δ⁽²⁾₂ is torn apart: browsers may end a line between the raised bracket and the index. */
export function unbroken(sentence: string): string {
  return sentence.replaceAll('⁾', `⁾${WORD_JOINER}`);
}
