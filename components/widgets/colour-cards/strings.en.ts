import { commonWords } from '#components/views/words.ts';
import type { Words } from './words.ts';

const { frame, damagedLink, prediction } = commonWords.en;

export const en: Words = {
  title: 'Cards in three colours',
  frame,
  damagedLink,
  preset: 'Network',
  presets: { general: 'General network F1', paper: 'Paper network F2' },
  arrow: 'Arrow',
  arrows: { w2_11: 'w⁽²⁾₁₁ (from hidden unit 1)', w2_12: 'w⁽²⁾₁₂ (from hidden unit 2)' },
  chain:
    'The path from the weight through weighted sum and prediction to the loss. Steps that have their card carry an arrow backwards and its number.',
  slots: 'The three slots of the gradient',
  cards: 'Cards',
  factors: { arriving: 'red', slope: 'blue', entered: 'purple' },
  asks: {
    arriving: 'how fast the loss changes with ŷ',
    slope: 'how fast ŷ changes with z',
    entered: 'how fast z changes with w',
  },
  filled: '{count} of three slots filled.',
  empty: 'empty',
  hidden: '?',
  todo: {
    pick: 'Choose a card, or drag one into a slot.',
    place: 'Choose the slot for this card.',
    predict: 'All three are placed. Before you see the product, predict its sign and size.',
    done: 'Three local numbers, multiplied, are the slope that shaking the weight measures.',
  },
  remarks: {
    placed: 'This card belongs to {factor}. Its value is {value}.',
    pickFirst: 'Choose a card below first.',
    slips: {
      M03: 'This is z, the weighted sum of the hidden unit. What enters the next weight is the activation a: choose that.',
      M04: 'Right size, wrong sign. The derivative of the loss with respect to ŷ is ŷ−y; the minus comes later, in the update.',
      M08: 'This value entered by the neighbouring arrow. Look which unit this arrow starts from.',
      M12: '1−ŷ² is the slope of tanh. The output is a sigmoid unit: choose the slope of the sigmoid.',
      M13: 'This is the loss itself. The slot wants how fast the loss changes with ŷ.',
      M14: 'This is the prediction, without the target subtracted. Choose what remains when the loss is differentiated with respect to ŷ.',
      M18: 'This is the weight itself. Differentiating the weighted sum with respect to it leaves the value that entered.',
      'other-step': 'This card is one of the factors, but of another step. This slot asks {asks}.',
      elsewhere: 'This is not the derivative of this step. This slot asks {asks}.',
    },
  },
  ask: {
    question: 'Which is nearest to the product of the three numbers?',
    about: 'about {value}',
    said: prediction.said,
    unknown: prediction.unknown,
    outcomes: {
      near: 'Sign and size agree: the product is {product}.',
      sign: 'The product is {product}, with the other sign. Blue and purple are positive, so red decides the sign.',
      'too-large': 'The product, {product}, is smaller. Multiplying by numbers below 1 shrinks it fast.',
      'too-small': 'The product, {product}, is larger. Round the three numbers and multiply them one by one.',
      unknown: 'The product is {product}. Red decides the sign, and each number below 1 makes it smaller.',
    },
  },
  product: 'Product of the three',
  measured: 'Slope by numerical differentiation',
  difference: 'Difference',
  decimals: 'Eight decimals',
  table: { caption: 'Factors and gradient', row: 'Quantity', value: 'Value' },
};
