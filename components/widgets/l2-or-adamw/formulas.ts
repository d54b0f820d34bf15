import { bracketed, name, number, sign } from '#notation/tokens.ts';
import type { Formula, Token } from '#notation/tokens.ts';
import type { L2State, Ratio } from './l2-state.svelte.ts';
import type { Way } from './walks.ts';

/** The values of the table, as they are written in the chapter. */
export const ratioSymbols: Readonly<Record<Ratio['name'], Token[]>> = {
  g: [name('g')],
  mHat: [name('mHat')],
  root: [sign('√'), name('vHat')],
  quotient: [name('mHat'), sign('/'), ...bracketed(sign('√'), name('vHat'), sign('+'), name('epsilon'))],
};

/** A formula as it is built up twice: once with the names, once with the numbers. */
type Put = (name: Token, value: number) => Token;

/** How the coordinate that is looked at got its new value in the step that is told, by one of the ways. */
export function stepFormula(state: L2State, way: Way): Formula {
  const { setting, n, shownStep, walks } = state;
  const { learningRate, lambda, epsilon, method } = setting;
  const step = walks[way][shownStep];
  const before = walks[way][shownStep - 1].theta[n];
  const theta = name(`theta_${n + 1}`);

  const written = (put: Put): Token[] => {
    const eta = put(name('eta'), learningRate);
    const decay = [put(name('lambda'), lambda), sign('·'), put(theta, before)];
    const g = put(name('g'), state.lossGradient(way));
    const quotient = (): Token[] => [
      put(name('mHat'), step.quantities.mHat![n]),
      sign('/'),
      ...bracketed(sign('√'), put(name('vHat'), step.quantities.vHat![n]), sign('+'), put(name('epsilon'), epsilon)),
    ];
    if (method === 'adam' && way !== 'decoupled') return [put(theta, before), sign('−'), eta, sign('·'), ...quotient()];
    if (method === 'adam')
      return [put(theta, before), sign('−'), eta, sign('·'), ...bracketed(...quotient(), sign('+'), ...decay)];
    if (way === 'plain') return [put(theta, before), sign('−'), eta, sign('·'), g];
    if (way === 'l2') return [put(theta, before), sign('−'), eta, sign('·'), ...bracketed(g, sign('+'), ...decay)];
    const shrunk = bracketed(sign('1'), sign('−'), eta, sign('·'), put(name('lambda'), lambda));
    return [...shrunk, sign('·'), put(theta, before), sign('−'), eta, sign('·'), g];
  };
  return {
    left: [theta],
    assigns: true,
    symbols: written((token) => token),
    numbers: written((_, value) => number(value)),
    result: [number(step.theta[n])],
  };
}

/** What L2 adds to the gradient before Adam sees it. */
export function addedFormula(state: L2State): Formula {
  const { setting, n, shownStep, walks } = state;
  const before = walks.l2[shownStep - 1].theta[n];
  return {
    left: [name('g')],
    assigns: true,
    symbols: [name('g'), sign('+'), name('lambda'), sign('·'), name(`theta_${n + 1}`)],
    numbers: [number(state.lossGradient('l2')), sign('+'), number(setting.lambda), sign('·'), number(before)],
    result: [number(walks.l2[shownStep].gradient[n])],
  };
}
