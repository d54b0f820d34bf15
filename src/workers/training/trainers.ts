import type { TrainingPlan } from '#engine';
import type { LiveOptions, RecordsListener, TrainingListener } from './live-training.ts';

/** Where networks are trained: in workers of their own, or, where there are none, on the page. */
export type Place = 'worker' | 'page';

/** A network in training, as far as figures use it. */
export interface Trainer {
  step(count: number): void;
  stop(): void;
}

export type Begin<Listener = RecordsListener> = (
  plan: TrainingPlan,
  listener: Listener,
  options?: Pick<LiveOptions, 'grid' | 'means'>,
) => Trainer;

export type LoadTrainers<Listener = RecordsListener> = (place: Place) => Promise<Begin<Listener>>;

/** What trains is fetched when it is first wanted. */
export async function loadTrainers(place: Place): Promise<Begin<RecordsListener | TrainingListener>> {
  const { LiveTraining } = await import('./live-training.ts');
  if (place === 'worker') return (plan, listener, options) => new LiveTraining(plan, listener, options);
  const { OnPage } = await import('./on-page.ts');
  return (plan, listener, options) => new LiveTraining(plan, listener, { ...options, startWorker: () => new OnPage() });
}
