import { describe, expect, it } from 'vitest';
import { areLong } from '#components/prose/option-length.ts';

const list = (...options: string[]): string =>
  options.map((each) => `<li><label><input /> ${each}</label></li>`).join('');
const formula = (text: string): string =>
  `<span class="katex"><span class="katex-mathml"><math>${'x'.repeat(50)}</math></span><span class="katex-html" aria-hidden="true"><span class="mord">${text}</span></span></span>`;

describe('options', () => {
  it('are short as words, and long as sentences', () => {
    expect(areLong(list('두 배가 된다', 'it is doubled'))).toBe(false);
    expect(areLong(list('두 배가 된다', '학습률이 작고 일정하면 SGD는 최소에 닿아 멈춘다'))).toBe(true);
    expect(areLong(list('with a sum it stays, with a mean it is divided'))).toBe(true);
  });

  it('are long as soon as one of them is', () => {
    expect(areLong(list('가', '나', '다'.repeat(19)))).toBe(true);
    expect(areLong(list(...Array.from({ length: 9 }, () => '세 글자')))).toBe(false);
  });

  it('have formulas as wide as they are shown, not as they are spoken', () => {
    expect(areLong(list(formula('v←μv−ηg')))).toBe(false);
    expect(areLong(list(`${formula('v←μv−η∇C(θ+μv)')}, ${formula('θ←θ+v')}`))).toBe(true);
  });
});
