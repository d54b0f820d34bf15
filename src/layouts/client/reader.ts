import { readPlace, writePlace } from '#reader/place.ts';
import { readProgress } from '#reader/progress.ts';
import { leadTo, markDone, refresh } from './marks.ts';
import { currentSection } from './sections.ts';

const all = <Found extends HTMLElement>(selector: string) => document.querySelectorAll<Found>(selector);

function show(): void {
  const progress = readProgress();
  if (progress.exercises.size > 0) {
    for (const mark of all('.done-mark')) markDone(mark, progress);
    for (const link of all<HTMLAnchorElement>('[data-fresh]')) refresh(link, progress);
  }
  const place = readPlace();
  const chapter = place && document.querySelector<HTMLAnchorElement>(`a[data-chapter="${place.chapter}"]`);
  if (chapter) for (const link of all<HTMLAnchorElement>('.continue')) leadTo(link, chapter, place);
}

show();
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) show();
});

const chapter = document.querySelector<HTMLElement>('article[data-chapter]')?.dataset.chapter;
if (chapter !== undefined) {
  const headings = [...all('main h2[id]')];
  document.addEventListener('visibilitychange', () => {
    const section = document.hidden ? currentSection(headings) : undefined;
    if (section !== undefined) writePlace({ chapter, section, at: Date.now() });
  });
}
