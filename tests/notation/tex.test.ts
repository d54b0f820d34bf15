import fc from 'fast-check';
import { expect, it } from 'vitest';
import { recordMlp } from '#engine';
import { FormulaWriter } from '#notation/formula.ts';
import { renderMath } from '#notation/katex.ts';
import { formulaToTex, toTex } from '#notation/tex.ts';
import { number, raised, sign } from '#notation/tokens.ts';
import { anyCase } from '../engine/arbitraries.ts';
import { subjectsOf } from './formula-cases.ts';

it('keeps a power of ten and the exponent after it apart', () => {
  expect(toTex([number(3e-9), raised(sign('2'))])).toBe(String.raw`(3\times10^{-9})^{2}`);
  expect(toTex([number(0.3), raised(sign('2'))])).toBe('0.3^{2}');
  expect(toTex([number(3e-9), sign('·'), number(2)])).toBe(String.raw`3\times10^{-9}\cdot 2`);
});

it('every formula of any network is TeX that the build accepts', () => {
  fc.assert(
    fc.property(anyCase, fc.nat(), ({ network, sample }, n) => {
      const writer = new FormulaWriter(recordMlp(network, sample), 0.5);
      const subjects = subjectsOf(network.sizes);
      const { left, lines } = formulaToTex(writer.write(subjects[n % subjects.length]));
      for (const tex of [left, ...lines]) expect(() => renderMath(tex, { display: true })).not.toThrow();
    }),
  );
});
