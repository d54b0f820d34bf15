import { f1 } from '../engine/fixtures/f1-general.ts';
import { f2 } from '../engine/fixtures/f2-paper.ts';
import { f3 } from '../engine/fixtures/f3-two-outputs.ts';
import { chapter } from './helpers/pages.ts';
import { Stepper } from './helpers/stepper.ts';
import { expect, test } from './helpers/test.ts';

/** As the book prints what the fixtures print in ASCII: true minus signs, no −0. */
const asShown = (printed: string): string => printed.replace('-', '−').replace(/^−(0\.?0*)$/, '$1');
/** Without the zeros at the end. */
const trimmed = (printed: string): string => asShown(printed.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, ''));

for (const [fixture, preset, locale] of [
  [f1, 'general', 'ko'],
  [f2, 'paper', 'en'],
  [f3, 'two-outputs', 'ko'],
] as const) {
  test(`${fixture.name} stands in the stepper to the last of eight decimals (${locale})`, async ({ page }) => {
    const stepper = await Stepper.open(page, locale, `v1~net=${preset}~step=99~decimals=8~check=yes`);
    const rows = await stepper.rows();
    expect(Object.fromEntries(rows.map(({ name, ...row }) => [name, row]))).toEqual(
      Object.fromEntries(
        Object.entries(fixture.parameters).map(([name, { value, gradient, updated }]) => [
          name,
          { value: asShown(value), gradient: asShown(gradient), updated: asShown(updated) },
        ]),
      ),
    );
    for (const [name, { numeric }] of Object.entries(fixture.parameters)) {
      const cell = stepper.root.locator(`tr[data-parameter="${name}"] [data-cell=numerical]`);
      await expect(cell).toHaveText(asShown(numeric));
    }
    await stepper.fold('steps').click();
    const steps = await stepper.root.locator('.step-table tbody td:last-child').allInnerTexts();
    const wanted = Object.entries(fixture.values).filter(([name]) => /^(z|a[12]_|yHat|loss|delta)/.test(name));
    expect(wanted.length).toBeGreaterThan(5);
    const missing = wanted.filter(([, printed]) => !steps.some((text) => text.trim() === trimmed(printed)));
    expect(missing).toEqual([]);
  });
}

test('F2 stands in the table of all nine gradients of chapter 5, in both languages', async ({ page }) => {
  for (const locale of ['ko', 'en'] as const) {
    await page.goto(chapter(locale));
    const table = page.locator('main table', { hasText: asShown('-0.0043008') }).filter({ hasText: '0.5021504' });
    const cells = await table.first().locator('td.num').allInnerTexts();
    const shown = cells.map((text) => text.trim());
    for (const { gradient, updated } of Object.values(f2.parameters)) {
      expect(shown).toContain(trimmed(gradient));
      expect(shown).toContain(trimmed(updated));
    }
  }
});
