import { expect, it } from 'vitest';
import * as engine from '#engine';

/** What can be asked for by id: the word an error uses for it, the question, and the rows. */
const registries: [string, (id: string) => unknown, Readonly<Record<string, unknown>>][] = [
  ['activation', engine.activation, engine.activations],
  ['dataset', engine.dataset, engine.datasets],
  ['example network', engine.exampleNetwork, engine.exampleNetworks],
  ['initializer', engine.initializer, engine.initializers],
  ['loss', engine.loss, engine.losses],
  ['mutant', engine.mutant, engine.mutants],
  ['operation', engine.operation, engine.operations],
  ['optimizer', engine.optimizer, engine.optimizers],
  ['schedule', engine.schedule, engine.schedules],
  ['surface', engine.surface, engine.surfaces],
];

it.each(registries)('each %s is found by its id', (_kind, find, rows) => {
  for (const [id, row] of Object.entries(rows)) expect(find(id)).toBe(row);
});

it.each(registries)('an unknown %s is refused, naming the known ones', (kind, find, rows) => {
  const known = Object.keys(rows).join(', ');
  expect(() => find('toString')).toThrow(new RangeError(`unknown ${kind} "toString"; known: ${known}`));
});
