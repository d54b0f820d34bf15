import type { Value } from '../outcome.ts';

/** What was handed to `console.log`: data, or what kind of thing it is instead, such as a function. */
export type Shown = { value: Value } | { kind: string };

/** One printed line: texts as they are, everything else as it would be written in a program. */
export function printedLine(shown: readonly Shown[]): string {
  const words = shown.map((part) => {
    if ('kind' in part) return `[${part.kind}]`;
    return typeof part.value === 'string' ? part.value : written(part.value);
  });
  return `${words.join(' ')}\n`;
}

function written(value: Value): string {
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value);
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, inner]) => `${key}: ${written(inner)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}
