import { defineConfig } from 'vitest/config';
import { asked } from './rooms.mjs';

/** The unit tests of the rooms asked for, without a browser. */
export default defineConfig({
  test: {
    environment: 'node',
    include: asked.map((room) => `tests/${room}/**/*.test.ts`),
    exclude: ['tests/**/*.browser.test.ts'],
  },
});
