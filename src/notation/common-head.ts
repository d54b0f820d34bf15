/** Splits a printed number where it begins to differ from another one; a head that is only sign, 0 and point is none. */
export function commonHead(printed: string, other: string): [head: string, rest: string] {
  let length = 0;
  while (length < printed.length && printed[length] === other[length]) length += 1;
  const head = printed.slice(0, length);
  return /[1-9]/.test(head) ? [head, printed.slice(length)] : ['', printed];
}
