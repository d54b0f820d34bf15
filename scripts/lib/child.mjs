// @ts-check
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, delimiter, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { fromRoot, root } from './paths.mjs';

const isPlain = Boolean(process.env.CI) || !process.stdout.isTTY;

/**
 * The environment of every program the scripts start: no telemetry, no colour in CI or a file, and the found Node first in the path.
 * @param {string} node path of a current Node
 * @param {Record<string, string | undefined>} [extra]
 * @returns {NodeJS.ProcessEnv}
 */
export function childEnv(node, extra = {}) {
  const path = [dirname(node), fromRoot('node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter);
  const colour = isPlain ? { NO_COLOR: '1', FORCE_COLOR: undefined } : {};
  return { ...process.env, ...colour, PATH: path, ASTRO_TELEMETRY_DISABLED: '1', ...extra };
}

/**
 * The script behind a command of an installed package: `astro` → …/node_modules/astro/bin/astro.mjs. Independent of shells, so it also works on Windows.
 * @param {string} packageName
 * @param {string} [command] where it is not the package's own name
 */
export function binOf(packageName, command = packageName) {
  const folder = fromRoot('node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/**
 * Runs a program to its end.
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, show?: boolean }} [options] `show`: let it write to the terminal instead of collecting its output
 * @returns {Promise<{ code: number, output: string }>} code 127 if it could not be started
 */
export function runChild(program, args, { env = process.env, show = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, env, stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text) => (output += text));
    const passOn = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
    /** @type {NodeJS.Signals[]} */
    const signals = ['SIGINT', 'SIGTERM'];
    for (const signal of signals) process.on(signal, passOn);
    const end = (/** @type {number} */ code) => {
      for (const signal of signals) process.off(signal, passOn);
      resolve({ code, output: isPlain ? stripVTControlCharacters(output) : output });
    };
    child.on('error', (error) => {
      output += error.message;
      end(127);
    });
    child.on('close', (code, signal) => end(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });
}
