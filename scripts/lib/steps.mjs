// @ts-check
import { rmSync } from 'node:fs';
import { freePorts } from './address.mjs';
import { build } from './build.mjs';
import { binOf, childEnv, runChild } from './child.mjs';
import { countPlaywright, countReport, countVitest } from './count.mjs';
import { fromRoot } from './paths.mjs';

/**
 * @typedef {{ node: string, browser: string, args: string[] }} Context `args`: the caller's extra arguments
 * @typedef {import('./count.mjs').Count & { output: string }} Result
 * @typedef {{ id: string, title: string, needsBrowser?: true, run: (context: Context) => Promise<Result> }} Step
 */

/** The folder of the second build, under the base path `/book/`. */
const bookFolder = '.cache/book';

/** What `npm test` runs, in this order. @type {Step[]} */
export const steps = [
  check('types', 'types (TypeScript, Astro)', '@astrojs/check', 'astro-check', ['--minimumFailingSeverity', 'hint']),
  check('types-svelte', 'types (Svelte)', 'svelte-check', 'svelte-check', [
    '--fail-on-warnings',
    '--output',
    'human',
    '--tsconfig',
    'tsconfig.json',
  ]),
  check('lint', 'lint', 'eslint', 'eslint', ['.', '--max-warnings', '0']),
  check('format', 'format', 'prettier', 'prettier', ['--check', '--log-level', 'warn', '.']),
  vitest('unit', 'unit and content tests'),
  { ...vitest('component', 'component tests'), needsBrowser: true },
  { id: 'build', title: 'build at /', run: ({ node }) => one(build(node, { base: '/' })) },
  {
    id: 'build-book',
    title: 'build at /book/',
    run: ({ node }) => one(build(node, { base: '/book/', outDir: bookFolder })),
  },
  { id: 'e2e', title: 'end-to-end tests', needsBrowser: true, run: playwright },
];

/** @param {string} id @param {string} title @param {string} packageName @param {string} command @param {string[]} options @returns {Step} */
function check(id, title, packageName, command, options) {
  return {
    id,
    title,
    run: ({ node, args }) =>
      one(runChild(node, [binOf(packageName, command), ...options, ...args], { env: childEnv(node) })),
  };
}

/** @param {string} project a project of vitest.config.ts @param {string} title @returns {Step} */
function vitest(project, title) {
  const run = async (/** @type {Context} */ { node, browser, args }) => {
    const report = freshReport(project);
    const options = ['--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const env = childEnv(node, { BROWSER_PATH: browser || undefined });
    const { code, output } = await runChild(node, [binOf('vitest'), 'run', ...options, ...args], { env });
    return { ...countReport(report, countVitest, code), output };
  };
  return { id: project, title, run };
}

/** @param {Context} context @returns {Promise<Result>} */
async function playwright({ node, browser, args }) {
  const report = freshReport('e2e');
  const [port, bookPort] = await freePorts(2);
  const env = childEnv(node, {
    BROWSER_PATH: browser,
    E2E_PORT: String(port),
    E2E_BOOK_PORT: String(bookPort),
    E2E_BOOK_FOLDER: bookFolder,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  });
  const { code, output } = await runChild(
    node,
    [binOf('@playwright/test', 'playwright'), 'test', '--reporter=line,json', ...args],
    { env },
  );
  return { ...countReport(report, countPlaywright, code), output };
}

/** @param {string} name @returns {string} path of a JSON report that is not there yet */
function freshReport(name) {
  const file = fromRoot('.cache', 'reports', `${name}.json`);
  rmSync(file, { force: true });
  return file;
}

/** @param {Promise<{ code: number, output: string }>} child a program that is one check as a whole @returns {Promise<Result>} */
async function one(child) {
  const { code, output } = await child;
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
}
