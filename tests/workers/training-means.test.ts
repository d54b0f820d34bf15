import { expect, it } from 'vitest';
import { exampleNetwork, samplesOf, Training } from '#engine';
import type { TrainingPlan } from '#engine';
import { TrainingAnswers } from '#workers/training/answer.ts';
import type { TrainingReport } from '#workers/training/messages.ts';

const { network } = exampleNetwork('general');
const plan: TrainingPlan = { network, samples: samplesOf('xor', 0), optimizer: 'adam', batchSize: 3, seed: 4 };

function framesOf(means: boolean, ...portions: number[]): Extract<TrainingReport, { kind: 'frame' }>[] {
  const answers = new TrainingAnswers();
  answers.to({ kind: 'begin', plan, means });
  return portions.flatMap((steps) => {
    const report = answers.to({ kind: 'advance', steps });
    return report?.kind === 'frame' ? [report] : [];
  });
}

it('carries the loss over all examples after each step, in whatever portions', () => {
  const training = new Training(plan);
  const expected = Array.from({ length: 7 }, () => (training.step(), training.meanLoss()));
  expect(framesOf(true, 7)[0].means).toEqual(expected);
  expect(framesOf(true, 2, 5).flatMap(({ means }) => means)).toEqual(expected);
});

it('measures without disturbing: records and state are those of a run that is not measured', () => {
  const [measured] = framesOf(true, 9);
  const [plain] = framesOf(false, 9);
  expect(measured.records).toEqual(plain.records);
  expect(measured.state).toEqual(plain.state);
  expect(plain.means).toBeUndefined();
});
