import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import type { Locale } from './pages.ts';
import { expect } from './test.ts';

const forward = { ko: '다음 장면', en: 'Next frame' };
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A figure of the first chapter that is stepped through frame by frame, as a reader meets it. */
export class Figure {
  readonly page: Page;
  readonly locale: Locale;
  readonly root: Locator;
  readonly forward: Locator;
  readonly scrubber: Locator;

  constructor(page: Page, locale: Locale, id: string) {
    this.page = page;
    this.locale = locale;
    this.root = page.locator(`#${id}`);
    this.forward = this.root.getByRole('button', { name: forward[locale] });
    this.scrubber = this.root.locator('.transport-scrubber');
  }

  /** Opens the chapter (with a state in the link) and waits until the figure is alive. */
  static async open(page: Page, locale: Locale, id: string, state?: string): Promise<Figure> {
    const figure = new Figure(page, locale, id);
    await page.goto(`${locale}/downhill/` + (state === undefined ? '' : `?${id}=${state}`) + `#${id}`);
    await figure.root.scrollIntoViewIfNeeded();
    await expect(page.locator('astro-island:not([ssr])', { has: figure.root })).toBeAttached({ timeout: 30_000 });
    return figure;
  }

  button(name: string): Locator {
    return this.root.getByRole('button', { name, exact: true });
  }

  /** The bold result of the formula line. */
  get result(): Locator {
    return this.root.locator('.formula-result');
  }

  async walk(frames: number): Promise<void> {
    for (let n = 0; n < frames; n++) await this.forward.click();
  }

  /** Presses Tab until the target has the focus. */
  async tabTo(target: Locator): Promise<void> {
    const isFocused = (): Promise<boolean> => target.evaluate((element) => element === document.activeElement);
    for (let presses = 0; !(await isFocused()); presses++) {
      expect(presses, 'presses of Tab').toBeLessThan(60);
      await this.page.keyboard.press('Tab');
    }
  }

  /** What axe finds in the figure, one line a rule. */
  async faults(): Promise<string[]> {
    const { violations } = await new AxeBuilder({ page: this.page })
      .include(`#${await this.root.getAttribute('id')}`)
      .withTags(rules)
      .analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`);
  }
}

/** Adds up the layout shifts of a page that no reader caused; begin before the page is opened. */
export async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const seen = { sum: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) seen.sum += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { seen: { sum: number } }).seen.sum);
}
