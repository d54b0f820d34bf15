import { commonWords } from '#components/views/words.ts';
import type { Words } from './words.ts';

const common = commonWords.en;

export const en: Words = {
  title: 'Downhill, one step at a time',
  frame: common.frame,
  transport: { ...common.transport, back: 'Previous frame', forward: 'Next frame', step: 'Frame' },
  damagedLink: common.damagedLink,
  status: 'Frame {frame} of {last}: {what}',
  what: {
    start: 'the start',
    slope: 'step {t}, the slope',
    step: 'step {t}, the stride',
    point: 'step {t}, the new point',
  },
  explain: {
    start: 'The point is at the start. The next frames show the slope, the stride and the new point, in turn.',
    locked: 'The point is at the start. Answer the question below, then you can walk.',
    uphill: 'The slope is positive: uphill is to the right. To go down, go left.',
    downhill: 'The slope is negative: downhill is to the right. To go down, go right.',
    level: 'The slope is 0, so nothing moves here.',
    stepLeft: 'The slope times the learning rate η. So much is subtracted, which leads to the left.',
    stepRight: 'The slope times the learning rate η. A negative number is subtracted, which leads to the right.',
    stepNone: 'The slope times the learning rate η is 0. The point stays where it is.',
    multiplied: 'This step has multiplied v by 1 − 9η = {factor}.',
    fell: 'C has fallen from {before} to {after}.',
    rose: 'C has grown from {before} to {after}.',
    same: 'C is as before.',
  },
  ways: {
    stands: 'Multiplied by 1, it stands still.',
    slow: 'It stays on one side and slowly nears the bottom.',
    smooth: 'It stays on one side and smoothly nears the bottom.',
    arrives: 'Multiplied by 0, it reaches the bottom in one step.',
    'swings-nearer': 'It oscillates across the valley, but its size shrinks and it nears the bottom.',
    'swings-forever': 'Its size stays the same, so it swings between two points for ever. This is the edge.',
    'swings-away': 'It crosses the valley and its size grows each time. It leaves the bottom behind: it diverges.',
  },
  outside: '{v} = {value} lies outside the figure.',
  growing: 'C has grown in three steps on end. The walk is diverging; try a smaller learning rate.',
  end: {
    noValue: 'The next step leads to {v} = {at}, where the function has no value, so the walk ends here. {reason}',
    noSlope: 'At {v} = {at} the curve has no slope, so the walk cannot go on. Change the start or the learning rate.',
    tooLarge:
      'In the next step the numbers grow beyond all bounds: the walk has diverged. Try a smaller learning rate.',
  },
  fn: {
    choose: 'Function',
    valley: 'Valley C(v) = ½·9·v²',
    own: 'A function of your own',
    field: 'formula to walk down',
    hint: 'Use v, w or x as the only variable, as in v^4/4 - v^2 or sin(3x) + x^2/4. Press Enter to take it.',
  },
  fnProblems: {
    'no-variable': 'The formula has no variable. Put in v, w or x.',
    'two-variables': 'The formula has more than one variable. Leave only one.',
    long: 'The formula is too long. Keep it within {most} characters.',
    noValueAtStart: 'At the start {at} this formula has no value. Move the start first, or change the formula.',
    noValueHere: 'At {at} the function has no value, so the start stays where it was.',
  },
  inputs: {
    start: 'start',
    learningRate: 'learning rate η',
    presets: 'Choose a learning rate',
    edge: '2/9',
    limits: 'Type a number from {low} to {high}.',
    numbers: common.numbers,
    decimals: 'Eight decimals',
  },
  ask: {
    question: 'With η = {eta}, starting from v = 1: what will become of v?',
    options: {
      shrinks: 'It shrinks on one side',
      'swings-nearer': 'It swings from side to side and shrinks',
      'swings-away': 'It swings from side to side and grows',
      unknown: common.prediction.unknown,
    },
    said: common.prediction.said,
    walkFirst: 'Walk three steps with η = {eta} and compare.',
    agrees: 'Three steps give {points}. As predicted, it swings from side to side and grows.',
    differs: 'Three steps give {points}. It swings from side to side and grows.',
    why: 'Why is that?',
    because:
      'v − η·9v = (1 − 9η)·v, so each step multiplies v by 1 − 9η = {factor}. A negative sign leads across the valley; a size above 1 leads away. The edge is where 1 − 9η = −1, that is η = 2/9.',
  },
  picture: {
    hill: 'The function and the point on it. {v} = {at}, C = {loss}',
    series: '{v} after each step: {values}',
    steps: 'step',
    ghost: 'predicted',
    tangent: 'tangent',
  },
  table: {
    step: 'Step',
    point: 'Point',
    loss: 'Loss',
    slope: 'Slope',
    subtracted: 'Stride',
    caption: 'Values step by step',
  },
};
