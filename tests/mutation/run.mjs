// @ts-check
// `npm run test:mutation`: breaks the code of a room in every small way and asks whether its tests notice.
// `npm run test:mutation -- reader exercises` takes only these rooms, `-- exercises/code` one family of a room, `-- engine/erf.ts` one file.
import { childEnv, runChild } from '../../scripts/lib/child.mjs';
import { fromRoot } from '../../scripts/lib/paths.mjs';
import { setUp } from '../../scripts/lib/set-up.mjs';
import { run, Stop } from '../../scripts/lib/stop.mjs';
import { roomOf, rooms } from './rooms.mjs';
import { differencesOfLastRun, forgetLastRun } from './survivors.mjs';

const folder = fromRoot('tests', 'mutation');

await run(async () => {
  const given = process.argv.slice(2);
  const asked = given.length > 0 ? given : rooms;
  const unknown = asked.find((name) => !rooms.includes(roomOf(name)));
  if (unknown !== undefined) throw new Stop(`No room "${unknown}" here; there are ${rooms.join(', ')}.`);
  const node = await setUp();
  const installed = await runChild('npm', ['ci', '--prefix', folder], { env: childEnv(node) });
  if (installed.code !== 0) throw new Stop(`Stryker could not be installed: ${installed.output.trim()}`);
  const stryker = fromRoot('tests', 'mutation', 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
  const isEngine = (/** @type {string} */ name) => roomOf(name) === 'engine';
  let code = 0;
  for (const names of [asked.filter(isEngine), asked.filter((name) => !isEngine(name))]) {
    if (names.length === 0) continue;
    const env = childEnv(node, { MUTATE: names.join() });
    forgetLastRun();
    const ended = await runChild(node, [stryker, 'run', 'tests/mutation/stryker.config.mjs'], { env, show: true });
    const differences = names.every(isEngine) ? differencesOfLastRun() : [];
    for (const sentence of differences) console.log(sentence);
    // What is noticed by now is good news; what is newly unnoticed is not.
    code ||= ended.code || Number(differences.some((sentence) => sentence.startsWith('Unnoticed')));
  }
  return code;
});
