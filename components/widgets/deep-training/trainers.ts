import type { Begin } from './pair-run.ts';

/** Where the networks are trained: in workers of their own, or, where there are none, on the page. */
export type Place = 'worker' | 'page';

export type LoadTrainers = (place: Place) => Promise<Begin>;

/** What trains is fetched when it is first wanted. */
export async function loadTrainers(place: Place): Promise<Begin> {
  const { LiveTraining } = await import('#workers/training/live-training.ts');
  if (place === 'worker') return (plan, listener) => new LiveTraining(plan, listener);
  const { OnPage } = await import('#workers/training/on-page.ts');
  return (plan, listener) => new LiveTraining(plan, listener, { startWorker: () => new OnPage() });
}
