import { commonWords } from '#components/views/words.ts';
import type { Words } from './words.ts';

const { frame, damagedLink, numbers, prediction, transport } = commonWords.en;

export const en: Words = {
  title: 'Updating too early',
  frame,
  damagedLink,
  prediction,
  transport,
  toggle: 'update while going back',
  orders: { right: 'right order', early: 'updated too early' },
  status: 'Step {step} of {last}: {what}',
  names: {
    output: 'δ of the output layer',
    gradients: 'gradients of the output layer',
    early: 'is the output layer updated now?',
    cross: 'crossing the arrow',
    delta: 'δ of hidden unit 1',
    hidden: 'gradients of the hidden layer',
    update: 'the rest of the update',
    loss: 'loss after the update',
    check: 'gradient check',
  },
  explain: {
    output: 'Both orders agree: only values of the forward pass are used.',
    gradients: 'They still agree. The formula is that of w⁽²⁾₁₁.',
    early: 'The right order waits; the other changes w⁽²⁾ as soon as its gradients are there.',
    cross: 'Here the two part: the w⁽²⁾₁₁ that goes into green is the old value in one, the new value in the other.',
    delta: 'Blue is the same in both orders. Red is not, so neither is δ.',
    hidden: 'Every gradient made from a wrong δ⁽¹⁾ is wrong. The formula is that of w⁽¹⁾₁₁.',
    update: 'The right order updates all nine parameters together, the other what is left: the hidden layer.',
    loss: 'One more forward pass, with the new parameters.',
    check: 'ĝ is a central difference: w⁽¹⁾₁₁ alone is shaken, before any update. The table below has the others.',
  },
  waits: 'No update yet.',
  table: {
    caption: 'One learning step in two orders',
    value: 'Value',
    same: 'Same?',
    crossed: 'crossed',
    new: 'new',
    loss: 'loss after',
    tags: { right: 'old', early: 'new' },
    hidden: '?',
  },
  ask: {
    question: 'Once the update that came too early is finished, what has become of the loss of {before}?',
    options: { rises: 'it rises', stays: 'it stays the same', falls: 'it falls' },
    fell: 'The loss has fallen from {before} to {early}.',
    less: 'That is only {difference} away from the {right} of the right order: the loss alone will not betray this bug.',
    more: 'That is even less than the {right} of the right order: a falling loss does not prove the gradients right.',
  },
  check: {
    caption: 'Gradient check: relative error against numerical differentiation',
    gradient: 'Gradient',
    numerical: 'Numerical',
    verdict:
      'In the right order all nine gradients agree with numerical differentiation. Updated too early, only the three of the output layer do; all six of the hidden layer disagree, which even tells where the bug is.',
    waiting: 'Filled in at the last step.',
  },
  eta: {
    name: 'learning rate η',
    problems: { ...numbers, limits: 'The learning rate may be from 0.01 to 8.' },
  },
  deviation: {
    x: 'learning rate η',
    y: 'how far δ⁽¹⁾ is off (%)',
    plot: 'How far δ⁽¹⁾ is off for learning rates from 0 to 8. Both lines start at 0 and rise straight.',
    sentence: 'With η = {eta}, δ⁽¹⁾₁ is {first}% off and δ⁽¹⁾₂ {second}%.',
    why: 'New and old w⁽²⁾ differ by η · ∂C/∂w⁽²⁾, so the fault is proportional to η.',
  },
};
