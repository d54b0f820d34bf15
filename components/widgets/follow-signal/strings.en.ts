import { commonWords } from '#components/views/words.ts';
import type { Words } from './words.ts';

const { frame, transport, damagedLink, numbers, network, prediction } = commonWords.en;

export const en: Words = {
  title: 'Follow the signal',
  frame,
  transport,
  damagedLink,
  status: 'Step {step} of {last}: {what}',
  start: 'the network as given',
  unit: { input: 'input {j}', hidden: 'hidden unit {j}', output: 'the output unit' },
  step: {
    product: 'product that comes to {unit} from {from}',
    sum: 'sum of the products that came to {unit}',
    z: 'weighted sum z of {unit}',
    a: 'activation a of {unit}',
    prediction: 'prediction ŷ',
  },
  explain: {
    start:
      'Every unit takes the same five steps: two products, their sum, the bias, the sigmoid. Go one step forward and work out the first value.',
    product: 'An arrow passes on the value of its sender, multiplied by its own weight.',
    sum: 'The two products that came to this unit are added.',
    z: 'The sum of the products plus the bias of this unit is the weighted sum.',
    a: 'The sigmoid of the weighted sum is the activation, which goes on to the next layer.',
    prediction: 'The activation of the output unit is the prediction of the network.',
  },
  graph: 'A 2–2–1 network. The values found so far are in the table below, too.',
  preset: 'Network',
  presets: { general: 'General network F1', paper: 'Paper network F2' },
  own: 'A network of your own',
  decimals: 'Eight decimals',
  hidden: '?',
  ask: {
    value: 'Work out: {what} (3 significant digits)',
    check: 'Check',
    skip: `${prediction.unknown}, show the value ({left} left)`,
    skipLater: 'Show the value (after one try)',
    show: 'Show the value',
    next: 'On to the next value',
    said: 'You typed',
    right: 'That is the value.',
    shown: 'The value was shown.',
    done: 'That was the last step. Go back over it, or change a number and walk again.',
    wrong: 'That differs from the computed value. Go through the numbers of the second line one by one.',
    tooFewDigits: 'That is rounded too far to tell. Type 3 significant digits.',
    slips: {
      'sign-lost': 'Right size, wrong sign. Look at the signs of the two numbers again.',
      'factors-added': 'The two numbers were added. Passing an arrow multiplies by its weight.',
      'other-sender': 'The value of another arrow was multiplied. Look which unit this arrow starts from.',
      'products-multiplied': 'The two products were multiplied. What comes to one unit is added.',
      'products-unsigned': 'Only the sizes of the products were added. A negative product keeps its sign.',
      'bias-forgotten': 'This is the sum of the products. The weighted sum also has the bias in it.',
      'bias-subtracted': 'The bias was subtracted. It is added as it is, sign included.',
      'not-activated': 'This is the weighted sum z itself. Only the sigmoid turns it into the activation.',
      'exponent-sign': 'z went in with its sign turned round. The exponent is −z.',
      'slope-for-value': 'This is the slope a(1−a) of the sigmoid. Asked for is its value a.',
    },
    uncertain: 'Could it be this? {slip}',
  },
  numbers: {
    summary: 'Change the numbers',
    hint: 'Type into a field, drag its symbol sideways, or press the up and down arrow keys. A changed number starts the walk anew.',
    fields: { ...network, problems: numbers },
  },
  table: { step: 'Step', formula: 'Formula', result: 'Result' },
};
