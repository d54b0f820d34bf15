// @ts-check
// `npm run preview`, and the server of the end-to-end tests: serves the last build.
import { setUp } from './lib/set-up.mjs';
import { serve } from './lib/serve.mjs';
import { run } from './lib/stop.mjs';

await run(async () => {
  await setUp();
  await serve();
});
