import { describe, expect, it } from 'vitest';
import { exampleNetwork } from '#engine';
import { homeworkNumbers } from '#exercises/homework/homework-number.ts';
import { readName } from '#exercises/homework/read-name.ts';
import { readPaste } from '#exercises/homework/read-paste.ts';
import type { PasteProblem } from '#exercises/homework/read-paste.ts';
import { csvOf, jsonOf } from '#notation/scripts/data.ts';

const sizes = [2, 2, 1];

function read(text: string, of = sizes): Record<string, string> {
  const reading = readPaste(text, of);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
  return Object.fromEntries(reading.texts);
}

function problem(text: string, of = sizes): PasteProblem | undefined {
  const reading = readPaste(text, of);
  return reading.ok ? undefined : reading.problem;
}

describe('a name', () => {
  it.each([
    ['dw2_11', 'dw2_11'],
    ['w2_11', 'dw2_11'],
    ['w(2)11', 'dw2_11'],
    ['W(2)_11', 'dw2_11'],
    ['dC/dw2_11', 'dw2_11'],
    ['∂C/∂w⁽²⁾₁₁', 'dw2_11'],
    ['∂C / ∂w (2) 12', 'dw2_12'],
    ['\\frac{\\partial C}{\\partial w^{(1)}_{21}}', 'dw1_21'],
    ['ｄｗ２＿１１', 'dw2_11'],
    ['w1_2,1', 'dw1_21'],
    ['b(1)2', 'db1_2'],
    ['db2', 'db2_1'],
    ['δ(2)1', 'delta2_1'],
    ['δ⁽¹⁾₂', 'delta1_2'],
    ['\\delta^{(1)}_1', 'delta1_1'],
    ['delta2', 'delta2_1'],
    ['wNew2_11', 'wNew2_11'],
    ["w'2_11", 'wNew2_11'],
    ['w⁽²⁾₁₁′', 'wNew2_11'],
    ['bNew1_2', 'bNew1_2'],
  ])('%s is %s', (text, name) => expect(readName(text)).toBe(name));

  it.each(['w', 'w2', 'w2_1', 'b2_11', 'x_1', 'deltaNew1_1', 'gradient', '', '0.3'])('%j is none', (text) => {
    expect(readName(text)).toBeUndefined();
  });
});

describe('lines', () => {
  it.each([
    ['dw2_11 = -0.0768'],
    ['w(2)11: −0.0768'],
    ['∂C/∂w⁽²⁾₁₁ ≈ -0.0768'],
    ['dw2_11,-0.0768'],
    ['dw2_11\t-0.0768'],
    ['w(2)11 -0.0768'],
    ['"dw2_11": -0.0768,'],
    ["{'dw2_11': -0.0768}"],
    ['dw2_11 = -0.096 · 0.8 = -0.0768;'],
    ["{'dw2_11': -0.0768,\n 'dw2_12': -0.0288}"],
    ['# mine\n\ndw2_11 = -0.0768\n// so far'],
    ['dw2_11：−0.0768'],
  ])('%j', (text) => {
    const { dw2_11 } = read(text);
    expect(Number(dw2_11.replace('−', '-'))).toBe(-0.0768);
  });

  it('keep the digits as they are typed', () => {
    expect(read('δ(2)1 = 3/8\nb(2) = -0.0960\r\nw(1)11 = 1.20e-3')).toEqual({
      delta2_1: '3/8',
      db2_1: '-0.0960',
      dw1_11: '1.20e-3',
    });
  });

  it('keep the digits of an object too', () => {
    expect(read('{"delta2_1": -0.0960, "db2_1": -9.60e-2}')).toEqual({ delta2_1: '-0.0960', db2_1: '-9.60e-2' });
  });

  it.each<[string, PasteProblem]>([
    ['', { kind: 'empty' }],
    ['name,value\n', { kind: 'empty' }],
    ['z1_1 = 0.3', { kind: 'empty' }],
    ['dw2_11 = -0.0768\nhello', { kind: 'no-pair', line: 2, text: 'hello' }],
    ['hello = 3', { kind: 'no-pair', line: 1, text: 'hello = 3' }],
    ['\ndw3_11 = 1', { kind: 'unknown', line: 2, text: 'dw3_11 = 1' }],
    ['dw2_13 = 1', { kind: 'unknown', line: 1, text: 'dw2_13 = 1' }],
    ['dw2_11 = 1\nw2_11 = 2', { kind: 'twice', line: 2, text: 'w2_11 = 2' }],
    ['dw2_11 = abc', { kind: 'number', reason: 'letters', line: 1, text: 'dw2_11 = abc' }],
    ['dw2_11 = 1,000', { kind: 'number', reason: 'thousands', line: 1, text: 'dw2_11 = 1,000' }],
    ['dw2_11 = 0,5', { kind: 'number', reason: 'decimal-comma', line: 1, text: 'dw2_11 = 0,5' }],
    ['{"dw2_11": -0.07,\n"dw2_12": null}', { kind: 'number', reason: 'letters', line: 2, text: '"dw2_12": null' }],
    ['{"dW": [1, 2]}', { kind: 'no-pair', line: 1, text: '{"dW": [1, 2]}' }],
    ['dw2_11 =', { kind: 'number', reason: 'empty', line: 1, text: 'dw2_11 =' }],
  ])('%j is not taken over', (text, expected) => expect(problem(text)).toEqual(expected));
});

