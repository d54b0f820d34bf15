// @ts-check
// Runs a command of an installed package under a current Node, whatever Node called: `node scripts/with-node.mjs astro dev`.
import { binOf, childEnv, runChild } from './lib/child.mjs';
import { setUp } from './lib/set-up.mjs';
import { run } from './lib/stop.mjs';

await run(async () => {
  const node = await setUp();
  const [command, ...args] = process.argv.slice(2);
  const { code } = await runChild(node, [binOf(command), ...args], { env: childEnv(node), show: true });
  return code;
});
