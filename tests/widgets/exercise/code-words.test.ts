import { describe, expect, it } from 'vitest';
import { withSteps } from '#components/widgets/exercise/kinds/code-steps.ts';
import {
  departureSentence,
  placeInResult,
  sizesOf,
  testSentence,
} from '#components/widgets/exercise/kinds/code-words.ts';
import { exampleNetwork } from '#engine';
import { namedNumbers } from '#exercises/named-numbers.ts';
import { numbersOf } from '#exercises/network-numbers.ts';

const departed = (name: string, given = -0.0672, value = -0.010752) => ({ path: [], name, given, value });
const say = (name: string, sizes: number[], locale: 'ko' | 'en') => departureSentence(departed(name), sizes, locale);

describe('departureSentence', () => {
  it.each([
    ['delta1_1', [2, 2, 1], '은닉 노드 1의 δ가 −0.0672입니다. 바른 값은 δ⁽¹⁾₁ = −0.010752입니다.'],
    ['delta2_1', [2, 2, 1], '출력 노드의 δ가 −0.0672입니다. 바른 값은 δ⁽²⁾₁ = −0.010752입니다.'],
    ['a2_2', [2, 3, 2], '출력 노드 2의 활성화 값이 −0.0672입니다. 바른 값은 ŷ₂ = −0.010752입니다.'],
    ['a2_1', [3, 2, 2, 1], '2층 은닉 노드 1의 활성화 값이 −0.0672입니다. 바른 값은 a⁽²⁾₁ = −0.010752입니다.'],
    ['z1_2', [2, 2, 1], '은닉 노드 2의 가중합이 −0.0672입니다. 바른 값은 z⁽¹⁾₂ = −0.010752입니다.'],
    ['loss', [2, 2, 1], '손실 C가 −0.0672입니다. 바른 값은 C = −0.010752입니다.'],
    ['dw2_12', [2, 2, 1], '∂C/∂w⁽²⁾₁₂가 −0.0672입니다. 바른 값은 ∂C/∂w⁽²⁾₁₂ = −0.010752입니다.'],
    ['db1_1', [2, 2, 1], '∂C/∂b⁽¹⁾₁이 −0.0672입니다. 바른 값은 ∂C/∂b⁽¹⁾₁ = −0.010752입니다.'],
  ])('names %s in Korean', (name, sizes, sentence) => expect(say(name, sizes, 'ko')).toBe(sentence));

  it.each([
    ['delta1_1', [2, 2, 1], 'The δ of hidden unit 1 is −0.0672; it should be δ⁽¹⁾₁ = −0.010752.'],
    ['a2_1', [2, 2, 1], 'The activation of the output unit is −0.0672; it should be ŷ = −0.010752.'],
    ['delta2_1', [3, 2, 2, 1], 'The δ of hidden unit 1 of layer 2 is −0.0672; it should be δ⁽²⁾₁ = −0.010752.'],
    ['z2_1', [2, 2, 1], 'The weighted sum of the output unit is −0.0672; it should be z⁽²⁾₁ = −0.010752.'],
    ['loss', [2, 2, 1], 'The loss C is −0.0672; it should be C = −0.010752.'],
    ['dw2_12', [2, 2, 1], '∂C/∂w⁽²⁾₁₂ is −0.0672; it should be ∂C/∂w⁽²⁾₁₂ = −0.010752.'],
  ])('names %s in English', (name, sizes, sentence) => expect(say(name, sizes, 'en')).toBe(sentence));

  it('names what is no quantity of a network by its place in the result', () => {
    expect(say('result[1]', [], 'ko')).toBe('result[1]의 값이 −0.0672입니다. 바른 값은 −0.010752입니다.');
    expect(say('result[1]', [], 'en')).toBe('result[1] is −0.0672; it should be −0.010752.');
  });
});

describe('sizesOf', () => {
  it('are those of the network, if there is one', () => {
    expect(sizesOf(numbersOf(exampleNetwork('paper')))).toEqual([2, 2, 1]);
    expect(sizesOf(namedNumbers({ h: 1 }))).toEqual([]);
  });
});

describe('testSentence', () => {
  it('writes places in the result as the reader would', () => {
    expect(placeInResult([], 'python')).toBe('result');
    expect(placeInResult(['dW', 1, 0], 'javascript')).toBe('result.dW[1][0]');
    expect(placeInResult(['dW', 1, 0], 'python')).toBe('result["dW"][1][0]');
  });

  it('puts every other fault in a sentence', () => {
    const shape = { kind: 'shape', problem: { kind: 'missing', path: ['delta'] } } as const;
    expect(testSentence(shape, [], 'python', 'ko')).toBe('result["delta"]가 없습니다.');
    const threw = { kind: 'threw', message: 'x is not defined', line: 3 } as const;
    expect(testSentence(threw, [], 'javascript', 'en')).toBe('Stopped by an error (line 3): x is not defined');
    expect(testSentence({ kind: 'refused', refusal: 'nothing' }, [], 'python', 'en')).toContain('return');
    expect(testSentence({ kind: 'refused', refusal: 'unheard of' }, [], 'python', 'en')).toContain('numbers and lists');
    expect(testSentence({ kind: 'passed' }, [], 'python', 'en')).toBe('');
  });
});

describe('withSteps', () => {
  it('names the steps in the reader’s language', () => {
    expect(withSteps('// ①\n# ④', 'ko')).toBe('// ① 순전파\n# ④ 은닉층 δ');
    expect(withSteps('// ⑤', 'en')).toBe('// ⑤ Gradients');
  });
});
