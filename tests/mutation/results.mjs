// @ts-check
// The whole engine takes long to break. What comes out for each mutant is written down as it comes, so that a run that was stopped goes on
// where it was instead of beginning anew.
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, globSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot } from '../../scripts/lib/paths.mjs';

/** A state of the broken code, its tests and this runner, in one word: results of one state say nothing of another. */
function stateNow() {
  const hash = createHash('sha256');
  const files = globSync('{src/engine,tests/engine,tests/golden}/**/*.*').sort();
  const runner = globSync(fromRoot('tests', 'mutation', '{in-one-process,few-draws,collected-tests}.mjs')).sort();
  for (const file of [...files, ...runner]) hash.update(readFileSync(file)).update('\0');
  return hash.digest('hex').slice(0, 16);
}

/**
 * The results of the present state, by the number of the mutant.
 * @template Result
 */
export function resultsKept() {
  const folder = fromRoot('.cache', 'mutation', 'results');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${stateNow()}.jsonl`);
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  // A process stopped while it wrote leaves half a line.
  const whole = lines.filter((line) => line.endsWith(']'));
  /** @type {Map<string, Result>} */
  const results = new Map(whole.map((line) => JSON.parse(line)));
  return {
    get: (/** @type {string} */ id) => results.get(id),
    keep(/** @type {string} */ id, /** @type {Result} */ result) {
      if (!results.has(id)) appendFileSync(file, `${JSON.stringify([id, result])}\n`);
    },
  };
}
