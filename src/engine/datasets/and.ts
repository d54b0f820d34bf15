import { truthTable } from './truth-table.ts';

/** A line parts the ones from the zeros. */
export const and = truthTable('and', [0, 0, 0, 1]);
