import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import DifferenceDial from '#components/widgets/difference-dial/DifferenceDial.svelte';
import { wordsOf } from '#components/widgets/difference-dial/strings.ts';
import { replaceParameter } from '#reader/query.ts';

const words = wordsOf('en');

async function open(link?: string) {
  replaceParameter('w1-2', link);
  const { container } = await render(DifferenceDial, { id: 'w1-2', locale: 'en', words, number: 'Figure 1.2' });
  const value = (name: string): string => container.querySelector(`[data-value="${name}"]`)!.textContent.trim();
  return { container, value };
}

const dial = () => page.getByRole('slider', { name: words.dial.name });
const confirm = () => page.getByRole('button', { name: words.guess.confirm });

afterEach(() => replaceParameter('w1-2', undefined));

describe('before the prediction', () => {
  it('there is no dial, no curve, and the table is empty', async () => {
    const { container } = await open();
    expect(dial().query()).toBeNull();
    expect(container.querySelector('.dial-line-central')!.getAttribute('d')).toBe('');
    await page.getByRole('button', { name: words.frame.showTable }).click();
    await expect.element(page.getByRole('cell', { name: words.table.locked })).toBeVisible();
  });

  it('a press on the axes marks a place, and only then it can be predicted', async () => {
    const { container } = await open();
    await confirm().click({ force: true });
    expect(dial().query()).toBeNull();
    const plot = container.querySelector<SVGElement>('.plot-canvas')!;
    const { width, height } = plot.getBoundingClientRect();
    await userEvent.click(plot, { position: { x: width / 3, y: height / 2 } });
    await expect.element(page.getByRole('textbox', { name: words.guess.h })).toHaveValue('−9');
    await confirm().click();
    await expect.element(dial()).toBeVisible();
    expect(container.querySelector('.ghost')!.textContent).toContain('h = 10⁻⁹, error 3.16×10⁻⁹');
    expect(container.querySelector('.dial-ghost circle')).not.toBeNull();
  });

  it('a place can be typed; what cannot be read gets a sentence and changes nothing', async () => {
    const { container } = await open();
    const field = page.getByRole('textbox', { name: words.guess.h });
    await field.fill('-99');
    await expect.element(page.getByRole('alert')).toHaveTextContent(words.guess.hLimits);
    expect(container.querySelector('.dial-ghost')).toBeNull();
    await field.fill('-5');
    await page.getByRole('textbox', { name: words.guess.error }).fill('-11');
    await confirm().click();
    expect(container.querySelector('.ghost')!.textContent).toContain('h = 10⁻⁵, error 10⁻¹¹');
  });

  it('having no idea is an answer, and takes the focus along', async () => {
    await open();
    await page.getByRole('button', { name: words.prediction.unknown }).click();
    await expect.element(dial()).toBeVisible();
    expect(document.activeElement!.textContent).toContain(words.prediction.unknown);
  });
});

describe('the dial', () => {
  it('at 10⁻⁵ shows the digits of F1 and the smallest error', async () => {
    const { value, container } = await open('v1~guess=unknown');
    await expect.element(dial()).toBeVisible();
    await page.getByRole('textbox', { name: words.dial.name }).fill('-5');
    await expect.poll(() => value('central-error')).toBe('1.12×10⁻¹²');
    expect(value('forward-error')).toBe('2.84×10⁻⁸');
    expect(value('exact')).toBe('−0.120815795191');
    await userEvent.tab();
    await userEvent.keyboard('{Home}');
    await expect.poll(() => value('central-error')).toBe('2.18×10⁻⁴');
    expect(container.querySelector('.dial-smallest')!.textContent).toContain('h = 1.26×10⁻⁵, where it is 4.81×10⁻¹³');
    expect(container.textContent).toContain(words.why);
  });

  it('of another parameter keeps the range seen', async () => {
    const { container, value } = await open('v1~guess=unknown~h=-13~seen=-13');
    await expect.poll(() => value('central-error')).toBe('2.18×10⁻⁴');
    const before = container.querySelector('.dial-line-central')!.getAttribute('d')!;
    await page.getByRole('combobox').selectOptions('b⁽²⁾₁');
    const after = container.querySelector('.dial-line-central')!.getAttribute('d')!;
    expect(after).not.toBe(before);
    const ends = (path: string): string[] => [path.split(/[ML ]/)[1], path.split(/[ML ]/).at(-2)!];
    expect(ends(after)).toEqual(ends(before));
  });

  it('is reset to the empty axes', async () => {
    const { container } = await open('v1~guess=-5_-11~h=-7~seen=-9');
    await expect.element(dial()).toBeVisible();
    await page.getByRole('button', { name: words.frame.reset }).click();
    expect(dial().query()).toBeNull();
    expect(container.querySelector('.dial-ghost')).toBeNull();
  });
});
