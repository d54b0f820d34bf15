// @ts-check
/** The rooms whose tests are tested. `npm run test:mutation -- reader` chooses among them, `-- exercises/code` a family in one. */
export const rooms = ['engine', 'exercises', 'reader'];

/** Those asked for by $MUTATE, a comma between names. */
export const asked = (process.env.MUTATE ?? rooms.join()).split(',');
