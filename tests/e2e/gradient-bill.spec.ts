import type { Locator, Page } from '@playwright/test';
import { Figure } from './helpers/figure.ts';
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
    rest: /나머지는 그 평균 시간으로 계산했습니다/,
  },
  en: {
    p: 'number of parameters P',
    ms: 'time of one forward pass, in milliseconds',
    start: 'Start measuring',
    stop: 'Stop',
    again: 'Measure again',
    hours: '5.56 hours',
    rest: /the rest is computed from their mean/,
  },
} as const;

/** W1.3 as a reader meets it. */
class Bill extends Figure {
  readonly say: (typeof say)[Locale];

  constructor(page: Page, locale: Locale) {
    super(page, 'w1-3');
    this.say = say[locale];
  }

  static async at(page: Page, locale: Locale, state?: string): Promise<Bill> {
    await Figure.open(page, locale, 'downhill', 'w1-3', state);
    return new Bill(page, locale);
  }

  typed(name: 'p' | 'ms'): Locator {
    return this.root.getByRole('textbox', { name: this.say[name], exact: true });
  }

  slider(name: 'p' | 'ms'): Locator {
    return this.root.getByRole('slider', { name: this.say[name], exact: true });
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
    const bill = await Bill.at(page, locale);
    await bill.button(bill.say.start).click();
    await expect(bill.measured).not.toHaveCount(0, { timeout: 60_000 });
    await bill.typed('p').fill('1000000');
    await expect(bill.central).toHaveText(bill.say.hours);
    await expect(bill.status).toHaveAttribute('data-status', 'done', { timeout: 90_000 });
    await expect(bill.measured).toHaveCount(9);
    // 2 · 10⁵ passes of 10⁵ parameters each fit no budget of a second.
    await expect(bill.root.locator('.bill-outcome')).toContainText(bill.say.rest);
    await expect(bill.root.locator('.bill-measured tbody tr')).toHaveCount(9);
    await expect(bill.root).not.toContainText(/NaN|Infinity|undefined/);
  });
}

test(`The bill is made out and the measurement stopped by keyboard alone`, async ({ page }) => {
  const locale = 'en';
  const bill = await Bill.at(page, locale);
  const { keyboard } = page;
  await bill.tabTo(bill.slider('p'));
  await keyboard.press('End');
  for (let n = 0; n < 9; n++) await keyboard.press('ArrowLeft');
  await expect(bill.central).toHaveText(bill.say.hours);
  await bill.tabTo(bill.button(bill.say.start));
  await keyboard.press('Enter');
  await expect(bill.button(bill.say.stop)).toBeFocused();
  await expect(bill.measured).not.toHaveCount(0, { timeout: 60_000 });
  await keyboard.press('Enter');
  await expect(bill.status).toHaveAttribute('data-status', 'stopped', { timeout: 60_000 });
  await expect(bill.button(bill.say.again)).toBeFocused();
});

test('The address follows the bill', async ({ page }) => {
  const bill = await Bill.at(page, 'en');
  await bill.typed('p').fill('1234');
  await bill.typed('ms').fill('0.5');
  await expect(page).toHaveURL(/w1-3=v1~p=1234~ms=0\.5/);
  await page.reload();
  await expect(bill.central).toHaveText('1.23 s');
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
  const bill = await Bill.at(page, 'en');
  await bill.button(bill.say.start).click();
  await expect(bill.status).toHaveAttribute('data-status', 'failed');
  await bill.typed('p').fill('1000000');
  await expect(bill.central).toHaveText(bill.say.hours);
});

for (const width of [360, 1440]) {
  test(`Measuring moves nothing below the bill, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const bill = await Bill.at(page, 'ko');
    await page.evaluate(() => document.fonts.ready);
    const height = async (): Promise<number> => (await bill.root.boundingBox())!.height;
    const before = await height();
    for (const p of ['9', '1000000', '1000000000', '123456789']) {
      await bill.typed('p').fill(p);
      expect(Math.abs((await height()) - before), `P = ${p}`).toBeLessThanOrEqual(1);
    }
    await bill.button(bill.say.start).click();
    await expect(bill.measured).not.toHaveCount(0, { timeout: 60_000 });
    expect(Math.abs((await height()) - before), 'while measuring').toBeLessThanOrEqual(1);
    await bill.button(bill.say.stop).click();
    // A quick machine may have measured everything by the time it is told to stop.
    await expect(bill.status).toHaveAttribute('data-status', /stopped|done/, { timeout: 60_000 });
    expect(Math.abs((await height()) - before), 'when stopped').toBeLessThanOrEqual(1);
  });
}
