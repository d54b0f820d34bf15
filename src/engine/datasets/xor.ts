import { truthTable } from './truth-table.ts';

/** No line parts the ones from the zeros: it takes a hidden layer (Minsky & Papert 1969). */
export const xor = truthTable('xor', [0, 1, 1, 0]);
