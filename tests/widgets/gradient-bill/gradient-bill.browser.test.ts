import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import GradientBill from '#components/widgets/gradient-bill/GradientBill.svelte';
import { wordsOf } from '#components/widgets/gradient-bill/strings.ts';
import { replaceParameter } from '#reader/query.ts';

const words = wordsOf('en');
const patience = { timeout: 30_000 };

async function open(link?: string) {
  replaceParameter('w1-3', link);
  const screen = await render(GradientBill, { id: 'w1-3', locale: 'en', words, number: 'Figure 1.3' });
  const { container } = screen;
  const time = (method: string): string => container.querySelector(`.bill-${method} .bill-time`)!.textContent;
  const status = (): string | null => container.querySelector('.bill-status')!.getAttribute('data-status');
  const marks = (): number => container.querySelectorAll('.bill-circle').length;
  return { screen, container, time, status, marks };
}

const button = (name: string) => page.getByRole('button', { name, exact: true });

afterEach(() => replaceParameter('w1-3', undefined));

describe('the bill', () => {
  it('starts with the nine parameters of F1', async () => {
    const { time } = await open();
    expect(['forward', 'central', 'backward'].map(time)).toEqual(['100 ms', '180 ms', '30 ms']);
  });

  it('of a million parameters is 5.56 hours, and says how', async () => {
    const { container, time } = await open();
    await button('P = 1,000,000').click();
    expect(['forward', 'central', 'backward'].map(time)).toEqual(['2.78 hours', '5.56 hours', '30 ms']);
    const line = container.querySelector('.bill-line')!.textContent.replace(/\s+/g, ' ');
    expect(line).toContain('2P · t = 2 · 1,000,000 · 0.01 s = 20,000 s = 5.56 hours');
  });

  it('takes typed numbers between the stops of its sliders', async () => {
    const { time } = await open();
    await page.getByRole('textbox', { name: words.fields.p }).fill('1234');
    await page.getByRole('textbox', { name: words.fields.ms }).fill('0.5');
    expect(time('central')).toBe('1.23 s');
    await page.getByRole('textbox', { name: words.fields.p }).fill('0');
    await expect.element(page.getByRole('alert')).toHaveTextContent(words.fields.pLimits);
    expect(time('central')).toBe('1.23 s');
  });

  it('says that a link was damaged, until something is changed', async () => {
    await open('v1~p=-1');
    await expect.element(page.getByRole('alert')).toHaveTextContent(words.damagedLink);
    await button('P = 1,000,000').click();
    await expect.poll(() => page.getByRole('alert').query()).toBeNull();
  });
});

describe('measuring', () => {
  it('plots networks as its worker goes, answers meanwhile, and stops when asked', async () => {
    const { time, status, marks } = await open();
    await button(words.measure.start).click();
    await expect.poll(marks, patience).toBeGreaterThan(0);
    await button('P = 1,000,000').click();
    expect([time('central'), status()]).toEqual(['5.56 hours', 'running']);
    await button(words.measure.stop).click();
    await expect.poll(status, patience).toBe('stopped');
    expect(marks()).toBeGreaterThan(0);
    await expect.element(button(words.measure.again)).toHaveFocus();
  });

  it('starts afresh', async () => {
    const { status, marks } = await open();
    await button(words.measure.start).click();
    await expect.poll(marks, patience).toBeGreaterThan(0);
    await button(words.measure.stop).click();
    await expect.poll(status, patience).toBe('stopped');
    await button(words.measure.again).click();
    expect([status(), marks()]).toEqual(['running', 0]);
    await button(words.frame.reset).click();
    expect([status(), marks()]).toEqual(['idle', 0]);
  });

  it('ends with the figure', async () => {
    const ended: Worker[] = [];
    const { terminate } = Worker.prototype;
    Worker.prototype.terminate = function (this: Worker) {
      ended.push(this);
      terminate.call(this);
    };
    try {
      const { screen, marks } = await open();
      await button(words.measure.start).click();
      await expect.poll(marks, patience).toBeGreaterThan(0);
      await screen.unmount();
      expect(ended).toHaveLength(1);
    } finally {
      Worker.prototype.terminate = terminate;
    }
  });
});
