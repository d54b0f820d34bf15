import { activation, clipByNorm, clipByValue, exampleNetwork, normOf, rootBetween } from '#engine';
import type { ActivationId } from '#engine';
import type { Localized } from '#i18n/locales.ts';
import { tell } from '#notation/tell.ts';
import { balancedChain, chainOf } from './chains.ts';
import { staysBelow, walkOfUnit, weightedSums } from './dead-unit.ts';
import { deep, trainDeep } from './deep-networks.ts';

export { deep } from './deep-networks.ts';

export const chapter = {
  number: 9,
  covers: ['S31', 'S42', 'S49', 'S50', 'S51', 'S52', 'S53', 'S54', 'S55', 'S56', 'S57', 'S58', 'S59', 'S60'],
  objectives: {
    ko: [
      "앞쪽 층의 기울기를 $w\\cdot f'(z)$의 곱으로 쓸 수 있습니다.",
      '사슬 신경망에서 그 곱을 계산할 수 있습니다.',
      '기울기 소실과 폭주의 경계를 말할 수 있습니다.',
      '시그모이드, tanh, ReLU와 그 친척들을 도함수와 포화로 견줄 수 있습니다.',
      '죽은 ReLU가 왜 되살아나지 못하는지 설명하고, 처방을 셋 들 수 있습니다.',
      '기울기를 노름으로 자르고, 성분마다 자르는 것과 구별할 수 있습니다.',
      '기울기 소실을 두고 흔히 하는 지나친 말 셋을 바로잡을 수 있습니다.',
    ],
    en: [
      "write the gradient of an early layer as a product of $w\\cdot f'(z)$;",
      'work that product out for a chain;',
      'name the border between vanishing and exploding gradients;',
      'compare the sigmoid, tanh, the ReLU and its relatives by their slopes and by where they saturate;',
      'explain why a dead ReLU does not come back, and name three cures;',
      'clip a gradient by its norm, and tell that from clipping each component;',
      'put right three things that are said too strongly of vanishing gradients.',
    ],
  } satisfies Localized<readonly string[]>,
};

/** F2, where δ crosses a single layer. */
export const paper = tell(exampleNetwork('paper'));
export const oneLayer = { factor: paper.q('w2_11') * paper.q('slope1_1'), most: paper.q('w2_11') / 4 };

/** F4 with w = 1 and ten layers; the products of twenty. */
export const ten = balancedChain(1, 10);
export const twenty = balancedChain(1, 20).products[0];

/** F4 by weight and depth: ∂a⁽ᴸ⁾/∂a⁽⁰⁾. */
const depths = [5, 10, 20];
export const edges = [1, 2, 4, 5, 8].map((weight) => ({
  weight,
  factor: balancedChain(weight, 1).products[0],
  products: depths.map((depth) => balancedChain(weight, depth).products[0]),
}));
const [, edgeOfTwo, , , edgeOfEight] = edges;
export const ofTwo = edgeOfTwo.products[1];
export const ofEight = edgeOfEight.products[1];

/** The chain of w = 8 with its input a little beside ½. */
export const beside = balancedChain(8, 10, 0.6);

/** Eight hidden layers on XOR, learning; and tanh with weights that are too large, before it does. */
const steps = 500;
export const learned = {
  steps,
  sigmoid: trainDeep({ hidden: 'sigmoid', initializer: 'glorot', steps }),
  tanh: trainDeep({ hidden: 'tanh', initializer: 'glorot', steps }),
};
export const tooLarge = trainDeep({ hidden: 'tanh', initializer: 'normal', options: { deviation: 1 }, steps: 1 });
export const lastLayer = deep.layers + 1;

const valuesOf = (id: ActivationId, z: number) => {
  const { f, df } = activation(id);
  return { f: f(z), slope: df(z, f(z)) };
};

