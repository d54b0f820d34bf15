import type { ReadingPlace } from '#reader/place.ts';
import type { Progress } from '#reader/progress.ts';
import { withParameter } from '#reader/query.ts';
import { freshSeed } from '#reader/reviews.ts';

/** The quiet mark beside a chapter: hollow once something was done, filled once all of it. */
export function markDone(mark: HTMLElement, { exercises }: Progress): void {
  const ids = mark.dataset.exercises!.split(' ');
  const done = ids.filter((id) => (exercises.get(id)?.best ?? 'wrong') !== 'wrong').length;
  const words = mark.dataset.words!.replace('{done}', String(done)).replace('{all}', String(ids.length));
  mark.dataset.done = done === 0 ? 'none' : done < ids.length ? 'some' : 'all';
  mark.role = done === 0 ? null : 'img';
  mark.ariaLabel = mark.title = done === 0 ? '' : words;
}

/** Gives a link to an exercise numbers this reader has not seen. */
export function refresh(link: HTMLAnchorElement, { exercises }: Progress): void {
  const id = link.dataset.fresh!;
  const seed = freshSeed(exercises.get(id)?.attempts ?? []);
  link.setAttribute('href', withParameter(link.getAttribute('href')!, id, String(seed)));
}

/** Leads `link` to the section read last; `chapter` is the link to its chapter on this page. */
export function leadTo(link: HTMLAnchorElement, chapter: HTMLAnchorElement, { section }: ReadingPlace): void {
  link.href = `${chapter.pathname}#${section}`;
  link.querySelector('span')!.textContent = chapter.dataset.title!;
}
