import { nameTex } from '#engine';
import { numberToTex } from './number.ts';
import type { NumberFormat } from './number.ts';
import { printedNumber } from './printed-number.ts';
import type { Formula, SymbolToken, Token } from './tokens.ts';

const names: Record<SymbolToken['id'], string> = {
  x: 'x',
  y: 'y',
  yHat: '\\hat{y}',
  z: 'z',
  a: 'a',
  w: 'w',
  b: 'b',
  u: 'u',
  v: 'v',
  delta: '\\delta',
  loss: 'C',
  eta: '\\eta',
  n: 'n',
  h: 'h',
};

const signs: Record<string, string> = {
  '·': '\\cdot ',
  '−': '-',
  Σ: '\\textstyle\\sum_{i} ',
  σ: '\\sigma ',
  '½': '\\tfrac12',
  tanh: '\\tanh ',
  max: '\\max ',
  min: '\\min ',
  ln: '\\ln ',
  '≈': '\\approx ',
  Δ: '\\Delta ',
  '√': '\\surd ',
  π: '\\pi ',
  ReLU: '\\operatorname{ReLU}',
  sin: '\\sin ',
  cos: '\\cos ',
  tan: '\\tan ',
  Φ: '\\Phi ',
  φ: '\\varphi ',
  ELU: '\\operatorname{ELU}',
  SELU: '\\operatorname{SELU}',
  SiLU: '\\operatorname{SiLU}',
  GELU: '\\operatorname{GELU}',
  softplus: '\\operatorname{softplus}',
  softsign: '\\operatorname{softsign}',
  hardsigmoid: '\\operatorname{hardsigmoid}',
  '≤': '\\le ',
  '−3': '-3',
  ',': ',\\,',
  '0,': '0,\\,',
  '1,': '1,\\,',
  e: 'e',
  '′': "'",
  '∇': '\\nabla ',
};

function symbolToTex({ id, l, j, i }: SymbolToken): string {
  const upper = l === undefined ? '' : `^{(${l})}`;
  const lower = j === undefined ? '' : `_{${j}${i ?? ''}}`;
  return names[id] + upper + lower;
}

/** The bar stands over the letter alone, its indices behind it: x̄₁. */
function barred(tex: string): string {
  const [, letter, scripts] = /^(\\hat\{.*?\}|\\mathrm\{.*?\}|\\?[A-Za-z]+)(.*)$/.exec(tex)!;
  return `\\bar{${letter}}${scripts}`;
}

/** Tokens as TeX, with the book's macros for the four factors. Numbers as `format` says. */
export function toTex(tokens: readonly Token[], format: NumberFormat = { decimals: 8, trim: true }): string {
  return tokens.map((token, n) => tokenToTex(token, tokens[n + 1], format)).join('');
}

function tokenToTex(token: Token, next: Token | undefined, format: NumberFormat): string {
  switch (token.kind) {
    case 'symbol':
      return symbolToTex(token);
    case 'number': {
      const { text, bracketed } = printedNumber(token, next, format);
      return bracketed ? `(${numberToTex(text)})` : numberToTex(text);
    }
    case 'sign':
      return signs[token.text] ?? token.text;
    case 'derivative':
      return `\\dfrac{\\partial C}{\\partial ${symbolToTex(token.of)}}`;
    case 'name':
      return token.bar ? barred(nameTex(token.name)) : nameTex(token.name);
    case 'local': {
      const d = token.straight ? 'd' : '\\partial ';
      return `\\dfrac{${d}${nameTex(token.of)}}{${d}${nameTex(token.by)}}`;
    }
    case 'raised':
      return `^{${toTex(token.tokens, format)}}`;
    case 'factor':
      return `\\${token.factor}{${toTex(token.tokens, format)}}`;
  }
}

/** The lines of a formula: left = symbols, = numbers, (= factors,) = result. */
export function formulaToTex(
  formula: Formula,
  format?: NumberFormat,
): { left: string; lines: string[]; relation: string } {
  const lines = [formula.symbols, formula.numbers, formula.factors, formula.result];
  return {
    left: toTex(formula.left, format),
    relation: formula.assigns ? '\\leftarrow' : '=',
    lines: lines.filter((line) => line !== undefined).map((line) => toTex(line, format)),
  };
}
