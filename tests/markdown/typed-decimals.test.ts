import { describe, expect, it } from 'vitest';
import { compileKorean } from './compile.ts';

describe('a typed decimal is refused', () => {
  it.each([
    ['in text', '값은 0.25이다.', '0.25'],
    ['with a true minus', '값은 −0.3이다.', '−0.3'],
    ['in inline math', '값은 $x=0.7$이다.', '0.7'],
    ['in display math', '$$\nx = 1.5\n$$', '1.5'],
    ['in a caption', '<Figure id="fig-a" caption="0.9까지">\n글\n</Figure>', '0.9'],
    ['as the value of <Num>', '<Num of={0.125} />', '0.125'],
    ['in a link', '[약 3.14](/pi)', '3.14'],
  ])('%s', async (_where, source, number) => {
    await expect(compileKorean(source)).rejects.toThrow(
      new RegExp(`ko\\.mdx:\\d+: typed decimal ${number} .*<Num of=`),
    );
  });
});

describe('a decimal is allowed', () => {
  it.each([
    ['as a given constant', '<Given>0.25</Given>이다.'],
    ['in a formula of a given constant', '<Given>$0.9$</Given>이다.'],
    ['as a cited figure', '<Cited>99.7%</Cited>'],
    ['inside \\given', '$\\given{0.5}$'],
    ['as a measure of TeX', '$a\\kern0.2em b$'],
    ['in code', '`0.5`'],
    ['never needed by integers', '2026년, 3개, $x_1 = 2$'],
  ])('%s', async (_where, source) => {
    await expect(compileKorean(source)).resolves.toBeDefined();
  });
});
