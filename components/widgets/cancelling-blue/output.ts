import { exampleNetwork, layersOf, logit, recordMlp, recordOutputs } from '#engine';
import type { LossId, Trace } from '#engine';
import { deltaFormula } from '#notation/factor-formulas.ts';
import { QuantityTerms } from '#notation/quantity-terms.ts';
import { bracketed, number, sign } from '#notation/tokens.ts';
import type { Formula, Token } from '#notation/tokens.ts';
import type { Loss } from './link.ts';

/** A sigmoid output under a loss, with what its two cards say. */
export interface Output {
  yHat: number;
  y: number;
  arriving: number;
  slope: number;
  /** red · blue */
  delta: number;
  /** ŷ − y */
  error: number;
  /** δ as the product. */
  product: Formula;
  /** δ as what is left where blue cancels. */
  left: Formula;
}

const losses: Record<Loss, LossId> = { cross: 'binary-cross-entropy', squared: 'half-squared-error' };

/** The output of F1. */
export function generalOutput(loss: Loss): Output {
  const { network, sample } = exampleNetwork('general');
  return outputOf(recordMlp({ ...network, loss: losses[loss] }, sample));
}

/** An output that predicts ŷ. 0 < ŷ < 1 */
export function ownOutput(loss: Loss, yHat: number, y: number): Output {
  return outputOf(recordOutputs({ activation: 'sigmoid', loss: losses[loss], z: [logit(yHat)], y: [y] }));
}

const deltaSign: Token = { kind: 'symbol', id: 'delta' };
export const yHatSign: Token = { kind: 'symbol', id: 'yHat' };
export const ySign: Token = { kind: 'symbol', id: 'y' };

/** ŷ − y and ŷ(1 − ŷ), as they stand on the cards. */
export const written = {
  error: [yHatSign, sign('−'), ySign],
  slope: [yHatSign, ...bracketed(sign('1'), sign('−'), yHatSign)],
};

function outputOf(trace: Trace): Output {
  const layers = layersOf(trace);
  const l = trace.network.sizes.length - 1;
  const [[yHat], [y]] = [layers.a[l], trace.sample.y];
  const error = yHat - y;
  return {
    ...{ yHat, y, error },
    arriving: layers.arriving[l][0],
    slope: layers.slope[l][0],
    delta: layers.delta[l][0],
    // One output unit, so that δ needs no indices.
    product: { ...deltaFormula(new QuantityTerms(trace, layers), l, 0), left: [deltaSign] },
    left: {
      left: [deltaSign],
      symbols: written.error,
      numbers: [number(yHat), sign('−'), number(y)],
      result: [number(error)],
    },
  };
}
