import { defineConfig } from 'vitest/config';
import { asked } from './rooms.mjs';

/** The unit tests of the rooms asked for, without a browser. */
export default defineConfig({
  test: {
    environment: 'node',
    include: asked.map((room) => `tests/${room}/**/*.test.ts`),
    // The two that go through the whole book under many seeds take minutes each time, and notice nothing the others do not.
    exclude: [
      'tests/**/*.browser.test.ts',
      'tests/exercises/{solved,book-words}.test.ts',
      'tests/exercises/conformance/**',
    ],
  },
});
