/** A text in the spelling of the engine, and where each of its characters stood in the text as it was typed. */
export interface Respelled {
  readonly text: string;
  /** `[start, end)` in the typed text, one for each UTF-16 unit of `text`. */
  readonly origins: readonly (readonly [number, number])[];
}

export function asTyped(text: string): Respelled {
  return { text, origins: Array.from({ length: text.length }, (_, n) => [n, n + 1] as const) };
}

/** Replaces what matches; each unit of a replacement stands for the whole of what it replaces. */
export function respell({ text, origins }: Respelled, sign: RegExp, spelling: (found: string) => string): Respelled {
  let written = '';
  const places: (readonly [number, number])[] = [];
  let behind = 0;
  const keep = (end: number): void => {
    written += text.slice(behind, end);
    places.push(...origins.slice(behind, end));
  };
  for (const { 0: found, index } of text.matchAll(sign)) {
    const spelled = spelling(found);
    const last = index + found.length - 1;
    keep(index);
    written += spelled;
    places.push(...Array.from({ length: spelled.length }, () => [origins[index][0], origins[last][1]] as const));
    behind = last + 1;
  }
  keep(text.length);
  return { text: written, origins: places };
}

/** Where a part of the respelled text, `[start, end)`, stood in the typed one, which was `length` long. */
export function placeTyped(
  { origins }: Respelled,
  start: number,
  end: number,
  length: number,
): readonly [number, number] {
  const from = origins[start]?.[0] ?? length;
  return [from, end > start ? origins[end - 1][1] : from];
}
