import { lookUp } from '../registry.ts';
import type { Activation } from './activation.ts';
import { identity } from './identity.ts';
import { relu } from './relu.ts';
import { sigmoid } from './sigmoid.ts';
import { tanh } from './tanh.ts';

export type { Activation } from './activation.ts';

/** Every activation function of the book, by id. */
export const activations = { identity, sigmoid, tanh, relu } satisfies Record<string, Activation>;

export type ActivationId = keyof typeof activations;

/** The activation with this id. @throws RangeError naming the known ids. */
export function activation(id: string): Activation {
  return lookUp('activation', activations, id);
}
