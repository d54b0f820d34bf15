import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import type { Locale } from './pages.ts';
import { expect } from './test.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A figure on a page, once it has come to life. */
export class LiveFigure {
  readonly page: Page;
  readonly id: string;
  readonly root: Locator;

  private constructor(page: Page, id: string) {
    this.page = page;
    this.id = id;
    this.root = page.locator(`#${id}`);
  }

  /** Opens a chapter, with a state in the link, at one of its figures. */
  static async open(page: Page, locale: Locale, chapter: string, id: string, state?: string): Promise<LiveFigure> {
    const figure = new LiveFigure(page, id);
    await page.goto(`${locale}/${chapter}/${state === undefined ? '' : `?${id}=${state}`}#${id}`);
    await figure.awake();
    return figure;
  }

  async awake(): Promise<void> {
    await this.root.scrollIntoViewIfNeeded();
    await expect(this.page.locator('astro-island:not([ssr])', { has: this.root })).toBeAttached();
  }

  button(name: string): Locator {
    return this.root.getByRole('button', { name, exact: true });
  }

  /** A number field by the end of its id: `x_1`, `w1_11`, `n_0`. */
  field(key: string): Locator {
    return this.root.locator(`#${this.id}-${key}`);
  }

  /** Presses Tab until an element has the focus; it is reached by keyboard alone. */
  async tabTo(target: Locator, most = 60): Promise<void> {
    const isFocused = (): Promise<boolean> => target.evaluate((element) => element === document.activeElement);
    for (let presses = 0; !(await isFocused()); presses++) {
      expect(presses, 'presses of Tab').toBeLessThan(most);
      await this.page.keyboard.press('Tab');
    }
  }

  /** What axe finds in the figure, one line a rule. */
  async faults(): Promise<string[]> {
    const { violations } = await new AxeBuilder({ page: this.page }).include(`#${this.id}`).withTags(rules).analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`);
  }
}

/** Counts what moves on the page without having been asked to; call it before the page is opened. */
export async function watchLayout(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
        if (!entry.hadRecentInput) shifts.push(entry.value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () =>
    page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0));
}
