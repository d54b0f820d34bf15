import { measureGradients } from './measure.ts';
import type { TimingReport, TimingRequest } from './messages.ts';

/** The worker that times gradients. Between two blocks of work it listens, so that it can be stopped. */

const PROGRESS_EVERY_MS = 100;

const run = { stopped: false };
const clock = (): number => performance.now();
const say = (report: TimingReport): void => postMessage(report);

self.addEventListener('message', ({ data }: MessageEvent<TimingRequest>) => {
  if (data.kind === 'stop') run.stopped = true;
  else start(data.networks);
});

function start(networks: number[][]): void {
  const measuring = measureGradients(networks, clock);
  let lastSaid = clock();
  const goOn = (): void => {
    try {
      if (run.stopped) return say({ kind: 'done', stopped: true });
      const { done, value } = measuring.next();
      if (done) return say({ kind: 'done', stopped: false });
      if ('numerical' in value) say({ kind: 'record', ...value });
      else if (clock() - lastSaid >= PROGRESS_EVERY_MS) {
        lastSaid = clock();
        say({ kind: 'progress', ...value });
      }
      setTimeout(goOn);
    } catch {
      say({ kind: 'failed' });
    }
  };
  goOn();
}
