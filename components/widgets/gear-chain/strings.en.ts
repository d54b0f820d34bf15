import { commonWords } from '#components/views/words.ts';
import type { Words } from './words.ts';

const common = commonWords.en;

export const en: Words = {
  title: 'A chain of gears',
  frame: common.frame,
  transport: common.transport,
  status: 'Step {step} of {last}: {what}',
  what: 'Δ{letter}, the change of {letter}',
  drawing: 'Pairs of wheels joined by chains: {count}. The radii of a pair are in the ratio of that function’s slope.',
  ratio: '× {slope}',
  clipped: 'Where a slope is very large or very small, its wheels are not drawn to scale.',
  line: {
    start: 'Turn {letter} by {nudge}. Step forward and see how the change is handed on.',
    passes: 'At {input} = {at} the slope of {output} is {slope}. The change that comes in is multiplied by it.',
    crossed: 'The slope is negative: the chain is crossed, and the wheel turns the other way.',
    stuck: 'The slope is 0: no change is handed on.',
    pending: 'Predict Δ{output} before the change reaches the last wheel.',
    done: 'By the slopes the change is {linear}, really it is {real}. The difference, {difference}, shrinks faster than Δx.',
    exact: 'The change by the slopes is the real change.',
  },
  hidden: '?',
  ask: {
    question: 'So far, Δ{input} = {change}. About how much will Δ{output} be?',
    said: common.prediction.said,
    unknown: common.prediction.unknown,
    outcome: {
      product: '{product}: all slopes multiplied.',
      last: '{product}. {guess} comes from the last slope alone; those before it are missing.',
      first: '{product}. {guess} comes from the first slope alone; those after it are missing.',
      sum: '{product}. {guess} comes from adding the slopes; rates in a row multiply.',
      'at-x': '{product}. {guess} takes every slope at x; each slope lives at its own input.',
      unknown: '{product}. Rates in a row multiply, and each slope lives at its own input.',
    },
    ghost: 'said {value}',
  },
  inputs: {
    preset: 'Chain',
    presets: {
      square: '(3x + 1)²',
      crossed: '(4 − x)², a crossed chain',
      three: 'Three pairs: 2x − 1, sigmoid, square',
    },
    own: 'A chain of your own',
    formula: 'formula of {output}',
    hint: 'Type a formula in {input} alone and press Enter.',
    x: 'value of x',
    nudge: 'Δx, how far x is turned',
    addThird: 'One more pair',
    removeThird: 'One pair fewer',
    numbers: common.numbers,
    limits: { x: 'Type a number of size 1000 at most.', nudge: 'Type a number of size 1 at most.' },
    noSlope: 'One of these functions has no slope or no value here. Change a formula or an input.',
  },
  table: {
    caption: 'The change, wheel by wheel',
    function: 'Function',
    input: 'In',
    output: 'Out',
    slope: 'Slope',
    linear: 'Δ by slope',
    real: 'Real Δ',
    difference: 'Difference',
  },
  damagedLink: common.damagedLink,
};
