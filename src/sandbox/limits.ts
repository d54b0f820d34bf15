/** How long the interpreter works on one run, source and all calls together, in milliseconds. */
export const interpreterLimit = 1000;

/**
 * When the page takes the interpreter away, whatever it is doing. QuickJS stops itself earlier, except inside one long operation of its own;
 * MicroPython cannot be told to stop, so that taking it away is its limit.
 */
export const outerLimit = { javascript: 2 * interpreterLimit, python: interpreterLimit } as const;

/** How long a fresh sandbox may take to be ready; loading its files is not counted. */
export const startLimit = 20_000;

/** What a program may use: bytes of memory and of stack. */
export const memoryLimit = 16 * 2 ** 20;
export const stackLimit = 192 * 2 ** 10;

/** How much of what is printed is kept, in characters. */
export const outputLimit = 10_000;

/** What all results of a run may hold together, and how deep one may be nested. */
export const resultLimit = { values: 10_000, characters: 100_000, depth: 20 } as const;

/** The longest message of an error that is kept, and the longest reply that is read, in characters. */
export const messageLimit = 500;
export const replyLimit = 500_000;

/** How many replies a run may send; an honest worker sends fewer than a hundred. */
export const replyCount = 1000;
