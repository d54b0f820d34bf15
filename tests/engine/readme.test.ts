import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const readme = readFileSync('src/engine/README.md', 'utf8');
const programs = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, program]) => program);

/** What the comments behind console.log promise. */
const promised = (program: string): string[] =>
  [...program.matchAll(/^console\.log\(.*\); \/\/ (.*)$/gm)].map(([, output]) => output);

describe('the programs in the README of the engine', () => {
  it.each(programs)('print in plain Node what stands behind them: %#', (program) => {
    const output = execFileSync(process.execPath, ['--input-type=module-typescript', '--eval', program], {
      encoding: 'utf8',
    });
    expect(promised(program).length).toBeGreaterThan(0);
    expect(output.trim().split('\n')).toEqual(promised(program));
  });

  it('are three: reading a trace, in ten lines, checking homework and training', () => {
    expect(programs.length).toBe(3);
    expect(programs[0].trim().split('\n').length).toBeLessThanOrEqual(10);
  });
});

it('every file and folder the README maps is there', () => {
  const mapped = [...readme.matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell]) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, path]) => path),
  );
  expect(mapped.length).toBeGreaterThan(10);
  expect(mapped.filter((path) => !existsSync(`src/engine/${path}`))).toEqual([]);
});
