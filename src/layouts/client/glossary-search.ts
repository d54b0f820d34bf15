/** One entry to be searched: every name it goes by, in both languages, folded. */
export interface SearchedTerm {
  readonly names: readonly string[];
}

/** Particles that may follow a term in a question, longest first. */
const particles = [
  '이란',
  '에서',
  '으로',
  '은',
  '는',
  '이',
  '가',
  '을',
  '를',
  '의',
  '에',
  '로',
  '와',
  '과',
  '도',
  '란',
];

/** A text as it is compared: composed, without case, spaces, hyphens and marks. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Which entries a question finds, by any part of any name; one with a Korean particle finds what it finds without it. */
export function findTerms<Term extends SearchedTerm>(terms: readonly Term[], question: string): Term[] {
  const wanted = fold(question);
  const found = containing(terms, wanted);
  const particle = particles.find((each) => wanted.length > each.length + 1 && wanted.endsWith(each));
  return found.length > 0 || particle === undefined ? found : containing(terms, wanted.slice(0, -particle.length));
}

function containing<Term extends SearchedTerm>(terms: readonly Term[], wanted: string): Term[] {
  return terms.filter(({ names }) => names.some((name) => name.includes(wanted)));
}

/** Wakes the search above the list of terms: entries that do not fit are hidden while a question stands in the field. */
export function startGlossarySearch(field: HTMLInputElement, status: HTMLElement, list: HTMLElement): void {
  const entries = [...list.querySelectorAll<HTMLElement>('[data-names]')];
  const terms = entries.map((element) => ({ element, names: element.dataset.names!.split('|').map(fold) }));
  const show = (): void => {
    const isAsked = fold(field.value) !== '';
    const found = new Set(findTerms(terms, field.value).map(({ element }) => element));
    for (const element of entries) element.hidden = isAsked && !found.has(element);
    const words = found.size === 0 ? status.dataset.none! : status.dataset.found!;
    status.textContent = isAsked ? words.replace('{n}', String(found.size)) : '';
  };
  field.disabled = false;
  field.value = new URL(location.href).searchParams.get('q') ?? field.value;
  field.addEventListener('input', show);
  // A link to an entry that is hidden would lead nowhere.
  addEventListener('hashchange', () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target?.hidden) return;
    field.value = '';
    show();
    target.scrollIntoView();
  });
  show();
}
