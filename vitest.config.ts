import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserFlags, installedBrowser } from './scripts/lib/find-browser.mjs';

const inBrowser = 'tests/**/*.browser.test.ts';

/** In ms: a test that hangs is ended, one on a slow or busy machine is not. */
const testTimeout = 60_000;

export default defineConfig({
  plugins: [svelte()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          testTimeout,
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: [inBrowser, '**/node_modules/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          testTimeout,
          include: [inBrowser],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath: await installedBrowser(), args: browserFlags } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
