// @ts-check
import { descend, layersOf } from '#engine';
import { FormulaWriter } from '#notation/formula.ts';
import { toPlain } from '#notation/plain.ts';
import { arrowName } from '#notation/scripts/quantities.ts';

/** @typedef {import('#engine').Trace} Trace */
/** @typedef {import('#notation/formula.ts').Subject} Subject */
/** @typedef {'forward' | 'loss' | 'backward' | 'gradients' | 'update'} Part */
/** One number and how it arises; `factors` where these took some working out. */
/** @typedef {{ part: Part, name: string, symbols: string, numbers: string, factors?: string, result: number }} TraceLine */
/** @typedef {{ part: Part, name: string, subject: Subject, result: number }} Entry */

/**
 * Every number of a forward pass, a backward pass and, with a learning rate, an update, in the order of the computation. Names are
 * those `quantity` of the engine understands; new values end in `New`.
 * @param {Trace} trace
 * @param {number | undefined} learningRate
 * @returns {TraceLine[]}
 */
export function linesOf(trace, learningRate) {
  const formulas = new FormulaWriter(trace, learningRate);
  return entriesOf(trace, learningRate).map(({ part, name, subject, result }) => {
    const { left, symbols, numbers, factors, assigns } = formulas.write(subject);
    const relation = assigns ? '←' : '=';
    return {
      part,
      name,
      symbols: left.length === 0 ? toPlain(symbols) : `${toPlain(left)} ${relation} ${toPlain(symbols)}`,
      numbers: toPlain(numbers),
      ...(factors && { factors: toPlain(factors) }),
      result,
    };
  });
}

/** @param {Trace} trace @param {number | undefined} learningRate @returns {Entry[]} */
function entriesOf(trace, learningRate) {
  const { sizes } = trace.network;
  const layers = layersOf(trace);
  const units = sizes.map((size) => Array.from({ length: size }, (_, j) => j));
  const last = sizes.length - 1;
  const rising = [...units.keys()].slice(1);
  const falling = rising.toReversed();
  /** @type {Entry[]} */
  const forward = rising.flatMap((l) =>
    units[l].flatMap((j) => [
      ...entry('forward', `weightedSum${l}_${j + 1}`, { kind: 'products', l, j }, layers.weightedSum[l][j]),
      ...entry('forward', `z${l}_${j + 1}`, { kind: 'z', l, j }, layers.z[l][j]),
      ...entry('forward', `a${l}_${j + 1}`, { kind: 'a', l, j }, layers.a[l][j]),
    ]),
  );
  const loss = entry('loss', 'loss', { kind: 'loss' }, trace.loss);
  const backward = falling.flatMap((l) =>
    units[l].flatMap((j) => [
      ...(l === last
        ? []
        : entry('backward', `arriving${l}_${j + 1}`, { kind: 'arriving', l, j }, layers.arriving[l][j])),
      ...entry('backward', `delta${l}_${j + 1}`, { kind: 'delta', l, j }, layers.delta[l][j]),
    ]),
  );
  const gradients = falling.flatMap((l) =>
    units[l].flatMap((j) => [
      ...units[l - 1].flatMap((i) =>
        entry('gradients', arrowName('dw', l, j, i), { kind: 'dW', l, j, i }, layers.dW[l][j * sizes[l - 1] + i]),
      ),
      ...entry('gradients', `db${l}_${j + 1}`, { kind: 'db', l, j }, layers.db[l][j]),
    ]),
  );
  if (learningRate === undefined) return [...forward, ...loss, ...backward, ...gradients];

  const after = descend(trace.network, layers, learningRate);
  const update = falling.flatMap((l) =>
    units[l].flatMap((j) => [
      ...units[l - 1].flatMap((i) =>
        entry('update', arrowName('wNew', l, j, i), { kind: 'update', l, j, i }, after.W[l][j * sizes[l - 1] + i]),
      ),
      ...entry('update', `bNew${l}_${j + 1}`, { kind: 'update', l, j }, after.b[l][j]),
    ]),
  );
  return [...forward, ...loss, ...backward, ...gradients, ...update];
}

/** @param {Part} part @param {string} name @param {Subject} subject @param {number} result @returns {Entry[]} */
function entry(part, name, subject, result) {
  return [{ part, name, subject, result }];
}
