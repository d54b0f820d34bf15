import { activations } from './activations/index.ts';
import type { Activation } from './activations/index.ts';
import { arithmetic } from './arithmetic/index.ts';
import { losses } from './losses/index.ts';
import type { Loss } from './losses/index.ts';
import { lookUp } from './registry.ts';

/** One row per operation a tape can record: its value, and its partial derivatives by each input. */
export interface Operation {
  value(inputs: readonly number[], constants: readonly number[]): number;
  /** ∂value/∂inputs[n], one per input. */
  partials(inputs: readonly number[], value: number, constants: readonly number[]): number[];
}

function fromActivation({ f, df }: Activation): Operation {
  return { value: ([z]) => f(z), partials: ([z], a) => [df(z, a)] };
}

function fromLoss({ value, gradient }: Loss): Operation {
  return { value, partials: (yHat, _value, y) => gradient(yHat, y) };
}

function mapRows<Row>(rows: Record<string, Row>, toOperation: (row: Row) => Operation): Record<string, Operation> {
  return Object.fromEntries(Object.entries(rows).map(([id, row]) => [id, toOperation(row)]));
}

/** Every operation by id: arithmetic, the activations and the losses. */
export const operations: Readonly<Record<string, Operation>> = {
  ...arithmetic,
  ...mapRows<Activation>(activations, fromActivation),
  ...mapRows<Loss>(losses, fromLoss),
};

/** The operation with this id. @throws RangeError naming the known ids. */
export function operation(id: string): Operation {
  return lookUp('operation', operations, id);
}
