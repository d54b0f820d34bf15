// @ts-check
// `npm run test:mutation`: breaks the code of a room in every small way and asks whether its tests notice.
// `npm run test:mutation -- reader exercises` takes only these rooms, `-- exercises/code` one family of a room.
import { childEnv, runChild } from '../../scripts/lib/child.mjs';
import { fromRoot } from '../../scripts/lib/paths.mjs';
import { setUp } from '../../scripts/lib/set-up.mjs';
import { run, Stop } from '../../scripts/lib/stop.mjs';
import { rooms } from './rooms.mjs';

const folder = fromRoot('tests', 'mutation');

await run(async () => {
  const asked = process.argv.slice(2);
  const unknown = asked.find((room) => !rooms.includes(room.split('/')[0]));
  if (unknown !== undefined) throw new Stop(`No room "${unknown}" here; there are ${rooms.join(', ')}.`);
  const node = await setUp();
  const env = childEnv(node, { MUTATE: (asked.length > 0 ? asked : rooms).join() });
  const installed = await runChild('npm', ['ci', '--prefix', folder], { env });
  if (installed.code !== 0) throw new Stop(`Stryker could not be installed: ${installed.output.trim()}`);
  const stryker = fromRoot('tests', 'mutation', 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
  return (await runChild(node, [stryker, 'run', 'tests/mutation/stryker.config.mjs'], { env, show: true })).code;
});
