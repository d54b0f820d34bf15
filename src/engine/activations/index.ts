import { lookUp } from '../registry.ts';
import type { Activation } from './activation.ts';
import { elu } from './elu.ts';
import { geluTanh } from './gelu-tanh.ts';
import { gelu } from './gelu.ts';
import { hardSigmoid } from './hard-sigmoid.ts';
import { identity } from './identity.ts';
import { leakyRelu } from './leaky-relu.ts';
import { relu } from './relu.ts';
import { selu } from './selu.ts';
import { sigmoid } from './sigmoid.ts';
import { silu } from './silu.ts';
import { softplus } from './softplus.ts';
import { softsign } from './softsign.ts';
import { tanh } from './tanh.ts';

export type { Activation, ActivationCurve } from './activation.ts';
export { leakyReluWith } from './leaky-relu.ts';

/** Every activation function of the book, by id, in the order in which a reader meets or chooses them. */
export const activations = {
  identity,
  sigmoid,
  tanh,
  relu,
  'leaky-relu': leakyRelu,
  elu,
  selu,
  softplus,
  silu,
  gelu,
  'gelu-tanh': geluTanh,
  softsign,
  'hard-sigmoid': hardSigmoid,
} satisfies Record<string, Activation>;

export type ActivationId = keyof typeof activations;

/** The activation with this id. @throws RangeError naming the known ids. */
export function activation(id: string): Activation {
  return lookUp('activation', activations, id);
}
