import { lookUp } from '../registry.ts';
import type { ExampleNetwork } from './example.ts';
import { general } from './general.ts';
import { paper } from './paper.ts';
import { twoOutputs } from './two-outputs.ts';

export type { ExampleNetwork } from './example.ts';

/** The networks the book is told with, by id. */
export const exampleNetworks = { general, paper, 'two-outputs': twoOutputs } satisfies Record<string, ExampleNetwork>;

export type ExampleNetworkId = keyof typeof exampleNetworks;

/** The example network with this id. @throws RangeError naming the known ids. */
export function exampleNetwork(id: string): ExampleNetwork {
  return lookUp('example network', exampleNetworks, id);
}
