export interface CitedWork {
  id: string;
  /** “Family, G.”, as on the title page. */
  authors: readonly string[];
  year: number;
}

/** How a work is cited in the text: “(Minsky & Papert, 1969)”, “(Rumelhart et al., 1986)”. */
export function citation({ authors, year }: CitedWork): string {
  const [first = '', second, third] = authors.map((author) => author.split(',', 1)[0]);
  const names = third ? `${first} et al.` : second ? `${first} & ${second}` : first;
  return `(${names}, ${year})`;
}
