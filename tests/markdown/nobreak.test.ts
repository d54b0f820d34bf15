import { expect, it } from 'vitest';
import type { Node } from '../../src/markdown/tree.ts';
import { compileKorean } from './compile.ts';

const wrapped = async (source: string): Promise<Node[]> =>
  (await compileKorean(source)).nodes((node) => node.type === 'nobreak');

it('a formula and the particle attached to it are wrapped together', async () => {
  const [wrap, ...others] = await wrapped('그래서 $\\delta$는 작다.');
  expect(others).toEqual([]);
  expect(wrap?.data).toEqual({ hName: 'span', hProperties: { className: ['nobreak'] } });
  expect(wrap?.children?.map(({ type, value }) => value ?? type)).toEqual(['mdxJsxTextElement', '는']);
});

it('so are a number or a reference and their particles, and “nth”', async () => {
  expect(await wrapped('값 <Num of={x} />은 <Given>2</Given>와 다르다.')).toHaveLength(2);
  expect(await wrapped('the $n$th step')).toHaveLength(1);
});

it('so is the punctuation after a formula or number', async () => {
  const wraps = await wrapped('$x$, $y$는, <Num of={x} />.');
  expect(wraps.map(({ children }) => children?.at(-1)?.value)).toEqual([',', '는,', '.']);
});

it('what stands apart is left alone', async () => {
  expect(await wrapped('$x$ 는 <Num of={x} /> (2)')).toEqual([]);
});

it('a formula that ends in “=” keeps to the number behind it and to what is attached to that', async () => {
  const [wrap, ...others] = await wrapped('값 $\\eta=$ <Num of={x} />입니다');
  expect(others).toEqual([]);
  expect(wrap?.children?.map(({ value, name }) => value ?? name)).toEqual(['span', ' ', 'Num', '입니다']);
  expect(await wrapped('값 $\\eta=$ <Num of={x} /> 둘')).toHaveLength(1);
});

it.each([
  '$\\eta$ <Num of={x} />',
  '$\\eta=$ 둘',
  '$\\eta=$ 셋 <Num of={x} />',
  '$\\frac12(u^2+9v^2)=$ <Num of={x} />',
])('other formulas do not, nor long ones: %s', async (source) => expect(await wrapped(source)).toEqual([]));
