import { activationNames } from '#components/views/activation-names.ts';
import { commonWords } from '#components/views/words.ts';
import type { Words } from './words.ts';

export const en: Words = {
  ...commonWords.en,
  title: 'The deep chain',
  axes: { layer: 'layer', size: 'size' },
  plot: {
    empty: 'Logarithmic axes for the size of the gradient in each layer. They are still empty.',
    drawn: 'Bars on a logarithmic axis, the size of the gradient in each layer, drawn for layers {from} to {last}.',
  },
  key: { bars: 'gradient of the weight', dots: 'derivative come back to the activation' },
  ghost: 'predicted',
  chain: 'A chain of {depth} layers with one unit each. The activation function is {activation}, every weight is {w}.',
  held: 'The biases keep every layer at z = {z}, a = {a}.',
  zero: 'There are no biases, and the input is 0.5.',
  guess: {
    question:
      'At the end of the chain the derivative is 1. How large is it once it has come back through {depth} layers to the input? Drag the mark at the left end, or set a power of 10.',
    name: 'predicted size, as a power of 10',
    limits: 'Type a whole number from −{most} to {most}.',
    confirm: 'Predict this size',
    first: 'Set a size first.',
  },
  said: 'about {order}',
  walk: 'Now walk back, layer by layer.',
  outcome: 'The derivative that reaches the input is {product}.',
  repeated: 'It is the same factor, {factor}, multiplied {depth} times over.',
  verdict: {
    near: 'The prediction lies within a factor of ten.',
    smaller: 'That is larger than predicted.',
    larger: 'That is smaller than predicted.',
    slopes:
      'The prediction has the size of the slopes f′(z) alone. On the way back each layer multiplies by its weight w too.',
  },
  kind: {
    vanishing: 'The factor is below 1, and the gradient vanishes towards the early layers.',
    kept: 'The factor is exactly 1 and the gradient is handed on unchanged: the border between vanishing and exploding.',
    exploding: 'The factor is above 1, and the gradient grows towards the early layers.',
    dead: 'In front of a layer with the factor 0 there is no gradient at all.',
  },
  status: 'Step {step} of {last}: {what}',
  what: { start: 'at the end of the chain', layer: 'back through layer {l}' },
  explanation: {
    start:
      'C is the output itself, so the derivative starts as 1. Each layer on the way back multiplies it by w and f′(z).',
    layer: 'Here z = {z} and a = {a}. What arrived is multiplied by w·f′(z) = {factor} and handed on.',
  },
  announcement: 'Layer {l}, factor {factor}, handed on {passed}, gradient of the weight {gradient}.',
  inputs: {
    presets: 'Choose a chain',
    preset: 'w = {w}',
    depth: 'number of layers',
    depthLabel: 'Layers',
    depthLimits: 'Type a whole number from 1 to 30.',
    w: 'weight of every layer',
    wLimits: 'Type a number from 0.1 to 20.',
    activation: 'Activation function',
    bias: 'Biases',
    biases: { held: 'keep every layer at one point', zero: 'all 0' },
    decimals: 'Eight decimals',
  },
  activations: activationNames.en,
  table: {
    caption: 'The way back, layer by layer',
    layer: 'Layer',
    sum: 'Weighted sum z',
    slope: 'Slope f′(z)',
    factor: 'Factor w·f′(z)',
    passed: 'Derivative handed on',
    gradient: 'Gradient of the weight',
    locked: 'The table fills once you have predicted and walk back.',
  },
};
