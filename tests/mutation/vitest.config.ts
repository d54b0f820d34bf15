import { defineConfig } from 'vitest/config';
import { asked } from './rooms.mjs';

/** The unit tests of the rooms asked for, without a browser. */
export default defineConfig({
  test: {
    environment: 'node',
    // In ms, as for all tests: what is slow under the eyes of the mutation tester is not broken for that.
    testTimeout: 60_000,
    include: asked.map((room) => `tests/${room}/**/*.test.ts`),
    // Those that go through the whole book under many seeds, or run all its programs, take long each time, and notice nothing the others do not.
    exclude: [
      'tests/**/*.browser.test.ts',
      'tests/exercises/{solved,book-words,bug-programs,code-programs}.test.ts',
      'tests/exercises/code/{backprop,forward,num-grad}.test.ts',
      'tests/exercises/conformance/**',
    ],
  },
});
