// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statfsSync, writeFileSync } from 'node:fs';
import { runChild } from './child.mjs';
import { findNode, isAtLeast } from './find-node.mjs';
import { fromRoot, root } from './paths.mjs';
import { Stop } from './stop.mjs';

const stampFile = fromRoot('node_modules', '.set-up');
const neededMegabytes = 1000;

/** What node_modules must have been made from: this lock, on this kind of machine. */
function stamp() {
  const lock = createHash('sha256')
    .update(readFileSync(fromRoot('package-lock.json')))
    .digest('hex');
  return `${lock} ${process.platform}-${process.arch}\n`;
}

/**
 * Installs from the lock if that has not been done yet; otherwise does nothing.
 * @returns {Promise<string>} path of a current Node
 * @throws {Stop}
 */
export async function setUp() {
  if (process.platform !== 'linux') findNode();
  if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp()) await install();
  return findNode();
}

async function install() {
  if (!isAtLeast(process.version, '20.0.0'))
    throw new Stop(
      `This machine has Node ${process.version}, set-up needs Node 20 or newer: install it from https://nodejs.org and try again.`,
    );
  const { bavail, bsize } = statfsSync(root);
  if ((bavail * bsize) / 1e6 < neededMegabytes)
    throw new Stop(`There is too little room on this disk: free ${neededMegabytes} MB in ${root} and try again.`);

  console.log('Installing what the lock names (only needed once, about a minute) …');
  const [npm, ...before] = npmCommand();
  const { code, output } = await runChild(npm, [
    ...before,
    'ci',
    '--include=dev',
    '--include=optional',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--fetch-retry-mintimeout=1000',
    '--fetch-retry-maxtimeout=5000',
  ]);
  if (code !== 0) throw new Stop(explainNpm(output));
  writeFileSync(stampFile, stamp());
}

/** npm as the one that called us, else the one in the path. Started by its own Node: ours may live in the node_modules it replaces. */
function npmCommand() {
  const { npm_execpath: script, npm_node_execpath: node } = process.env;
  if (script?.endsWith('.js') && node) return [node, script];
  return process.platform === 'win32' ? ['cmd.exe', '/c', 'npm'] : ['npm'];
}

/**
 * One sentence for what npm says about a failed installation.
 * @param {string} output
 */
export function explainNpm(output) {
  /** @type {[RegExp, string][]} */
  const causes = [
    [/ENOSPC/, 'The disk became full while installing: free some room and try again.'],
    [
      /EACCES|EPERM|EROFS/,
      `The folder ${root} cannot be written to: give yourself the right to, or clone the project into a folder of your own.`,
    ],
    [/spawn npm ENOENT/, 'npm was not found: install Node together with npm from https://nodejs.org and try again.'],
    [
      /EINTEGRITY/,
      'A downloaded package differs from the one the lock names: run "npm cache clean --force" and try again.',
    ],
    [/EUSAGE/, 'package.json and package-lock.json do not agree: run "npm install" with a current Node and try again.'],
    [
      /E401|E403/,
      'The npm registry refused access: check the registry in your npm settings ("npm config get registry") and try again.',
    ],
    [
      /ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET|E50\d|network|CERT|certificate/,
      'The npm registry cannot be reached: check the connection (and "npm config get registry") and try again.',
    ],
    [
      /E404|ETARGET/,
      'The npm registry does not have a package the lock names: check "npm config get registry" and try again.',
    ],
  ];
  const known = causes.find(([sign]) => sign.test(output));
  return known?.[1] ?? `Installing failed: run "npm ci" to see why. npm said: ${firstLine(output)}`;
}

/** @param {string} output */
const firstLine = (output) =>
  output
    .split('\n')
    .find((line) => line.trim() !== '')
    ?.trim() ?? 'nothing';
