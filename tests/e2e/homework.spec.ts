import type { Locator } from '@playwright/test';
import { axeFaults } from './helpers/axe.ts';
import { Figure } from './helpers/figure.ts';
import { Stepper } from './helpers/stepper.ts';
import { expect, test } from './helpers/test.ts';

const say = {
  ko: {
    fold: '내 풀이 확인하기',
    paste: '한꺼번에 붙여넣기',
    takeOver: '칸에 옮기기',
    check: '확인하기',
    departs: '처음으로 달라지는 값: 은닉 노드 1의 δ',
    slip: '은닉 노드의 기울기를 빠뜨림',
    follows: '뒤의 값 6개는 적은 값에서 그대로 이어지므로',
    agree: '적은 값 9개가 모두 맞습니다.',
    go: '이 값을 구하는 걸음으로 가기',
    cleared: '적어 둔 값 12개를 지웠습니다.',
  },
  en: {
    fold: 'Check my homework',
    paste: 'Paste it all at once',
    takeOver: 'Put into the fields',
    check: 'Check',
    departs: 'The first that departs: δ of hidden unit 1',
    slip: 'left out the hidden unit’s slope',
    follows: 'follow from yours, and will be mended with it: 6.',
    agree: 'All numbers you gave agree: 9.',
    go: 'Go to the step that works it out',
    cleared: 'what you had typed was cleared (12).',
  },
} as const;

const paper = 'v1~net=paper';

/** The paper network worked out by hand, the slope of the hidden units forgotten. */
const withoutSlope = `δ(2)1 = -0.096
w(2)11 = -0.0768
w(2)12 = -0.0288
b(2) = -0.096
δ(1)1 = -0.0672
δ(1)2 = 0.1152
∂C/∂w⁽¹⁾₁₁ = −0.0269
∂C/∂w⁽¹⁾₁₂ = −0.101
b(1)1 = -0.0672
w(1)21 = 0.0461
w(1)22 = 0.173
b(1)2 = 0.115`;

const right = '[-0.00430, -0.0161, -0.0108, 0.00968, 0.0363, 0.0242, -0.0768, -0.0288, -0.096]';

const sheetOf = (root: Locator): Locator => root.locator('details', { has: root.page().locator('.paste') });

for (const locale of ['ko', 'en'] as const) {
  const words = say[locale];

  test(`A worked learning step is checked: the first departure, its slip, its step (${locale})`, async ({ page }) => {
    const stepper = await Stepper.open(page, locale, paper);
    await stepper.root.locator('summary', { hasText: words.fold }).click();
    const sheet = sheetOf(stepper.root);
    const outcome = sheet.locator('.outcome');
    await sheet.getByLabel(words.paste).fill(withoutSlope);
    await sheet.getByRole('button', { name: words.takeOver }).click();
    await sheet.getByRole('button', { name: words.check, exact: true }).click();
    await expect(outcome).toContainText(words.departs);
    await expect(outcome).toContainText('−0.0672');
    await expect(outcome.getByRole('listitem')).toHaveText([words.slip]);
    await expect(outcome).toContainText(words.follows);
    await expect(sheet.locator('[data-standing=exact]')).toHaveCount(4);
    await expect(sheet.locator('[data-standing=same-slip]')).toHaveCount(1);
    await expect(sheet.locator('[data-standing=follows]')).toHaveCount(6);
    expect(await axeFaults(page)).toEqual([]);

    await sheet.getByRole('button', { name: words.go }).click();
    await expect(stepper.root.locator('.formula-result')).toContainText('−0.0108');
    await expect(stepper.root.locator('.widget-line')).toBeInViewport();
    await expect(stepper.scrubber).toBeFocused();

    await sheet.locator('.paste').scrollIntoViewIfNeeded();
    await expect(stepper.field('homework-delta1_1')).toHaveValue('-0.0672');
    expect(page.url()).not.toContain('0672');
    await stepper.choice('preset').selectOption('general');
    await expect(stepper.field('homework-delta1_1')).toHaveValue('');
    await expect(outcome).toContainText(words.cleared);
  });

  test(`Homework is checked by keyboard alone (${locale})`, async ({ page }) => {
    const stepper = await Stepper.open(page, locale, paper);
    const figure = new Figure(page, 'w5-2');
    const fold = stepper.root.locator('summary', { hasText: words.fold });
    await stepper.scrubber.focus();
    await figure.tabTo(fold);
    await page.keyboard.press('Enter');
    const sheet = sheetOf(stepper.root);
    const box = sheet.getByLabel(words.paste);
    await expect(box).toBeVisible();
    await figure.tabTo(box);
    await page.keyboard.insertText(right);
    await figure.tabTo(sheet.getByRole('button', { name: words.takeOver }));
    await page.keyboard.press('Space');
    const field = stepper.field('homework-dw1_11');
    await figure.tabTo(field);
    await expect(field).toHaveValue('-0.00430');
    await page.keyboard.press('Enter');
    await expect(sheet.locator('.outcome')).toContainText(words.agree);
    await page.keyboard.press('End');
    await page.keyboard.type('9');
    await page.keyboard.press('Enter');
    await expect(stepper.field('homework-dw1_11-remark')).toHaveAttribute('data-standing', 'near');
  });
}

test('The sheet is fetched when it is opened, not before', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (/homework/i.test(request.url())) fetched.push(request.url());
  });
  const stepper = await Stepper.open(page, 'en');
  await page.waitForLoadState('networkidle');
  expect(fetched.filter((url) => url.endsWith('.js'))).toEqual([]);
  await stepper.root.locator('summary', { hasText: say.en.fold }).click();
  await expect(sheetOf(stepper.root).getByRole('textbox').first()).toBeVisible();
  expect(fetched.some((url) => url.endsWith('.js'))).toBe(true);
});

test.describe('offline', () => {
  test.use({ provoked: /Failed to load resource/ });

  test('A sheet that cannot be fetched says so, and comes when the fold is opened again', async ({ page }) => {
    const stepper = await Stepper.open(page, 'en');
    await page.route(/homework.*\.js/i, (route) => route.abort());
    const fold = stepper.root.locator('summary', { hasText: say.en.fold });
    await fold.click();
    await expect(stepper.root.getByRole('alert')).toContainText('could not be fetched');
    await page.unroute(/homework.*\.js/i);
    await fold.click();
    await fold.click();
    await expect(sheetOf(stepper.root).getByRole('textbox').first()).toBeVisible();
    await expect(stepper.root.getByRole('alert')).toHaveCount(0);
  });
});