it('new values that are not asked for are passed over', () => {
  const reading = readPaste('dw2_11 = 1\nwNew2_11 = 2\nbNew1_1 = 3', sizes, false);
  expect(reading).toMatchObject({ ok: true, passedOver: 2 });
  expect(reading.ok && [...reading.texts.keys()]).toEqual(['dw2_11']);
});

describe('a list', () => {
  const numbers = ['-0.0043', '-0.0086', '-0.0108', '0.009216', '1.84e-2', '0.023', '-0.0768', '-0.0288', '-0.096'];
  const byName = {
    ...{ dw1_11: '-0.0043', dw1_12: '-0.0086', db1_1: '-0.0108', dw1_21: '0.009216', dw1_22: '1.84e-2' },
    ...{ db1_2: '0.023', dw2_11: '-0.0768', dw2_12: '-0.0288', db2_1: '-0.096' },
  };

  it.each([
    [`[${numbers.join(', ')}]`],
    [numbers.join('\n')],
    [`array([${numbers.join(', ')}], dtype=float32)`],
    [`[${numbers.map((number) => `np.float64(${number})`).join(', ')}]`],
    [`tensor([${numbers.join(', ')}])`],
    [`[[${numbers.slice(0, 3).join(' ')}]\n [${numbers.slice(3).join(' ')}]]`],
    [`(${numbers.join(', ')},)`],
  ])('%j runs through the table', (text) => expect(read(text)).toEqual(byName));

  it('of another length says of which', () => {
    expect(problem('[1, 2, 3]')).toEqual({ kind: 'count', found: 3, expected: 9 });
    expect(problem('[1, 2, 3]', [2, 1])).toBeUndefined();
  });

  it('names the line of what is no number', () => {
    expect(problem('1\n2\n--3', [2, 1])).toEqual({ kind: 'number', reason: 'malformed', line: 3, text: '--3' });
  });
});

describe('a file of the figure', () => {
  const { network, sample, learningRate } = exampleNetwork('two-outputs');
  const passes = { network, samples: [sample], reduction: 'mean' as const, learningRate };
  const names = homeworkNumbers(network.sizes).map(({ name }) => name);

  it.each([
    ['CSV', csvOf(passes)],
    ['JSON', jsonOf(passes)],
  ])('%s fills every field; the forward pass is passed over', (_, text) => {
    const reading = readPaste(text, network.sizes);
    expect(reading).toMatchObject({ ok: true, passedOver: 9 });
    expect(Object.keys(read(text, network.sizes)).sort()).toEqual(names.sort());
  });
});
