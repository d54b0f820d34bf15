import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { countPlaywright, countReport, countVitest } from '../../scripts/lib/count.mjs';

const report = join(mkdtempSync(join(tmpdir(), 'count-')), 'report.json');
const counted = (passed: number, failed: number, code: number) => {
  writeFileSync(report, JSON.stringify({ passed, failed }));
  return countReport(report, (content: { passed: number; failed: number }) => content, code);
};

it('a test file that cannot be loaded counts as one failed test', () => {
  const unloaded = { status: 'failed', assertionResults: [] };
  const loaded = { status: 'failed', assertionResults: [{}] };
  const run = { numPassedTests: 3, numFailedTests: 1, testResults: [unloaded, loaded] };
  expect(countVitest(run)).toEqual({ passed: 3, failed: 2 });
});

it('a test that passes only when repeated counts as failed', () => {
  const run = { stats: { expected: 4, unexpected: 1, flaky: 1 }, errors: [] };
  expect(countPlaywright(run)).toEqual({ passed: 4, failed: 2 });
});

it('a runner that ends badly without naming a failure counts as one failure', () => {
  expect(counted(3, 0, 1)).toEqual({ passed: 3, failed: 1 });
  expect(counted(3, 2, 1)).toEqual({ passed: 3, failed: 2 });
});

it('a run without any test does not pass', () => {
  expect(counted(0, 0, 0)).toEqual({ passed: 0, failed: 1 });
  expect(countReport(`${report}.missing`, countVitest, 0)).toEqual({ passed: 0, failed: 1 });
});
