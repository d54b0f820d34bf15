import { computation } from './computation.ts';
import { derivatives } from './derivatives.ts';
import { descent } from './descent.ts';
import { learning } from './learning.ts';
import { network } from './network.ts';
import { signal } from './signal.ts';
import type { Term } from './term.ts';

export type { Term } from './term.ts';

/** All entries, from backpropagation itself outwards; a page may sort them by language. */
export const terms: readonly Term[] = [...derivatives, ...network, ...learning, ...descent, ...signal, ...computation];

const byId = new Map(terms.map((term) => [term.id, term]));

/** The entry with this id, or `undefined`. */
export function termById(id: string): Term | undefined {
  return byId.get(id);
}
