import { commonWords } from '#components/views/words.ts';
import type { WordsOfChains } from './words.ts';

const { frame, damagedLink, prediction } = commonWords.en;

/** What a card answers that is no slip of its own. */
const notHere = {
  'other-step': 'This card is one of the factors, but of another step. This slot asks {asks}.',
  elsewhere: 'This is not the derivative of this step. This slot asks {asks}.',
};

export const en: WordsOfChains = {
  shared: {
    frame,
    damagedLink,
    preset: 'Network',
    presets: { general: 'General network F1', paper: 'Paper network F2' },
    cards: 'Cards',
    empty: 'empty',
    updated: 'updated',
    pickFirst: 'Choose a card below first.',
    placed: 'This card belongs to {factor}. Its value is {value}.',
    about: 'about {value}',
    said: prediction.said,
    unknown: prediction.unknown,
    why: 'Why do they agree?',
    measured: 'Slope by numerical differentiation',
    difference: 'Difference',
    decimals: 'Eight decimals',
    table: { caption: 'Factors and gradient', row: 'Quantity', value: 'Value' },
  },
  output: {
    title: 'Cards in three colours',
    arrow: 'Arrow',
    arrows: { w2_11: 'w⁽²⁾₁₁ (from hidden unit 1)', w2_12: 'w⁽²⁾₁₂ (from hidden unit 2)' },
    picture:
      'The network after its forward pass. The arrow asked about is drawn thick; factors that have their card stand as numbers at their unit.',
    slots: 'The three slots of the gradient',
    factors: { arriving: 'red', slope: 'blue', entered: 'purple' },
    asks: {
      arriving: 'how fast the loss changes with ŷ',
      slope: 'how fast ŷ changes with z',
      entered: 'how fast z changes with w',
    },
    filled: '{count} of three slots filled.',
    todo: {
      pick: 'Choose a card, or drag one into a slot.',
      place: 'Choose the slot for this card.',
      predict: 'All three are placed. Before you see the product, predict its sign and size.',
      done: 'Three local numbers, multiplied, are the slope that shaking the weight measures.',
    },
    slips: {
      M03: 'This is z, the weighted sum of the hidden unit. What enters the next weight is the activation a: choose that.',
      M04: 'Right size, wrong sign. The derivative of the loss with respect to ŷ is ŷ−y; the minus comes later, in the update.',
      M08: 'This value entered by the neighbouring arrow. Look which unit this arrow starts from.',
      M12: '1−ŷ² is the slope of tanh. The output is a sigmoid unit: choose the slope of the sigmoid.',
      M13: 'This is the loss itself. The slot wants how fast the loss changes with ŷ.',
      M14: 'This is the prediction, without the target subtracted. Choose what remains when the loss is differentiated with respect to ŷ.',
      M18: 'This is the weight itself. Differentiating the weighted sum with respect to it leaves the value that entered.',
      ...notHere,
    },
    question: 'What sign will the product of the three numbers have, and roughly what size?',
    outcomes: {
      near: 'Sign and size agree: the product is {product}.',
      sign: 'The product is {product}, with the other sign. Blue and purple are positive, so red decides the sign.',
      'too-large': 'The product, {product}, is smaller. Multiplying by numbers below 1 shrinks it fast.',
      'too-small': 'The product, {product}, is larger. Round the three numbers and multiply them one by one.',
      unknown: 'The product is {product}. Red decides the sign, and each number below 1 makes it smaller.',
    },
    reason:
      'Shake w a little, and z, ŷ and C change one after the other; each step multiplies the change by its local rate. The measured slope sees all three steps at once, at the far end.',
    product: 'Product of the three',
    delta: undefined,
  },
  hidden: {
    title: 'Five cards',
    arrow: 'Parameter',
    arrows: {
      w1_11: 'w⁽¹⁾₁₁ (input 1 to hidden unit 1)',
      w1_12: 'w⁽¹⁾₁₂ (input 2 to hidden unit 1)',
      b1_1: 'b⁽¹⁾₁ (bias of hidden unit 1)',
      w1_21: 'w⁽¹⁾₂₁ (input 1 to hidden unit 2)',
      w1_22: 'w⁽¹⁾₂₂ (input 2 to hidden unit 2)',
      b1_2: 'b⁽¹⁾₂ (bias of hidden unit 2)',
    },
    picture:
      'The network after its forward pass. The parameter asked about stands out; factors that have their card stand as numbers at their unit or on their arrow.',
    slots: 'The five slots of the gradient',
    factors: {
      arriving: 'red',
      slope: 'the blue of the output unit',
      crossed: 'green',
      'hidden-slope': 'the blue of the hidden unit',
      entered: 'purple',
    },
    asks: {
      arriving: 'how fast the loss changes with ŷ',
      slope: 'how fast ŷ changes with z of the output unit',
      crossed: 'how fast z of the output unit changes with a of the hidden unit',
      'hidden-slope': 'how fast a of the hidden unit changes with its own z',
      entered: 'how fast z of the hidden unit changes with this parameter',
    },
    filled: '{count} of the three remaining slots filled.',
    todo: {
      pick: 'Choose a card for green, one for blue, one for purple; or drag them into their slots.',
      place: 'Choose the slot for this card.',
      predict: 'All five are placed. Before you see the product, predict its sign and size.',
      done: 'Five local numbers, multiplied, are the slope that shaking the parameter measures.',
    },
    slips: {
      M02: 'Times 1, the slope of the hidden unit is lost. Passing the hidden unit, too, multiplies by its own a(1−a).',
      M06: 'This is the weight after the update, {value}. The way back crosses the weight that the forward pass used, as it was before the update.',
      M07: 'Times 1, the product stays δ, the gradient of the bias. For a weight, multiply by the value that entered by its arrow.',
      M08: 'This value, {value}, entered by the neighbouring arrow. Look which input the thick arrow starts from.',
      M09: 'This weight, {value}, leads to the output from the other hidden unit. Choose the arrow that leaves the unit this parameter leads into.',
      M10: 'Times 1, the weight of the arrow is lost. When δ crosses an arrow backwards, it is multiplied by that weight.',
      M11: 'This is the slope of the sigmoid at a in place of z, {value}. As a is σ(z) already, the slope is a(1−a).',
      M18: 'This is the parameter itself. Differentiating the weighted sum with respect to it leaves only the value that entered.',
      M19: 'This is the slope of the output unit, {value}. Each unit on the way has a blue of its own, made from its own activation.',
      M27: 'This is an input, {value}. What enters a bias is no input: it is always 1.',
      'neighbours-slope':
        'This is the slope of the other hidden unit, {value}. Choose the slope of the unit this parameter leads into.',
      'sent-on':
        'This is what the hidden unit sends on, {value}. Purple is what entered by the parameter, one layer earlier.',
      'in-delta': 'δ⁽²⁾₁ holds this factor already. No step is taken twice.',
      ...notHere,
    },
    question: 'What sign will the product of the five numbers have, and roughly what size?',
    outcomes: {
      near: 'Sign and size agree: the product is {product}.',
      sign: 'The product is {product}, with the other sign. Blue and purple are positive, so red and green decide the sign.',
      'too-large':
        'The product, {product}, is smaller. The slope of a sigmoid is at most ¼, so each blue takes away a large part.',
      'too-small':
        'The product, {product}, is larger. Begin with δ⁽²⁾₁ and multiply by the other three, rounded, one by one.',
      unknown: 'The product is {product}. Red and green decide its sign, and each blue takes away a large part.',
    },
    reason:
      'Shake the parameter a little, and z and a of the hidden unit, z and ŷ of the output unit and the loss C change one after the other; each step multiplies the change by its local rate. There is one path, so nothing is added.',
    product: 'Product of the five',
    delta: {
      name: 'red times the blue of the output unit',
      unfold: 'Unfold δ⁽²⁾₁',
      fold: 'Fold δ⁽²⁾₁',
      reused: 'The product of the first two cards, found at the output already. It is used again as it is.',
    },
  },
};
