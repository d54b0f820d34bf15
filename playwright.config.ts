import { defineConfig } from '@playwright/test';
import { browserFlags, installedBrowser } from './scripts/lib/find-browser.mjs';

const port = process.env.E2E_PORT ?? '4380';
const bookPort = process.env.E2E_BOOK_PORT ?? '4381';
const barePort = process.env.E2E_BARE_PORT ?? '4382';
const bookFolder = process.env.E2E_BOOK_FOLDER ?? '.cache/book';

/**
 * The tests look at two builds: `dist` at the base path `/`, and a second one at `/book/` for what depends on the base path. What keeps
 * readers' code in its place is tested once more on a host that sends no headers of ours.
 */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 2,
  /** No test leans on another one, so that neither worker waits for the other's longest file. */
  fullyParallel: true,
  /** Walking a network of fifty steps there and back takes a slow machine its time; a test that hangs is still ended. */
  timeout: 120_000,
  /** So is what a busy machine shows late; what never comes still fails. */
  expect: { timeout: 20_000 },
  forbidOnly: true,
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath: await installedBrowser(), args: browserFlags },
  },
  projects: [
    { name: 'book', testIgnore: '**/base-path.spec.ts', use: { baseURL: `http://localhost:${port}/` } },
    { name: 'base-path', testMatch: '**/base-path.spec.ts', use: { baseURL: `http://localhost:${bookPort}/book/` } },
    { name: 'no-headers', testMatch: '**/sandbox*.spec.ts', use: { baseURL: `http://localhost:${barePort}/` } },
  ],
  webServer: [
    { command: 'node scripts/serve.mjs', port: Number(port), env: { PORT: port, BASE_PATH: '/' } },
    {
      command: 'node scripts/serve.mjs',
      port: Number(barePort),
      env: { PORT: barePort, BASE_PATH: '/', HEADERS: 'off' },
    },
    {
      command: 'node scripts/serve.mjs',
      port: Number(bookPort),
      env: { PORT: bookPort, BASE_PATH: '/book/', OUT_DIR: bookFolder },
    },
  ],
});
