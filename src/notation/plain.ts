import { letters } from './letters.ts';
import { plainName } from './names.ts';
import { formatNumber } from './number.ts';
import type { NumberFormat } from './number.ts';
import type { SymbolToken, Token } from './tokens.ts';

const superscripts = [...'⁰¹²³⁴⁵⁶⁷⁸⁹'];
const subscripts = [...'₀₁₂₃₄₅₆₇₈₉'];
const runningIndices = { i: 'ᵢ', k: 'ₖ' } as const;

/** Signs that stand between two terms, with room on both sides. */
const spaced = new Set(['+', '−', '·', '≈', '/', '>', '<', '≤']);

/** Tokens as one line of plain text in Unicode: `δ⁽²⁾₁ = (0.6 − 1) · 0.6(1 − 0.6)`. Numbers as `format` says. */
export function toPlain(tokens: readonly Token[], format: NumberFormat = { decimals: 8, trim: true }): string {
  return tokens.map((token) => tokenToPlain(token, format)).join('');
}

function tokenToPlain(token: Token, format: NumberFormat): string {
  switch (token.kind) {
    case 'symbol':
      return symbolToPlain(token);
    case 'number': {
      const printed = formatNumber(token.value, format);
      return token.guarded ? `(${printed})` : printed;
    }
    case 'sign':
      if (spaced.has(token.text) && !token.tight) return ` ${token.text} `;
      return token.text.endsWith(',') || token.text === 'Σ' ? `${token.text} ` : token.text;
    case 'derivative':
      return `∂C/∂${symbolToPlain(token.of)}`;
    case 'name':
      return plainName(token.name, token.bar);
    case 'local': {
      const d = token.straight ? 'd' : '∂';
      return `${d}${plainName(token.of)}/${d}${plainName(token.by)}`;
    }
    case 'raised':
      return raised(toPlain(token.tokens, format));
    case 'factor':
      return toPlain(token.tokens, format);
  }
}

function symbolToPlain({ id, l, j, i }: SymbolToken): string {
  const upper = l === undefined ? '' : `⁽${digits(l, superscripts)}⁾`;
  const between = [j, i].some((index) => typeof index === 'number' && index > 9) ? ',' : '';
  const lower = [j, i].filter((index) => index !== undefined).map(index);
  return (id === 'yHat' ? 'ŷ' : letters[id]) + upper + lower.join(between);
}

function index(of: number | 'i' | 'k'): string {
  return typeof of === 'number' ? digits(of, subscripts) : runningIndices[of];
}

/** A whole exponent stands raised, any other one behind ^. */
function raised(exponent: string): string {
  return /^\d$/.test(exponent) ? superscripts[Number(exponent)] : `^(${exponent})`;
}

function digits(value: number, alphabet: readonly string[]): string {
  return [...String(value)].map((digit) => alphabet[Number(digit)]).join('');
}
