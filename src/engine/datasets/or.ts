import { truthTable } from './truth-table.ts';

/** A line parts the ones from the zeros. */
export const or = truthTable('or', [0, 1, 1, 1]);