/** The slopes of sigmoid and tanh beside each other. */
export const duel = [0, 1, 2, 4].map((z) => ({ z, sigmoid: valuesOf('sigmoid', z), tanh: valuesOf('tanh', z) }));
export const crossing = rootBetween((z) => valuesOf('tanh', z).slope - valuesOf('sigmoid', z).slope, 1, 3);
/** How many times as steep the sigmoid is at the last of them. */
export const timesSteeper = duel[3].sigmoid.slope / duel[3].tanh.slope;
/** cosh(z/2) where they cross. */
export const coshAtCrossing = (1 + Math.sqrt(3)) / 2;

/** Ten layers with w = 1, b = 0 and the input ½, by activation function. */
const plain = { weight: 1, bias: 0, depth: 10, input: 0.5 };
export const compared = {
  sigmoid: chainOf({ activation: 'sigmoid', ...plain }),
  tanh: chainOf({ activation: 'tanh', ...plain }),
  relu: chainOf({ activation: 'relu', ...plain }),
};
/** The ReLU chain with weights a little off 1. */
export const reluBelow = chainOf({ ...plain, activation: 'relu', weight: 0.5 }).products[0];
export const reluAbove = chainOf({ ...plain, activation: 'relu', weight: 1.5 }).products[0];
/** Its input on the other side: nothing passes. */
export const reluOff = chainOf({ ...plain, activation: 'relu', input: -0.5 });

/** Slopes of the ReLU and its relatives at four places. */
export const places = [-2, -0.5, 0.5, 2];
const slopesOf = (id: ActivationId) => places.map((z) => valuesOf(id, z).slope);
export const relatives = {
  relu: slopesOf('relu'),
  leaky: slopesOf('leaky-relu'),
  elu: slopesOf('elu'),
  softplus: slopesOf('softplus'),
  silu: slopesOf('silu'),
  gelu: slopesOf('gelu'),
};
export const slopeOfLeaky = activation('leaky-relu').constants.slope;

/** One ReLU unit on three examples, by a step that is small enough and by one that kills it. */
const start = [1, 0];
const unit = { slope: 0, start, steps: 3 };
export const gentle = walkOfUnit({ ...unit, learningRate: 0.1 });
export const killing = walkOfUnit({ ...unit, learningRate: 0.5 });
export const sumsOfDead = weightedSums(killing[1].theta);

/** After its death, with a slope below 0: a larger one and a small rate; and a smaller one and the rate that killed it. */
const from = { start: killing[1].theta, steps: 100 };
export const cured = walkOfUnit({ ...from, slope: 0.1, learningRate: 0.1 });
export const curedFrom = staysBelow(cured, 0.1);
const lit = (theta: readonly number[]): boolean => weightedSums(theta).some((z) => z > 0);
const relapsing = walkOfUnit({ ...from, slope: slopeOfLeaky, learningRate: 0.5 });
const back = relapsing.findIndex(({ theta }) => lit(theta));
export const relapse = { back, lost: relapsing.findIndex(({ theta }, n) => n > back && !lit(theta)) };

/** (3, 4) cut to length 1 by its norm, and component by component. */
export const arrow = [3, 4];
export const cut = { norm: normOf(arrow), byNorm: clipByNorm(arrow, 1), byValue: clipByValue(arrow, 1) };

/** What a step of η does to the first weight of the chain with w = 8: as it is, and with the whole gradient cut to length 1. */
const { gradients } = balancedChain(8, 10);
const whole = [...gradients.dW.flat(), ...gradients.db.flat()];
const eta = 0.5;
export const leap = {
  ...{ eta, gradient: whole[0], norm: normOf(whole) },
  to: 8 - eta * whole[0],
  cutTo: 8 - eta * clipByNorm(whole, 1)[0],
};

/** The faded examples: two layers of tanh, three layers of the balanced chain with w = 6, and a gradient to cut. */
export const twoTanh = chainOf({ activation: 'tanh', weight: 1.2, bias: 0, depth: 2, input: 0.5 });
export const six = balancedChain(6, 3);
const g = [6, -8];
export const other = { g, norm: normOf(g), factor: 5 / normOf(g), cut: clipByNorm(g, 5) };
