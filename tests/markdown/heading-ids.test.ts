import { expect, it } from 'vitest';
import { compileKorean } from './compile.ts';

it('a heading gets the id of its trailing comment and loses the comment', async () => {
  const page = await compileKorean('## 누구의 몫인가 {/* whose-share */}\n\n### 둘째 {/* second */}\n');
  const headings = page.nodes((node) => node.type === 'heading');
  expect(headings.map((heading) => heading.data?.hProperties)).toEqual([{ id: 'whose-share' }, { id: 'second' }]);
  expect(page.text()).toBe('누구의 몫인가둘째');
});

it('a heading of level 2 or 3 without an id is refused, naming file and line', async () => {
  await expect(compileKorean('글\n\n## 제목\n')).rejects.toThrow(
    /05-hidden-layer\/ko\.mdx:3: heading “제목” has no id/,
  );
  await expect(compileKorean('### 제목\n')).rejects.toThrow(/no id/);
  await expect(compileKorean('#### 제목\n')).resolves.toBeDefined();
});

it('an id that is not kebab-case is refused', async () => {
  await expect(compileKorean('## 제목 {/* Whose_Share */}\n')).rejects.toThrow(/“Whose_Share” is not kebab-case/);
});

it('a formula in a heading is refused, since contents lists cannot print it', async () => {
  await expect(compileKorean('## 몫 $\\delta$ {/* share */}\n')).rejects.toThrow(/formula in heading/);
});
