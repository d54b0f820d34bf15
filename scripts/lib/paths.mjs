// @ts-check
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's top folder, without a trailing slash. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** @param {string[]} parts path below the project's top folder */
export const fromRoot = (...parts) => join(root, ...parts);
