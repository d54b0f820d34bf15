// @ts-check
import { existsSync } from 'node:fs';
import { address } from './address.mjs';
import { basePath } from './base-path.mjs';
import { fromRoot } from './paths.mjs';
import { createSiteServer, listen } from './site-server.mjs';
import { Stop } from './stop.mjs';

/**
 * Serves a build until the process ends. Read from the environment: PORT, HOST, BASE_PATH, OUT_DIR (`dist`), HEADERS (`off`: none from `_headers`).
 * @throws {Stop} where there is no build, or the port is taken
 */
export async function serve() {
  const { port, host } = address();
  const base = basePath(process.env.BASE_PATH);
  const folder = fromRoot(process.env.OUT_DIR ?? 'dist');
  if (!existsSync(folder)) throw new Stop('There is nothing built yet: run "npm run build" first.');
  const server = await createSiteServer({ folder, base, headers: process.env.HEADERS !== 'off' });
  await listen(server, port, host);
  console.log(`The book is open at http://${host}:${port}${base} (Ctrl+C ends it).`);
}
