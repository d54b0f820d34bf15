import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { locales, type Locale } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';

const say = {
  ko: {
    p: '매개변수 개수 P',
    ms: '순전파 한 번에 걸리는 시간, 밀리초',
    start: '재기 시작',
    stop: '그만 재기',
    again: '다시 재기',
    hours: '5.56시간',
    damaged: '처음 상태로 열었습니다',
    rest: /나머지는 그 평균 시간으로 계산했습니다/,
  },
  en: {
    p: 'number of parameters P',
    ms: 'time of one forward pass, in milliseconds',
    start: 'Start measuring',
    stop: 'Stop',
    again: 'Measure again',
    hours: '5.56 hours',
    damaged: 'opened in its initial state',
    rest: /the rest is computed from their mean/,
  },
} as const;

/** W1.3 as a reader meets it. */
class Bill {
  readonly page: Page;
  readonly root: Locator;
  readonly say: (typeof say)[Locale];

  constructor(page: Page, locale: Locale) {
    this.page = page;
    this.root = page.locator('#w1-3');
    this.say = say[locale];
  }

  static async open(page: Page, locale: Locale, state?: string): Promise<Bill> {
    const bill = new Bill(page, locale);
    await page.goto(`${locale}/downhill/${state === undefined ? '' : `?w1-3=${state}`}#w1-3`);
    // What arrives above it may push it out of sight again before it wakes.
    await expect(async () => {
      await bill.root.scrollIntoViewIfNeeded();
      await expect(page.locator('astro-island:not([ssr])', { has: bill.root })).toBeAttached({ timeout: 2000 });
    }).toPass({ timeout: 60_000 });
    return bill;
  }

  field(name: 'p' | 'ms'): Locator {
    return this.root.getByRole('textbox', { name: this.say[name], exact: true });
  }

  slider(name: 'p' | 'ms'): Locator {
    return this.root.getByRole('slider', { name: this.say[name], exact: true });
  }

  button(name: 'start' | 'stop' | 'again'): Locator {
    return this.root.getByRole('button', { name: this.say[name], exact: true });
  }

  get central(): Locator {
    return this.root.locator('.bill-central .bill-time');
  }

  get measured(): Locator {
    return this.root.locator('.bill-circle');
  }

  get status(): Locator {
    return this.root.locator('.bill-status');
  }
}

for (const locale of locales) {
  test(`A million parameters cost 5.56 hours; the worker measures while the page answers, ${locale}`, async ({
    page,
  }) => {
    const bill = await Bill.open(page, locale);
    await bill.button('start').click();
    await expect(bill.measured).not.toHaveCount(0, { timeout: 60_000 });
    await bill.field('p').fill('1000000');
    await expect(bill.central).toHaveText(bill.say.hours);
    await expect(bill.status).toHaveAttribute('data-status', 'done', { timeout: 90_000 });
    await expect(bill.measured).toHaveCount(9);
    // 2 · 10⁵ passes of 10⁵ parameters each fit no budget of a second.
    await expect(bill.root.locator('.bill-outcome')).toContainText(bill.say.rest);
    await expect(bill.root.locator('.bill-measured tbody tr')).toHaveCount(9);
    await expect(bill.root).not.toContainText(/NaN|Infinity|undefined/);
  });

  test(`The bill is made out and the measurement stopped by keyboard alone, ${locale}`, async ({ page }) => {
    const bill = await Bill.open(page, locale);
    const { keyboard } = page;
    const tabTo = async (target: Locator): Promise<void> => {
      for (let presses = 0; !(await target.evaluate((each) => each === document.activeElement)); presses++) {
        expect(presses, 'presses of Tab').toBeLessThan(40);
        await keyboard.press('Tab');
      }
    };
    await tabTo(bill.slider('p'));
    await keyboard.press('End');
    for (let n = 0; n < 9; n++) await keyboard.press('ArrowLeft');
    await expect(bill.central).toHaveText(bill.say.hours);
    await tabTo(bill.button('start'));
    await keyboard.press('Enter');
    await expect(bill.button('stop')).toBeFocused();
    await expect(bill.measured).not.toHaveCount(0, { timeout: 60_000 });
    await keyboard.press('Enter');
    await expect(bill.status).toHaveAttribute('data-status', 'stopped', { timeout: 60_000 });
    await expect(bill.button('again')).toBeFocused();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing in the bill with a measurement, ${locale}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const bill = await Bill.open(page, locale, 'v1~p=1000000');
      await bill.button('start').click();
      await expect(bill.measured).not.toHaveCount(0, { timeout: 60_000 });
      await bill.button('stop').click();
      await expect(bill.status).toHaveAttribute('data-status', 'stopped', { timeout: 60_000 });
      const { violations } = await new AxeBuilder({ page }).include('#w1-3').analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`)).toEqual([]);
    });
  }
}

test('The address follows the bill, and a damaged link opens the initial one and says so', async ({ page }) => {
  const bill = await Bill.open(page, 'en');
  await bill.field('p').fill('1234');
  await bill.field('ms').fill('0.5');
  await expect(page).toHaveURL(/w1-3=v1~p=1234~ms=0\.5/);
  await page.reload();
  await expect(bill.central).toHaveText('1.23 s');
  const damaged = await Bill.open(page, 'en', 'v1~p=0');
  await expect(damaged.root.getByRole('alert')).toContainText(damaged.say.damaged);
  await expect(damaged.central).toHaveText('180 ms');
});

test('Where no worker can be had, the bill still works and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, {
      Worker: class {
        constructor() {
          throw new DOMException('refused', 'SecurityError');
        }
      },
    });
  });
  const bill = await Bill.open(page, 'en');
  await bill.button('start').click();
  await expect(bill.status).toHaveAttribute('data-status', 'failed');
  await bill.field('p').fill('1000000');
  await expect(bill.central).toHaveText(bill.say.hours);
});

for (const width of [360, 1440]) {
  test(`Measuring moves nothing below the bill, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const bill = await Bill.open(page, 'ko');
    await page.evaluate(() => document.fonts.ready);
    const height = async (): Promise<number> => (await bill.root.boundingBox())!.height;
    const before = await height();
    for (const p of ['9', '1000000', '1000000000', '123456789']) {
      await bill.field('p').fill(p);
      expect(Math.abs((await height()) - before), `P = ${p}`).toBeLessThanOrEqual(1);
    }
    await bill.button('start').click();
    await expect(bill.measured).not.toHaveCount(0, { timeout: 60_000 });
    expect(Math.abs((await height()) - before), 'while measuring').toBeLessThanOrEqual(1);
    await bill.button('stop').click();
    await expect(bill.status).toHaveAttribute('data-status', 'stopped', { timeout: 60_000 });
    expect(Math.abs((await height()) - before), 'when stopped').toBeLessThanOrEqual(1);
  });
}
