import { activationNames } from '#components/views/activation-names.ts';
import { commonWords } from '#components/views/words.ts';
import type { Words } from './words.ts';

const { frame, damagedLink, numbers } = commonWords.en;

export const en: Words = {
  title: 'A gallery of activation functions',
  frame,
  damagedLink,
  names: activationNames.en,
  choose: { first: 'First function', second: 'Second function', none: 'none' },
  axes: { z: 'weighted sum z', value: 'function f(z)', slope: 'slope f′(z)' },
  plot: '{what}. Functions drawn: {names}. A vertical line stands at z = {z}.',
  z: { name: 'z at which both are read', problems: { ...numbers, limits: 'z may be from −6 to 6.' } },
  decimals: 'Eight decimals',
  reading: '{name}: at z = {z} its value is {value}, its slope {slope}.',
  cards: 'All {count} activation functions and their slopes',
  picture: 'Graph of {name} and its slope from z = {low} to {high}',
  legend: { value: 'function f', slope: 'slope f′' },
  overlay: 'Draw it above',
  shown: 'Drawn above',
  saturation: {
    both: 'saturated: |z| > {z}',
    left: 'saturated: z < {z}',
    none: 'not saturated anywhere',
    note: 'saturated: where the slope is smaller than {bound} in size',
  },
  about: {
    identity:
      'Changes nothing. For output layers that predict a quantity; in hidden layers it makes several layers equal to one.',
    sigmoid:
      'The logistic curve by which Verhulst described growing populations in 1845. Its slope is {top} at most, and it saturates on both sides.',
    tanh: 'Recommended for hidden layers by LeCun et al. (1998). Its output is centred on 0 and its slope at 0 is {top}, but it saturates before the sigmoid does.',
    relu: 'Used by Nair and Hinton (2010) in restricted Boltzmann machines and tried in deep networks by Glorot et al. (2011). Its slope is 1 or 0.',
    'leaky-relu': 'Proposed by Maas et al. (2013). It keeps a slope of {slope} on the left, so that no unit dies.',
    elu: 'Proposed by Clevert et al. (2016). It approaches {floor} smoothly on the left, which brings the mean activation nearer to 0.',
    selu: 'Klambauer et al. (2017) solved for its constants, λ = {lambda} and α = {alpha}, so that activations stay at mean 0 and variance 1 from layer to layer.',
    softplus: 'Used by Dugas et al. (2001). The ReLU made smooth; its slope is the sigmoid itself.',
    silu: 'The SiLU of Elfwing et al. (2018), called Swish by Ramachandran et al. (2017). It falls until z = {lowest} and then rises.',
    gelu: 'Proposed by Hendrycks and Gimpel (2016): z times Φ(z), the probability that a standard normal number is at most z. Lowest at z = {lowest}.',
    'gelu-tanh': 'The approximation of GELU given in the same paper; the two differ by about {off} at most.',
    softsign:
      'Used by Bergstra et al. (2009). Between −1 and 1 as tanh is, but without an exponential: its slope approaches 0 far more slowly.',
    'hard-sigmoid':
      'The sigmoid replaced by three straight lines, used in this form by Howard et al. (2019). Its slope in the middle is {top}.',
  },
  table: {
    caption: 'Functions and slopes, what they are far out, and where they saturate',
    name: 'Activation',
    value: 'f({z})',
    slope: 'f′({z})',
    values: ['far left f', 'far right f'],
    slopes: ['far left f′', 'far right f′'],
    below: 'saturated, z <',
    above: 'saturated, z >',
    never: 'never',
  },
};
