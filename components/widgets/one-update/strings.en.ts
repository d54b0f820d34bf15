import { commonWords } from '#components/views/words.ts';
import type { Words } from './words.ts';

const { frame, damagedLink, numbers, prediction } = commonWords.en;

export const en: Words = {
  title: 'One update',
  frame,
  damagedLink,
  preset: 'Network',
  presets: { paper: 'Paper network F2', general: 'General network F1' },
  part: 'What is updated',
  parts: { weight: 'w⁽²⁾₁₁ alone', output: 'the three of the output layer', all: 'all nine parameters' },
  graph: 'A 2–2–1 network, {view}. The values of the parameters are in the table below, too.',
  views: { before: 'before the update', after: 'after the update' },
  formula: 'The drop of the loss, estimated',
  explain: 'The gradients of all parameters to be updated are squared and added, and multiplied by the learning rate.',
  losses: { before: 'Loss before the update', after: 'Loss after the update' },
  drops: { expected: 'Estimated drop', real: 'Real drop' },
  hidden: '?',
  ask: {
    question: 'The estimated drop is {expected}. How far will the loss really fall?',
    options: { more: 'further than estimated', same: 'as far as estimated', less: 'less far than estimated' },
    said: prediction.said,
    unknown: prediction.unknown,
    outcomes: {
      more: 'The real drop is {real}, larger than estimated.',
      same: 'The real drop is {real}, within 0.1% of the estimate.',
      less: 'The real drop is {real}, smaller than estimated.',
    },
    grown: 'The loss has grown, by {real}: the step is too long.',
    why: 'A gradient belongs to the place where the step begins, and changes on the way. Lower the learning rate, and the two come together.',
  },
  eta: {
    name: 'learning rate η',
    problems: { ...numbers, limits: 'The learning rate may be from 0.01 to 32.' },
  },
  table: {
    caption: 'Update of the parameters',
    parameter: 'Parameter',
    from: 'Before',
    gradient: 'Gradient g',
    step: 'ηg',
    to: 'After',
    left: 'not updated',
  },
};
