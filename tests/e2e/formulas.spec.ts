import { chapter, locales } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';

for (const locale of locales) {
  test(`The sheet of measures is read to its end, and formulas of several lines begin at their top, ${locale}`, async ({
    page,
  }) => {
    await page.goto(`/${chapter(locale)}`);
    const [read, written] = await page.evaluate(async () => {
      const sheet = [...document.styleSheets].find(({ href }) => href?.includes('/math.'))!;
      const text = await (await fetch(sheet.href!)).text();
      return [sheet.cssRules.length, text.trim().split('\n').length];
    });
    expect(read).toBe(written);

    const gaps = await page.locator('.computed .katex-html').evaluateAll((formulas) =>
      formulas.map((formula) => {
        const letters = [...formula.querySelectorAll('.mathnormal, .mord')].map(
          (letter) => letter.getBoundingClientRect().top,
        );
        return Math.min(...letters) - formula.getBoundingClientRect().top;
      }),
    );
    expect(gaps.length).toBeGreaterThan(5);
    expect(Math.max(...gaps)).toBeLessThan(20);
  });
}
