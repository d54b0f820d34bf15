/** A seed from a text: FNV-1a, 32 bits, over UTF-16 units (Fowler, Noll, Vo 1991). */
export function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let n = 0; n < text.length; n++) state = Math.imul(state ^ text.charCodeAt(n), 0x01000193);
  return state >>> 0;
}
