import { TrainingAnswers } from './answer.ts';
import { handedOver } from './messages.ts';
import type { TrainingRequest } from './messages.ts';

/** The worker that trains. It does nothing until it is asked, so there is never more on its way than one frame. */

const answers = new TrainingAnswers();

self.addEventListener('message', ({ data }: MessageEvent<TrainingRequest>) => {
  const report = answers.to(data);
  if (report) postMessage(report, { transfer: handedOver(report) });
});
