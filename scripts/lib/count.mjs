// @ts-check
import { existsSync, readFileSync } from 'node:fs';

/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: unknown[] }[] }} VitestReport
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number }, errors: unknown[] }} PlaywrightReport
 */

/**
 * Tests in Vitest's JSON report. A file that could not be loaded counts as one failed test.
 * @param {VitestReport} report
 * @returns {Count}
 */
export function countVitest({ numPassedTests, numFailedTests, testResults }) {
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
}

/**
 * Tests in Playwright's JSON report. A test that passed only when repeated counts as failed.
 * @param {PlaywrightReport} report
 * @returns {Count}
 */
export function countPlaywright({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/**
 * What a test runner's report says, made consistent with its exit code: no failure goes uncounted, no empty run passes.
 * @template Report
 * @param {string} file the JSON report
 * @param {(report: Report) => Count} count
 * @param {number} code exit code of the runner
 * @returns {Count}
 */
export function countReport(file, count, code) {
  const { passed, failed } = existsSync(file)
    ? count(JSON.parse(readFileSync(file, 'utf8')))
    : { passed: 0, failed: 0 };
  const uncounted = failed === 0 && (code !== 0 || passed === 0) ? 1 : 0;
  return { passed, failed: failed + uncounted };
}
