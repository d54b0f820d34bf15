import { quantitiesOf } from './quantities.ts';
import type { Passes } from './quantities.ts';

/** The numbers of the passes with all their digits, a name and a value to a line (RFC 4180). */
export function csvOf(passes: Passes): string {
  const cell = (text: string): string => (text.includes(',') ? `"${text}"` : text);
  const rows = quantitiesOf(passes).map(({ name, value }) => `${cell(name)},${value}`);
  return `${['name,value', ...rows].join('\r\n')}\r\n`;
}

/** What was given and every number of the passes, as JSON. */
export function jsonOf(passes: Passes): string {
  const values = Object.fromEntries(quantitiesOf(passes).map(({ name, value }) => [name, value]));
  return `${JSON.stringify({ ...passes, values }, null, 2)}\n`;
}
