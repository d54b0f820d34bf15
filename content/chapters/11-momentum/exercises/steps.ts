import { mutantValues, optimizers } from '#engine';
import type { StepRecord, UpdatePoint } from '#engine';

/** One number θ in a valley ½kθ², moving already. */
export interface Moving {
  readonly k: number;
  readonly theta: number;
  readonly velocity: number;
  readonly eta: number;
  readonly mu: number;
}

/** A step from there, and what led to it. */
export interface Moved {
  /** Where the gradient was taken. */
  readonly at: number;
  readonly g: number;
  readonly velocity: number;
  readonly theta: number;
}

/** By the engine's rule, whose velocity is set to the one there is. */
export function stepOf(method: 'momentum' | 'nesterov', { k, theta, velocity, eta, mu }: Moving): Moved {
  const row = optimizers[method];
  const options = { learningRate: eta, momentum: mu, form: 'book' } as const;
  const state = row.createState(1);
  state.velocity[0] = velocity;
  const ahead = [theta];
  row.lookAhead?.([theta], state, options, ahead);
  const place = [theta];
  const g = k * ahead[0];
  const record: StepRecord = {};
  row.step(place, [g], state, options, record);
  return { at: ahead[0], g, velocity: state.velocity[0], theta: place[0] };
}

/** Where a step leads if the rate is applied twice. */
export function rateTwice({ theta, velocity, eta, mu }: Moving, g: number, key: number): number[] {
  const point: UpdatePoint = { theta, g, learningRate: eta, state: { kind: 'momentum', momentum: mu, velocity } };
  return mutantValues('M28', { kind: 'update', key, ...point });
}
