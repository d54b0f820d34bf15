// @ts-check
// `npm start`: installs what is missing, builds the book, serves it. Plain JavaScript for Node 20, since it runs before anything is installed.
import { address, assertFree } from './lib/address.mjs';
import { build } from './lib/build.mjs';
import { setUp } from './lib/set-up.mjs';
import { serve } from './lib/serve.mjs';
import { run, Stop } from './lib/stop.mjs';

await run(async () => {
  await assertFree(address());
  const node = await setUp();
  console.log('Building the book …');
  const { code, output } = await build(node);
  if (code !== 0)
    throw new Stop(`${output.trim()}\n\nThe book was not built: the message above names the place to mend.`);
  await serve();
});
