import { commonWords } from '#components/views/words.ts';
import type { Words } from './words.ts';

const { frame, damagedLink, numbers, prediction } = commonWords.en;

export const en: Words = {
  title: 'Tug of war over two paths',
  frame,
  damagedLink,
  prediction,
  arrows: 'What comes back to hidden unit 1: {first} by way of output 1, {second} by way of output 2, {sum} in all.',
  paths: ['by way of output 1', 'by way of output 2'],
  sum: 'both paths added',
  ends: { up: 'towards a larger a⁽¹⁾₁', down: 'towards a smaller a⁽¹⁾₁' },
  outcomes: {
    first: 'The paths pull in opposite directions, and output 1 is the stronger. A larger a⁽¹⁾₁ lowers the loss.',
    second: 'The paths pull in opposite directions, and output 2 is the stronger. A smaller a⁽¹⁾₁ lowers the loss.',
    even: 'To eight decimals, both paths pull equally hard: the sum is 0, and so is the δ of hidden unit 1. Neither output’s δ is 0, yet every gradient of the weights into this unit is.',
    together: 'Both paths pull the same way. A larger a⁽¹⁾₁ lowers the loss of either output.',
    alone: 'The path by way of output 2 is 0. Output 1 pulls alone.',
  },
  need: {
    reached:
      'For a sum of 0 at this weight, δ⁽²⁾₂ would have to be {delta}. As the target y₂ goes from 0 to 1, δ⁽²⁾₂ goes from {high} to {low}, so there is a target that does it.',
    missed:
      'For a sum of 0 at this weight, δ⁽²⁾₂ would have to be {delta}. As the target y₂ goes from 0 to 1, δ⁽²⁾₂ only goes from {high} to {low}, so no target can do it.',
    zero: 'With a weight of 0 the path by way of output 2 is 0, whatever δ⁽²⁾₂ is.',
  },
  plot: {
    x: 'weight w⁽²⁾₂₁',
    y: 'both paths added',
    empty: 'Both paths added, over the weight. The curve is drawn once you have made a prediction.',
    drawn: 'Both paths added, over the weight. At a weight of {weight} they come to {sum}. {zero} {held}',
    zeroAt: 'The recorded sum is 0 at a weight of {zero}.',
    noZero: 'The recorded sum is not 0 anywhere in the figure.',
    heldAt: 'The straight line with δ⁽²⁾₂ held at {delta} is 0 at {held}.',
    noHeld: 'The straight line with δ⁽²⁾₂ held at {delta} is not 0 anywhere in the figure.',
    recorded: 'recorded sum',
    held: 'δ⁽²⁾₂ held at {delta}',
    ghost: 'prediction',
  },
  guess: {
    question:
      'With the target y₂ = 0, which weight w⁽²⁾₂₁ makes the sum of the two paths 0? The weight is {weight} now, and δ⁽²⁾₂ is {delta}.',
    name: 'weight at which you expect a sum of 0',
    confirm: 'Predict this place',
    first: 'Type a number or move the slider to choose a place.',
    verdicts: {
      held: 'That is {pull} divided by the present δ⁽²⁾₂, {delta}. But a weight as large as that makes δ⁽²⁾₂ itself {there}, and the sum overshoots 0: it is {sum}.',
      right:
        'The sum is 0 at {zero}. δ⁽²⁾₂ grows along with the weight, so the sum gets to 0 before {held}, which is {pull} divided by the present {delta}.',
      other:
        'The sum there is {sum}; it is 0 at {zero}. If δ⁽²⁾₂ stayed at {delta}, the place would be {held}, but δ⁽²⁾₂ moves along with the weight.',
      unknown:
        'The sum is 0 at {zero}. If δ⁽²⁾₂ stayed at {delta}, the place would be {held}, but δ⁽²⁾₂ moves along with the weight.',
    },
  },
  weight: {
    name: 'weight to output 2, w⁽²⁾₂₁',
    problems: { ...numbers, limits: 'The weight may be from −1 to 1.5.' },
    locked: 'After a prediction the weight can be moved.',
  },
  target: {
    name: 'target of output 2, y₂',
    problems: { ...numbers, limits: 'The target may be from 0 to 1.' },
  },
  go: { held: 'Go where division with δ⁽²⁾₂ held leads', zero: 'Go where the sum is 0' },
  table: {
    caption: 'What comes back to hidden unit 1',
    path: 'Path',
    weight: 'Weight',
    delta: 'δ of the output',
    product: 'Product',
    hidden: 'δ of hidden unit 1',
    places: 'The sum by weight, with the target y₂ = 0',
    place: 'Place',
    sum: 'Sum',
    rows: { start: 'at first', guess: 'prediction', held: 'division with δ⁽²⁾₂ held', zero: 'where the sum is 0' },
  },
};
