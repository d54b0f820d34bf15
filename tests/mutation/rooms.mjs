// @ts-check
/**
 * The rooms whose tests are tested. `npm run test:mutation -- reader` chooses among them, `-- exercises/code` a family in one,
 * `-- engine/erf.ts` a file.
 */
export const rooms = ['engine', 'exercises', 'reader'];

/** @param {string} name of a room, a family or a file */
export const roomOf = (name) => name.split('/')[0];

/** Those asked for by $MUTATE, a comma between names: the engine, or others. */
export const asked = (process.env.MUTATE ?? rooms.join()).split(',');

/** Whether the engine is asked for, which has a runner of its own. */
export const isEngine = asked.every((name) => roomOf(name) === 'engine');
