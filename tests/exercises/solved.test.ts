import { describe, it } from 'vitest';
import { bookExercises, seedsUpTo } from './helpers/book.ts';
import { proveCode } from './helpers/prove-code.ts';
import {
  proveBug,
  proveFactors,
  proveNumeric,
  proveOrder,
  provePredict,
  proveSymbolic,
  proveTable,
  variantsOf,
} from './helpers/proofs.ts';

/** Every exercise of the book under 251 seeds: solved by the engine, and given every wrong answer its data list. */
describe.each(bookExercises)('$id', ({ exercise }) => {
  const seeds = seedsUpTo(250);
  const variants = variantsOf(exercise, seeds);

  it('is solved by the engine, and meets every slip with its own words', () => {
    switch (exercise.kind) {
      case 'numeric':
        return proveNumeric(exercise, variants);
      case 'table':
        return proveTable(exercise, variants);
      case 'symbolic':
        return proveSymbolic(exercise, variants);
      case 'factors':
        return proveFactors(exercise, variants);
      case 'order':
        return proveOrder(exercise, variants);
      case 'predict':
        return provePredict(exercise, variants);
      case 'bug':
        return proveBug(exercise, variants);
      case 'code':
        return proveCode(exercise, seeds);
      default:
        return exercise satisfies never;
    }
  });
});
