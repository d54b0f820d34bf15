// @ts-check
// `npm run bench`: the engine's speed beside that of other libraries and of C; `npm run bench -- a` measures one workload,
// `npm run bench -- --write` puts the table into src/engine/README.md.
import { childEnv, runChild } from '../../scripts/lib/child.mjs';
import { fromRoot } from '../../scripts/lib/paths.mjs';
import { explainNpm, setUp } from '../../scripts/lib/set-up.mjs';
import { run, Stop } from '../../scripts/lib/stop.mjs';

await run(async () => {
  const node = await setUp();
  const env = childEnv(node);
  const peers = fromRoot('tests', 'bench', 'peers');
  const installed = await runChild('npm', ['ci', '--prefix', peers, '--ignore-scripts', '--no-audit', '--no-fund'], {
    env,
  });
  if (installed.code !== 0)
    throw new Stop(`The libraries to compare with could not be installed. ${explainNpm(installed.output)}`);
  const bench = fromRoot('tests', 'bench', 'bench.ts');
  return (await runChild(node, [bench, ...process.argv.slice(2)], { env, show: true })).code;
});
