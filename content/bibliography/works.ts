import { depth } from './depth.ts';
import { history } from './history.ts';
import { networks } from './networks.ts';
import { optimisation } from './optimisation.ts';
import { outputs } from './outputs.ts';
import type { Work } from './work.ts';

export type { Work, WorkType } from './work.ts';

/** Every work the book cites. */
export const works: readonly Work[] = [...history, ...networks, ...outputs, ...depth, ...optimisation];

const byId = new Map(works.map((work) => [work.id, work]));

/** The work with this id, or `undefined`. */
export function workById(id: string): Work | undefined {
  return byId.get(id);
}

/** Where to read a work: its DOI resolved, or its own address; `undefined` for print only. */
export function addressOf({ doi, url }: Work): string | undefined {
  return doi ? `https://doi.org/${doi}` : url;
}

/** The words of a citation: “Rumelhart et al., 1986”. */
export function citation({ authors, year }: Pick<Work, 'authors' | 'year'>): string {
  const families = authors.map((author) => author.split(',')[0]);
  const names = families.length > 2 ? `${families[0]} et al.` : families.join(' & ');
  return `${names}, ${year}`;
}
