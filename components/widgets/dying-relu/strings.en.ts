import { commonWords } from '#components/views/words.ts';
import type { Words } from './words.ts';

const { frame, damagedLink, numbers, prediction, transport } = commonWords.en;

export const en: Words = {
  title: 'A dying ReLU',
  frame,
  damagedLink,
  prediction,
  transport,
  runs: 'Run',
  presets: {
    dies: 'rate {eta}',
    small: 'smaller rate {eta}',
    bias: 'first bias {b}',
    leaky: 'dead, then leaky {slope}',
    faint: 'dead, then leaky {slope}',
  },
  own: 'your own values',
  about: {
    dies: 'Starts at w = 1, b = 0 with the learning rate {eta}. The first step is so large that all three z turn negative.',
    small:
      'Starts at the same place with a learning rate of {eta}. The steps are small, z stays positive, and at step {last} the loss is {loss}.',
    bias: 'With the learning rate {eta}, a start at b = 0 dies at the first step. From b = {b} the first gradient is smaller and the unit survives: at step {last} the loss is {loss}.',
    leaky:
      'Where the unit died it is given a slope of {slope} on the negative side, and the learning rate is lowered to {eta}. Slowly it comes back: at step {last} the loss is {loss}.',
    faint:
      'Where the unit died it is given a slope of {slope} only, and the learning rate stays at {eta}. It takes long to come back, and then the steps are so large that it is thrown out again.',
    own: 'Starts with your own values. At step {last} the loss is {loss}.',
  },
  status: 'Step {t}: loss {loss}',
  unit: {
    x: 'weighted sum z',
    y: 'activation a',
    label: 'The activation function and the z of the three examples: {z}',
  },
  loss: {
    x: 'step',
    y: 'loss C',
    label: 'The loss by step. At step {t} it is {loss}.',
    still: 'all outputs 0: {loss}',
  },
  table: {
    caption: 'The three examples forward and back',
    quantity: 'Value',
    example: 'x = {x}',
    mean: 'Mean',
    rows: {
      z: 'weighted sum',
      a: 'activation',
      error: 'error',
      slope: 'slope',
      delta: 'delta',
      dw: 'product',
    },
    hidden: '?',
  },
  conditions: {
    dead: 'All three z are 0 or less, so every f′(z) is 0. Both gradients are 0 with them, and w and b do not move any more.',
    leaking: 'All three z are 0 or less, but f′(z) = {slope} is left, so w and b still move a little.',
    alive: 'z is positive for {alive} of the three examples. There f′(z) = 1.',
  },
  waiting: 'All three z are negative. The next step can be seen after your prediction.',
  ask: {
    question: 'One step at the learning rate 0.5, and all three z are negative. What does the next step do?',
    options: {
      repairs: 'it comes back and the loss falls',
      slowly: 'it moves a little and comes back later',
      never: 'nothing changes',
    },
    outcome:
      'Nothing changes. Every f′(z) is 0, so the gradient is 0: w = {w} and b = {b} stay as they are, and at step {last} the loss is still {loss}.',
  },
  locked: 'Cures and values can be chosen after your prediction.',
  eta: { name: 'learning rate η', problems: { ...numbers, limits: 'The learning rate may be from 0.01 to 1.' } },
  slope: {
    name: 'slope s on the negative side',
    problems: { ...numbers, limits: 'The slope on the negative side may be from 0 to 0.3.' },
  },
  b: { name: 'first bias b', problems: { ...numbers, limits: 'The first bias may be from −2 to 2.' } },
  goTo: 'What happens in this run',
  events: {
    lost: 'step {t}: no z is positive any more',
    back: 'step {t}: a z is positive again',
    low: 'step {t}: the loss is below {low} from here on',
  },
  decimals: 'Eight decimals',
  numbers: { caption: 'Steps of this run', step: 'Step', loss: 'Loss', alive: 'Positive z', z: 'The three z' },
};
