import { commonWords } from '#components/views/words.ts';
import type { Words } from './words.ts';

const common = commonWords.en;

export const en: Words = {
  title: 'Two knobs',
  frame: common.frame,
  transport: { ...common.transport, back: 'Previous frame', forward: 'Next frame', step: 'Frame' },
  damagedLink: common.damagedLink,
  status: 'Frame {frame} of {last}: {what}',
  what: {
    height: 'the height C of the point',
    first: 'the partial derivative by u',
    second: 'the partial derivative by v',
    gradient: 'the gradient',
  },
  explain: {
    height: 'The thick line is the contour line through this point: everywhere on it C = {height}.',
    first: 'v is held at {held} and only u moves. The slope of the tangent to this slice is the partial derivative.',
    second: 'u is held at {held} and only v moves. The slope of the tangent to this slice is the partial derivative.',
    gradient:
      'The list of both partial derivatives is the gradient. It stands at a right angle to the contour line and points to where C grows most steeply. The slope in that direction is its length, {norm}. Gradient descent goes the other way, along −∇C.',
    minimum: 'Both partial derivatives are 0, so the gradient has no direction. C is smallest here.',
    level: 'Both partial derivatives are 0, so the gradient has no direction. Yet C is not smallest here.',
    locked: 'To see the gradient, answer the question below first.',
  },
  surface: {
    choose: 'Surface',
    names: { bowl: 'Bowl', saddle: 'Saddle', booth: 'Slanted bowl', rosenbrock: 'Bent valley' },
  },
  inputs: {
    first: 'knob u',
    second: 'knob v',
    limits: 'Type a number from {low} to {high}.',
    numbers: common.numbers,
    decimals: 'Eight decimals',
  },
  ask: {
    question: 'Where will the gradient ∇C point? Take the point as the centre of a clock and choose an hour.',
    hour: '{hour} o’clock',
    unknown: common.prediction.unknown,
    said: common.prediction.said,
    is: 'The hour nearest to the gradient is {hour} o’clock.',
    none: 'At this point the gradient is 0 and has no direction.',
    verdicts: {
      same: 'That is what you predicted.',
      'from-minimum':
        'You chose the way straight from the minimum. The slopes of the two knobs differ, which turns the gradient off it.',
      'to-minimum': 'You chose the way to the minimum. The gradient points uphill, not downhill.',
      downhill: 'You chose the way downhill. The gradient points uphill.',
      along: 'You chose the way along the contour line, where C hardly changes.',
      other: 'Lay one partial derivative across and the other upwards, and draw the arrow.',
    },
    next: 'See the arrow in the next frame.',
    elsewhere: 'The point has moved. You can predict the arrow here as well, before you see it.',
    again: 'Predict at this point',
  },
  picture: {
    contours: 'Contour lines. The point is at u = {first}, v = {second}, C = {height}',
    slice: 'Slice through the point. The slope of its tangent is {slope}',
    distance: 'distance along the arrow',
    ghost: 'predicted',
  },
  table: {
    caption: 'Values at this point',
    quantity: 'Quantity',
    value: 'Value',
    numerical: 'Central difference',
    length: 'Length of the gradient',
  },
};
