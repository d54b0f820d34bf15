import { currentSection } from './sections.ts';
import { storeChoice } from '#reader/choice.ts';

function isOnScreen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/** The place to land on in the other language: the linked element while it is in view, else the section being read. */
function place(headings: readonly HTMLElement[]): string {
  const linked = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const id = linked !== null && isOnScreen(linked) ? linked.id : currentSection(headings);
  return id === undefined ? '' : `#${encodeURIComponent(id)}`;
}

/** The language link keeps the state of instruments (query) and the place (hash), also when opened in a new tab. */
export function startLanguageSwitch(link: HTMLAnchorElement, headings: readonly HTMLElement[]): void {
  const update = () => {
    link.search = location.search;
    link.hash = place(headings);
  };
  for (const type of ['pointerenter', 'pointerdown', 'focus', 'keydown', 'click']) link.addEventListener(type, update);
  link.addEventListener('click', () => storeChoice('locale', link.dataset.language!));
}
