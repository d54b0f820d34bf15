// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runChild } from './child.mjs';
import { Stop } from './stop.mjs';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const fixedPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Flags every browser test starts Chromium with: no sandbox for root (Chromium refuses it), no traffic of its own. */
export const browserFlags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The browser of the tests, without installing one: $BROWSER_PATH, an installed Chromium or Chrome, Playwright's own.
 * @returns {Promise<string | undefined>}
 */
export async function installedBrowser() {
  if (process.env.BROWSER_PATH) return process.env.BROWSER_PATH;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const inPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  const { chromium } = await import('playwright');
  return [...inPath, ...fixedPlaces, chromium.executablePath()].find((place) => existsSync(place) && starts(place));
}

/**
 * As `installedBrowser`, but on Debian, as root, installs Chromium where there is none.
 * @returns {Promise<string>}
 * @throws {Stop} where no browser is to be had
 */
export async function findBrowser() {
  const chosen = process.env.BROWSER_PATH;
  if (chosen && !starts(chosen))
    throw new Stop(`BROWSER_PATH is "${chosen}", which does not start: give the path of a Chromium or Chrome.`);
  const found = await installedBrowser();
  if (found) return found;
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) await installWithApt();
  const installed = await installedBrowser();
  if (installed) return installed;
  throw new Stop(
    'There is no browser for the tests: install Chromium or Chrome, or name one with the variable BROWSER_PATH.',
  );
}

/** @param {string} program Windows' Chrome opens a window for --version, so there being one is enough */
function starts(program) {
  return process.platform === 'win32' ? existsSync(program) : spawnSync(program, ['--version']).status === 0;
}

async function installWithApt() {
  console.log('Installing Chromium for the browser tests (only needed once) …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await runChild('apt-get', ['update'], { env });
  await runChild('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], { env });
}
