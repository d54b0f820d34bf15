// @ts-check
// Runs a command of an installed package, or a script of the project, under a current Node, whatever Node called:
// `node scripts/with-node.mjs astro dev`, `node scripts/with-node.mjs scripts/trace.mjs --help`.
import { binOf, childEnv, runChild } from './lib/child.mjs';
import { fromRoot } from './lib/paths.mjs';
import { setUp } from './lib/set-up.mjs';
import { run } from './lib/stop.mjs';

await run(async () => {
  const node = await setUp();
  const [command, ...args] = process.argv.slice(2);
  const script = command.endsWith('.mjs') ? fromRoot(command) : binOf(command);
  const { code } = await runChild(node, [script, ...args], { env: childEnv(node), show: true });
  return code;
});
