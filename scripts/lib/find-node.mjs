// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fromRoot } from './paths.mjs';
import { Stop } from './stop.mjs';

/**
 * @param {string} version such as `v22.18.0`
 * @param {string} floor such as `22.18.0`
 */
export function isAtLeast(version, floor) {
  const [have, need] = [version, floor].map((text) => text.replace(/^\D+/, '').split('.').map(Number));
  for (let i = 0; i < need.length; i++) if (have[i] !== need[i]) return (have[i] ?? 0) > need[i];
  return true;
}

/** The oldest Node that Astro, Vitest and the engine's sources run under, as package.json states it. */
function floor() {
  return JSON.parse(readFileSync(fromRoot('package.json'), 'utf8')).engines.node.replace(/^\D+/, '');
}

/**
 * A current Node: on Linux the one that came with the lock, elsewhere (or where that one cannot run) the Node of this process.
 * @returns {string} path of the program
 * @throws {Stop} where there is none
 */
export function findNode() {
  const bundled = fromRoot('node_modules', `node-linux-${process.arch}`, 'bin', 'node');
  if (process.platform === 'linux' && existsSync(bundled) && spawnSync(bundled, ['--version']).status === 0)
    return bundled;
  if (isAtLeast(process.version, floor()) && existsSync(process.execPath)) return process.execPath;
  throw new Stop(
    `This machine has Node ${process.version}, the book needs Node ${floor()} or newer: install it from https://nodejs.org and try again.`,
  );
}
