import { activations } from '#engine';
import type { ActivationId } from '#engine';
import { activationTerms } from '#notation/activation-terms.ts';
import { bracketed, name, number, opposite, raised, sign } from '#notation/tokens.ts';
import type { Token } from '#notation/tokens.ts';

const z = name('z');
const [lambda, alpha, u] = [name('lambda'), name('alpha'), name('u')];
const e = (...exponent: Token[]): Token[] => [sign('e'), raised(...exponent)];
const minusZ = [opposite, z];
const squared = raised(sign('2'));
const tanhOfU = [sign('tanh'), ...bracketed(u)];
const { cubic } = activations['gelu-tanh'].constants;

/** A formula, and what stands for a letter in it. */
export interface Definition {
  readonly value: readonly Token[];
  readonly slope: readonly Token[];
  /** u = …, with the same u in both. */
  readonly where?: readonly Token[];
}

/** Those whose row writes them by name or with its constants put in, and those too long for one line. */
const written: Partial<Record<ActivationId, Partial<Definition>>> = {
  sigmoid: { value: [sign('1'), sign('/'), ...bracketed(sign('1'), sign('+'), ...e(...minusZ))] },
  tanh: {
    value: [
      ...bracketed(...e(z), sign('−'), ...e(...minusZ)),
      sign('/'),
      ...bracketed(...e(z), sign('+'), ...e(...minusZ)),
    ],
  },
  selu: {
    value: [
      ...[lambda, sign('·'), sign('max'), ...bracketed(sign('0,'), z), sign('+')],
      ...[lambda, alpha, sign('·'), sign('min'), ...bracketed(sign('0,'), ...e(z), sign('−'), sign('1'))],
    ],
    slope: [
      ...[lambda, sign('·'), sign('['), z, sign('>'), sign('0'), sign(']'), sign('+')],
      ...[lambda, alpha, ...e(z), sign('·'), sign('['), z, sign('≤'), sign('0'), sign(']')],
    ],
  },
  'gelu-tanh': {
    value: [sign('½'), z, ...bracketed(sign('1'), sign('+'), ...tanhOfU)],
    slope: [
      ...[sign('½'), ...bracketed(sign('1'), sign('+'), ...tanhOfU), sign('+')],
      ...[sign('½'), z, ...bracketed(sign('1'), sign('−'), sign('tanh'), squared, ...bracketed(u)), u, sign('′')],
    ],
    where: [
      ...[u, sign('='), sign('√'), ...bracketed(sign('2'), sign('/'), sign('π'))],
      ...bracketed(z, sign('+'), number(cubic), z, raised(sign('3'))),
    ],
  },
};

/** f(z) and f′(z) as arithmetic; in f′ the letter a is f(z). */
export function definitionOf(id: ActivationId): Definition {
  const { arithmetic, slope } = activationTerms(id);
  return {
    value: arithmetic(z, z),
    slope: unwrapped(slope(z, { kind: 'symbol', id: 'a' })),
    ...written[id],
  };
}

/** Without the brackets in which a factor of a product would stand, if they are one pair. */
function unwrapped(tokens: Token[]): Token[] {
  let depth = 0;
  const closes = tokens.findIndex((token) => {
    if (token.kind === 'sign' && token.text === '(') depth += 1;
    if (token.kind === 'sign' && token.text === ')') depth -= 1;
    return depth === 0;
  });
  return tokens.length > 2 && closes === tokens.length - 1 ? tokens.slice(1, -1) : tokens;
}
