import { Figure, watchShifts } from './helpers/figure.ts';
import { locales } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';

const chapter = 'forward-pass';

const words = {
  ko: {
    first: '첫 값으로',
    forward: '한 걸음 앞으로',
    skip: /^모르겠습니다, 값 보기/,
    later: '값 보기 (한 번 답한 뒤에)',
    show: '값 보기',
    slip: '두 곱을 서로 곱한 값입니다',
    done: '마지막 걸음까지 왔습니다',
  },
  en: {
    first: 'To the first value',
    forward: 'One step forward',
    skip: /^I don’t know, show the value/,
    later: 'Show the value (after one try)',
    show: 'Show the value',
    slip: 'The two products were multiplied',
    done: 'That was the last step',
  },
} as const;

/** F1: what a reader types, and what then stands there. */
const typed = '0.2 1.2 1.4 1.5 0.818 -0.2 -0.9 -1.1 -0.5 0.378 0.572 -0.453 0.119 -0.781 0.314'.split(' ');
const shown = '0.2 1.2 1.4 1.5 0.8176 −0.2 −0.9 −1.1 −0.5 0.3775 0.5723 −0.453 0.1193 −0.7807 0.3142'.split(' ');

for (const locale of locales) {
  const say = words[locale];

  test(`All fifteen numbers of F1 are typed by keyboard alone, and each appears only then (${locale})`, async ({
    page,
  }) => {
    const shifts = await watchShifts(page);
    const figure = await Figure.open(page, locale, chapter, 'w3-1');
    const result = figure.root.locator('.formula-result');
    const { keyboard } = page;
    await figure.tabTo(figure.button(say.first));
    await keyboard.press('Enter');
    for (const [n, text] of typed.entries()) {
      await expect(figure.field('value')).toBeFocused();
      await expect(result).toHaveText('=?');
      await expect(figure.button(say.forward)).toBeDisabled();
      await keyboard.type(text);
      await keyboard.press('Enter');
      await expect(result).toHaveText(`=${shown[n]}`);
      if (n < typed.length - 1) await keyboard.press('Enter');
    }
    await expect(figure.root).toContainText(say.done);
    await expect(figure.root.locator('.graph-activation')).toHaveText(['0.4', '1.5', '0.8176', '0.3775', '0.3142']);

    await figure.tabTo(figure.root.locator('.widget-numbers summary'));
    await keyboard.press('Enter');
    await expect(figure.root.locator('.widget-numbers tbody td:last-child')).toHaveText(shown);
    expect(await shifts()).toBeLessThanOrEqual(0.02);
  });

  test(`A slip is named, three values come free, a fourth after a try (${locale})`, async ({ page }) => {
    const figure = await Figure.open(page, locale, chapter, 'w3-1', 'v1~step=2~said=0.2_1.2');
    await figure.button(say.forward).click();
    await figure.field('value').fill('0.24');
    await page.keyboard.press('Enter');
    await expect(figure.root.getByRole('status').filter({ hasText: say.slip })).toBeVisible();
    for (let left = 3; left > 0; left--) {
      const skip = figure.root.getByRole('button', { name: say.skip });
      await expect(skip).toContainText(String(left));
      await skip.click();
      await page.keyboard.press('Enter');
    }
    const later = figure.button(say.later);
    await expect(later).toHaveAttribute('aria-disabled', 'true');
    await figure.field('value').fill('7');
    await page.keyboard.press('Enter');
    await figure.button(say.show).click();
    await expect(figure.root.locator('.formula-result')).toHaveText('=−0.2');
    await expect(page).toHaveURL(/w3-1=v1~step=6~said=0\.2_1\.2_s_s_s_v/);
  });
}

test(`A term lights its arrow, and an arrow its term`, async ({ page }) => {
  const locale = 'ko';
  const figure = await Figure.open(page, locale, chapter, 'w3-1', 'v1~step=3~said=0.2_1.2');
  const term = figure.root.locator('button.math-term[data-ref="w1_12"]');
  await term.focus();
  await expect(term).toHaveClass(/lit/);
  await figure.root.locator('.network-graph .graph-label[data-ref="w1_11"]').hover();
  await expect(figure.root.locator('button.math-term[data-ref="w1_11"]')).toHaveClass(/lit/);
  await figure.root.locator('.network-graph .graph-label[data-ref="w2_12"]').hover();
  await expect(figure.root.locator('g.graph-edge[data-ref="w2_12"]')).toHaveClass(/mark-active/);
});

test(`The link opens the same picture`, async ({ page }) => {
  const locale = 'en';
  const figure = await Figure.open(page, locale, chapter, 'w3-1', 'v1~net=paper~step=5~said=0.2_1.2_1.4_1.386_0.8');
  await expect(figure.root.locator('.formula-result')).toHaveText('=0.8');
  await expect(figure.root.locator('.ghost')).toContainText('0.8');
  const picture = await figure.root.locator('.network-graph').innerHTML();
  await page.reload();
  await figure.awake();
  await expect(figure.root.locator('.formula-result')).toHaveText('=0.8');
  expect(await figure.root.locator('.network-graph').innerHTML()).toBe(picture);
});
