// @ts-check
import { binOf, childEnv, runChild } from './child.mjs';

/**
 * Builds the book once.
 * @param {string} node path of a current Node
 * @param {{ base?: string, outDir?: string, args?: string[] }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function build(node, { base, outDir = 'dist', args = [] } = {}) {
  const env = childEnv(node, base === undefined ? {} : { BASE_PATH: base });
  return runChild(node, [binOf('astro'), 'build', '--outDir', outDir, ...args], { env });
}
