import { storedChoice } from '#reader/choice.ts';

/** The offered language a reader wants most: the stored choice, else the first of the browser's that is offered. */
export function preferred(offered: readonly string[], choice: string | null, wanted: readonly string[]): string {
  const known = [choice ?? '', ...wanted].map((tag) => tag.toLowerCase().split('-')[0]!);
  return known.find((language) => offered.includes(language)) ?? offered[0]!;
}

/** Leads on to the preferred language, in place of this page in the history. */
export function leadOn(links: readonly HTMLAnchorElement[]): void {
  const offered = links.map((link) => link.dataset.language!);
  const language = preferred(offered, storedChoice('locale'), navigator.languages);
  location.replace(links.find((link) => link.dataset.language === language)!.href);
}
