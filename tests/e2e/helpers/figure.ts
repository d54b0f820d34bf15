import type { Locator, Page } from '@playwright/test';
import type { Locale } from './pages.ts';
import { expect } from './test.ts';

/** A figure of a chapter, as a reader meets it. */
export class Figure {
  readonly page: Page;
  readonly id: string;
  readonly root: Locator;
  /** Of figures that are stepped through. */
  readonly forward: Locator;
  readonly scrubber: Locator;

  constructor(page: Page, id: string) {
    this.page = page;
    this.id = id;
    this.root = page.locator(`#${id}`);
    this.forward = this.root.locator('.transport-buttons button').nth(3);
    this.scrubber = this.root.locator('.transport-scrubber');
  }

  /** Opens a chapter, with a state in the link, at one of its figures, and waits until that is alive. */
  static async open(page: Page, locale: Locale, chapter: string, id: string, state?: string): Promise<Figure> {
    const figure = new Figure(page, id);
    await page.goto(`${locale}/${chapter}/${state === undefined ? '' : `?${id}=${state}`}#${id}`);
    await figure.awake();
    return figure;
  }

  /** What arrives above it may push it out of sight again before it wakes. */
  async awake(): Promise<void> {
    await expect(async () => {
      await this.root.scrollIntoViewIfNeeded();
      await expect(this.page.locator('astro-island:not([ssr])', { has: this.root })).toBeAttached({ timeout: 2000 });
    }).toPass({ timeout: 60_000 });
  }

  button(name: string): Locator {
    return this.root.getByRole('button', { name, exact: true });
  }

  /** A number field by the end of its id: `x_1`, `w1_11`, `n_0`. */
  field(key: string): Locator {
    return this.root.locator(`#${this.id}-${key}`);
  }

  /** The bold result of the formula line. */
  get result(): Locator {
    return this.root.locator('.formula-result');
  }

  async walk(frames: number): Promise<void> {
    for (let n = 0; n < frames; n++) await this.forward.click();
  }

  /** Presses Tab, or Shift and Tab, until an element has the focus; it is reached by keyboard alone. */
  async tabTo(target: Locator, most = 60, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const isFocused = (): Promise<boolean> => target.evaluate((element) => element === document.activeElement);
    for (let presses = 0; !(await isFocused()); presses++) {
      expect(presses, 'presses of Tab').toBeLessThan(most);
      await this.page.keyboard.press(key);
    }
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
