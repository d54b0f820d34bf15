import { expect, it } from 'vitest';
import { josa } from '#i18n/josa.ts';
import { nameParts, plainName, spokenName } from '#notation/names.ts';
import { toPlain } from '#notation/plain.ts';
import { toSpoken } from '#notation/spoken.ts';
import { toTex } from '#notation/tex.ts';
import type { Token } from '#notation/tokens.ts';

const bar = (name: string): Token => ({ kind: 'name', name, bar: true });

it.each([
  ['x1', 'x₁', 'x 1', 'x_{1}'],
  ['u', 'u', 'u', 'u'],
  ['w2_11', 'w⁽²⁾₁₁', 'w layer 2 11', 'w^{(2)}_{11}'],
  ['sigma', 'σ', 'σ', '\\sigma'],
  ['yHat_1', 'ŷ₁', 'y hat 1', '\\hat{y}_{1}'],
  ['rate', 'rate', 'rate', '\\mathrm{rate}'],
])('%s is written %s, spoken "%s", and %s in TeX', (name, plain, spoken, tex) => {
  const tokens: Token[] = [{ kind: 'name', name }];
  expect(toPlain(tokens).normalize('NFC')).toBe(plain);
  expect([spokenName(name, 'en'), toSpoken(tokens, 'en')]).toEqual([spoken, spoken]);
  expect(toTex(tokens)).toBe(tex);
});

it('the bar of a derivative stands over the letter, before its index', () => {
  expect(toPlain([bar('u')]).normalize('NFC')).toBe('ū');
  expect(plainName('x1', true)).toBe('x\u0304₁');
  expect([toTex([bar('x1')]), toTex([bar('sigma')]), toTex([bar('yHat_2')])]).toEqual([
    '\\bar{x}_{1}',
    '\\bar{\\sigma}',
    '\\bar{\\hat{y}}_{2}',
  ]);
  expect([toSpoken([bar('x1')], 'ko'), toSpoken([bar('x1')], 'en')]).toEqual(['x 1 바', 'x 1 bar']);
});

it('a local derivative names both ends of its arrow', () => {
  const local: Token[] = [{ kind: 'local', of: 'f', by: 'x1' }];
  expect(toPlain(local)).toBe('∂f/∂x₁');
  expect(toTex(local)).toBe('\\dfrac{\\partial f}{\\partial x_{1}}');
  expect(toSpoken(local, 'en')).toBe('the partial derivative of f by x 1');
  expect(toSpoken(local, 'ko')).toBe('f를 x 1로 편미분한 값');
});

it('a derivative of a function of one variable is written with d', () => {
  const slope: Token[] = [{ kind: 'local', of: 'y', by: 'u', straight: true }];
  expect(toPlain(slope)).toBe('dy/du');
  expect(toTex(slope)).toBe('\\dfrac{dy}{du}');
  expect([toSpoken(slope, 'ko'), toSpoken(slope, 'en')]).toEqual(['y를 u로 미분한 값', 'the derivative of y by u']);
});

it('Korean particles follow the reading of the last sign', () => {
  const read = (name: string): string => plainName(name) + josa(plainName(name), '을/를');
  expect(['x1', 'x2', 'u', 'l', 'delta', 'epsilon', 'x10'].map(read)).toEqual([
    'x₁을',
    'x₂를',
    'u를',
    'l을',
    'δ를',
    'ε을',
    'x₁₀을',
  ]);
});

it('what no formula could hold is refused', () => {
  expect(() => nameParts('2x')).toThrow('"2x" is no name of a formula');
});
