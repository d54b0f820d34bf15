import { describe, expect, it } from 'vitest';
import { framesOf } from '#components/widgets/backward-stepper/frames.ts';
import { presetSetup } from '#components/widgets/backward-stepper/setup.ts';
import { withActivation, withSizes } from '#components/widgets/backward-stepper/setup-changes.ts';
import type { Setup } from '#components/widgets/backward-stepper/setup.ts';
import { descend, layersOf, quantity, recordMlp } from '#engine';
import type { LossId } from '#engine';
import { FormulaWriter } from '#notation/formula.ts';
import type { Subject } from '#notation/formula.ts';
import { layerEquation } from '#notation/layer-equations.ts';
import { LayerQuantities } from '#notation/layer-quantities.ts';
import type { Cell, LayerEquation, Part } from '#notation/matrix-parts.ts';
import { QuantityTerms } from '#notation/quantity-terms.ts';
import { expectClose, otherOrder } from '../tolerance.ts';
import { evaluateParts } from './evaluate-layers.ts';

const withLoss = (setup: Setup, loss: LossId): Setup => ({ ...setup, network: { ...setup.network, loss } });
const deep = withActivation(withSizes(presetSetup('general'), [3, 4, 4, 3]), 1, 'tanh');

const setups: Record<string, Setup> = {
  F1: presetSetup('general'),
  F2: presetSetup('paper'),
  F3: presetSetup('two-outputs'),
  'a 3–4–3 network': withSizes(presetSetup('general'), [3, 4, 3]),
  'a 3–4–4–3 network': deep,
  'F1 with the mean squared error': withLoss(presetSetup('general'), 'mean-squared-error'),
  'three outputs with the mean squared error': withLoss(deep, 'mean-squared-error'),
  'F3 with the binary cross-entropy': withLoss(presetSetup('two-outputs'), 'binary-cross-entropy'),
};

const cellsOf = (parts: readonly Part[]): Cell[] =>
  parts.flatMap((part) =>
    part.kind === 'matrix'
      ? part.rows.flat()
      : part.kind === 'value'
        ? [part.cell]
        : part.kind === 'factor'
          ? cellsOf(part.parts)
          : [],
  );
const linesOf = ({ symbols, numbers, factors, result }: LayerEquation): Part[][] =>
  [symbols, numbers, factors, result].filter((line) => line !== undefined);

describe.each(Object.entries(setups))('the equations of %s', (_, { network, sample, learningRate }) => {
  const trace = recordMlp(network, sample);
  const layers = layersOf(trace);
  const quantities = new LayerQuantities(new QuantityTerms(trace, layers), learningRate);
  const formulas = new FormulaWriter(trace, learningRate);
  const subjects = framesOf(network.sizes).flatMap(({ subject }) => subject ?? []);
  const equations = subjects.map((subject) => ({ subject, equation: layerEquation(quantities, subject) }));
  const indexResult = (subject: Subject): number => {
    const [result] = formulas.write(subject).result;
    return result.kind === 'number' ? result.value : Number.NaN;
  };

  it('come to the same in every line, by names and by numbers', () => {
    for (const { subject, equation } of equations) {
      const l = 'l' in subject ? subject.l : 0;
      const results = cellsOf(equation.result);
      for (const line of linesOf(equation)) {
        const { values } = evaluateParts(line, network.activations[l], learningRate);
        expect(values).toHaveLength(results.length);
        values.forEach((value, n) =>
          expectClose(value, results[n].value, otherOrder, `${JSON.stringify(subject)} ${n}`),
        );
      }
    }
  });

  it('hold, place by place, the very numbers of the trace', () => {
    const next = descend(network, layers, learningRate);
    for (const { equation } of equations) {
      for (const { ref, value } of linesOf(equation).flatMap(cellsOf)) {
        if (ref === 'eta') expect(value).toBe(learningRate);
        else if (/^(?:error|rest)_/.test(ref)) expect(Number.isFinite(value)).toBe(true);
        else if (ref.startsWith('wNew')) {
          const [, l, j, i] = /(\d)_(\d)(\d)/.exec(ref)!.map(Number);
          expect(value).toBe(next.W[l][(j - 1) * network.sizes[l - 1] + i - 1]);
        } else if (/^(?:weightedSum|slope|arriving)/.test(ref)) {
          const [, kind, l, j] = /^(\D+)(\d)_(\d)$/.exec(ref)!;
          expect(value).toBe(layers[kind as 'slope'][Number(l)][Number(j) - 1]);
        } else expect(value, ref).toBe(quantity(trace, ref));
      }
    }
  });

  it('mark the cell that the index formula works out, and only cells that are there', () => {
    for (const { subject, equation } of equations) {
      const cells = linesOf(equation).flatMap(cellsOf);
      const made = cells.find(({ ref }) => ref === equation.made);
      const isOneOfSeveralPaths = subject.kind === 'crossing' && network.sizes[subject.l + 1] > 1;
      expect(made?.value, JSON.stringify(subject)).toBe(isOneOfSeveralPaths ? undefined : indexResult(subject));
      expect(equation.entering.length).toBeGreaterThan(0);
      const refs = new Set(cells.map(({ ref }) => ref));
      const there = equation.entering.filter((ref) => refs.has(ref));
      expect(there, JSON.stringify(subject)).toEqual(equation.entering);
    }
  });

  it('leave open what a later step brings', () => {
    const position = new Map(framesOf(network.sizes).flatMap(({ reveals }, n) => reveals.map((ref) => [ref, n])));
    framesOf(network.sizes).forEach(({ subject }, n) => {
      if (subject === undefined) return;
      for (const { since, ref } of cellsOf(layerEquation(quantities, subject).result)) {
        expect(position.get(since!), ref).toBeGreaterThan(0);
        if (ref === layerEquation(quantities, subject).made) expect(position.get(since!)).toBe(n);
      }
    });
  });
});
