// @ts-check
// `npm run golden`: makes the golden values anew, by any Python here that has PyTorch. $PYTHON goes first.
import { binOf, runChild } from '../../scripts/lib/child.mjs';
import { run, Stop } from '../../scripts/lib/stop.mjs';

const names = ['activations', 'networks', 'surfaces', 'optimizers', 'graphs', 'trainings'];
const pythons = [process.env.PYTHON, 'python3', '/usr/bin/python3', 'python'].filter((name) => name !== undefined);

async function findPython() {
  for (const python of pythons) {
    if ((await runChild(python, ['-c', 'import torch'])).code === 0) return python;
  }
  throw new Stop(
    `No Python with PyTorch found (tried ${pythons.join(', ')}); in Debian and Ubuntu \`sudo apt install python3-torch\` installs it.`,
  );
}

await run(async () => {
  const { code } = await runChild(await findPython(), ['-B', 'tests/golden/generate.py'], { show: true });
  if (code !== 0) return code;
  const files = names.map((name) => `tests/golden/${name}.json`);
  return (await runChild(process.execPath, [binOf('prettier'), '--write', ...files], { show: true })).code;
});
