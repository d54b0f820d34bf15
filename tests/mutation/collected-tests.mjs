// @ts-check
// What `vitest` is to a test of the engine in the runner in-one-process.mjs: a place where tests are collected instead of run.
import { format } from 'node:util';
import { expect } from 'vitest';

export { expect };

/**
 * @typedef {(...row: unknown[]) => unknown} Body
 * @typedef {{ file: string, name: string, run: () => unknown }} CollectedTest
 */

/** @type {CollectedTest[]} */
export const collected = [];

/** The file being loaded, and the names of the groups around what is being said. */
const place = { file: '', groups: /** @type {string[]} */ ([]) };

/**
 * Loads a file of tests, which then are among those collected.
 * @param {string} file
 * @param {string} address
 */
export async function collect(file, address) {
  place.file = file;
  await import(address);
}

/**
 * The name of one row: %s and its kin by the row's values, %# by its number, $key by the value under that key.
 * @param {string} name
 * @param {unknown} row
 * @param {number} n
 */
function nameOf(name, row, n) {
  const values = Array.isArray(row) ? row : [row];
  const numbered = name.replaceAll('%#', String(n)).replaceAll(/\$(\w+)/g, (whole, key) => values[0]?.[key] ?? whole);
  const asked = numbered.match(/%[sdifjo]/g)?.length ?? 0;
  return format(numbered, ...values.slice(0, asked));
}

/**
 * `say` with an `each` that says the same of each row.
 * @param {(name: string, body: Body, row?: unknown[]) => void} say
 */
const withEach = (say) =>
  Object.assign((/** @type {string} */ name, /** @type {Body} */ body) => say(name, body), {
    each: (/** @type {readonly unknown[]} */ rows) => (/** @type {string} */ name, /** @type {Body} */ body) =>
      rows.forEach((row, n) => say(nameOf(name, row, n), body, Array.isArray(row) ? row : [row])),
  });

export const describe = withEach((name, body, row = []) => {
  place.groups.push(name);
  body(...row);
  place.groups.pop();
});

export const it = withEach((name, body, row = []) => {
  const { file } = place;
  collected.push({ file, name: [...place.groups, name].join(' > '), run: () => body(...row) });
});
