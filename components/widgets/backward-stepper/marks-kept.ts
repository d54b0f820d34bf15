const WORD_JOINER = '\u2060';

/** A sentence in which a Korean particle stays on the line of the mark it follows. */
export function marksKept(sentence: string): string {
  return sentence.replace(/[●▲■◆](?=\p{Letter})/gu, `$&${WORD_JOINER}`);
}
