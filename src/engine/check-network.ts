import { activation } from './activations/index.ts';
import { loss } from './losses/index.ts';
import type { Network, Sample } from './types.ts';

/** @throws RangeError that names the field, what was expected and what came. */
export function checkNetwork({ sizes, activations, W, b, loss: lossId }: Network): void {
  if (sizes.length < 2)
    throw new RangeError(`sizes must name at least inputs and outputs, got ${sizes.length} number(s)`);
  sizes.forEach((size, l) => {
    if (!Number.isInteger(size) || size < 1)
      throw new RangeError(`sizes[${l}] must be a whole number ≥ 1, got ${size}`);
  });
  checkLength('activations', activations, sizes.length, `one per layer, the inputs included`);
  checkLength('W', W, sizes.length, 'one matrix per layer, W[0] empty');
  checkLength('b', b, sizes.length, 'one vector per layer, b[0] empty');
  checkVector('W[0]', W[0], 0, 'the inputs have no weights');
  checkVector('b[0]', b[0], 0, 'the inputs have no biases');
  if (activations[0] !== 'identity') throw new RangeError(`activations[0] must be identity, got ${activations[0]}`);
  for (let l = 1; l < sizes.length; l++) {
    checkId(`activations[${l}]`, () => activation(activations[l]));
    checkVector(`W[${l}]`, W[l], sizes[l] * sizes[l - 1], `${sizes[l]} units × ${sizes[l - 1]} senders`);
    checkVector(`b[${l}]`, b[l], sizes[l], 'one per unit');
  }
  checkId('loss', () => loss(lossId));
  checkPairing(activations, lossId);
}

/** @throws RangeError unless x has n_0 finite numbers and y has n_L targets that the loss takes; `where` opens its message. */
export function checkSample({ x, y }: Sample, { sizes, loss: lossId }: Network, where = ''): void {
  checkVector(`${where}x`, x, sizes[0], 'one per input');
  checkVector(`${where}y`, y, sizes[sizes.length - 1], 'one per output');
  loss(lossId).checkTargets(y, `${where}y`);
}

/** A loss on logits applies the last activation itself, one on probabilities needs them. */
function checkPairing(activations: Network['activations'], lossId: Network['loss']): void {
  const { outputActivations, takes } = loss(lossId);
  const last = activations.length - 1;
  if (outputActivations.length > 0 && !outputActivations.includes(activations[last])) {
    throw new RangeError(
      `activations[${last}] must be ${outputActivations.join(' or ')}, for ${lossId} takes ${takes}, got ${activations[last]}`,
    );
  }
}

function checkId(field: string, find: () => unknown): void {
  try {
    find();
  } catch (error) {
    throw new RangeError(`${field}: ${(error as Error).message}`, { cause: error });
  }
}

function checkLength(field: string, list: readonly unknown[], expected: number, meaning: string): void {
  if (list.length !== expected) {
    throw new RangeError(`${field} must have ${expected} entries (${meaning}), got ${list.length}`);
  }
}

function checkVector(field: string, vector: readonly number[], expected: number, meaning: string): void {
  checkLength(field, vector, expected, meaning);
  vector.forEach((value, n) => {
    if (!Number.isFinite(value)) throw new RangeError(`${field}[${n}] must be a finite number, got ${value}`);
  });
}
