import { activation } from '#engine';
import type { WrongAnswer } from '#exercises/answers.ts';
import type { QuantityTerms } from '#notation/quantity-terms.ts';
import type { Step } from './frames.ts';

/** Ways to go wrong in one step that a typed number gives away. */
export const slipIds = [
  'sign-lost',
  'factors-added',
  'other-sender',
  'products-multiplied',
  'products-unsigned',
  'bias-forgotten',
  'bias-subtracted',
  'not-activated',
  'exponent-sign',
  'slope-for-value',
] as const;

export type SlipId = (typeof slipIds)[number];

/** What each slip of a step leads to; the more likely stands first. */
export function slipsOf(terms: QuantityTerms, step: Step): WrongAnswer[] {
  return values(terms, step).map(([slip, value]) => ({ slip, value }));
}

function values(terms: QuantityTerms, step: Step): [SlipId, number][] {
  const { l, j } = step;
  const { product, weightedSum } = terms.layers;
  switch (step.kind) {
    case 'product': {
      const w = terms.w(l, j, step.i).value;
      const a = terms.a(l - 1, step.i).value;
      const others = terms.units(l - 1).filter((i) => i !== step.i);
      return [
        ['sign-lost', -w * a],
        ['factors-added', w + a],
        ...others.map((i): [SlipId, number] => ['other-sender', w * terms.a(l - 1, i).value]),
      ];
    }
    case 'sum': {
      const products = terms.units(l - 1).map((i) => product[l][terms.at(l, j, i)]);
      return [
        ['products-unsigned', products.reduce((sum, each) => sum + Math.abs(each), 0)],
        ['products-multiplied', products.reduce((result, each) => result * each, 1)],
      ];
    }
    case 'z': {
      const bias = terms.b(l, j).value;
      return [
        ['bias-forgotten', weightedSum[l][j]],
        ['bias-subtracted', weightedSum[l][j] - bias],
      ];
    }
    case 'a': {
      const { f, df } = activation(terms.network.activations[l]);
      const z = terms.z(l, j).value;
      return [
        ['not-activated', z],
        ['exponent-sign', f(-z)],
        ['slope-for-value', df(z, terms.a(l, j).value)],
      ];
    }
  }
}
