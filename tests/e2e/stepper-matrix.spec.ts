import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { axeFaults } from './helpers/axe.ts';
import { Figure, watchShifts } from './helpers/figure.ts';
import { readPrinted } from './helpers/printed.ts';
import { Stepper } from './helpers/stepper.ts';
import { expect, test } from './helpers/test.ts';

/** A 3–4–3 network; what a link leaves out is that of F1, so every number is named. */
const wide =
  'v1~net=own~sizes=3_4_3~x=0.4_1.5_-1~y=1_0_0~w=0.5_0.8_-0.5_-0.6_0.7_-1.2_0.3_0.4_-0.9_0.6_0.2_1.1_0.7_-1.2_0.4_0.5_-0.3_0.6_0.8_-0.7_0.9_0.1_-0.4_0.2~b=0.1_0.6_-0.9_0.3_0.2_-0.1_0.4';
const xor = 'v1~net=own~n=4~x=0_0_0_1_1_0_1_1~y=0_1_1_0';

const made = (stepper: Stepper) => stepper.root.locator('.matrix-cell.made, .matrix-single');
const bold = (stepper: Stepper) => stepper.root.locator('.formula-result .math-number');

/** Which scripts the page asks for from now on. */
function scripts(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') asked.push(request.url());
  });
  return asked;
}

for (const locale of ['ko', 'en'] as const) {
  test(`by keyboard the reader sets each step in matrices beside its index formula, with the same number (${locale})`, async ({
    page,
  }) => {
    const asked = scripts(page);
    const figure = await Figure.open(page, locale, 'hidden-layer', 'w5-2', 'v1~net=two-outputs');
    const stepper = new Stepper(page, locale);
    expect(asked.filter((url) => url.includes('MatrixView'))).toEqual([]);
    await figure.tabTo(stepper.choice('view'));
    await page.keyboard.press('End');
    await expect(stepper.root.locator('.matrix-scroll')).toBeVisible();
    expect(asked.filter((url) => url.includes('MatrixView'))).toHaveLength(1);

    await figure.tabTo(stepper.scrubber);
    let matched = 0;
    for (let n = await stepper.lastStep(); n > 0; n--) {
      await page.keyboard.press('ArrowRight');
      const result = await bold(stepper).innerText();
      if ((await made(stepper).count()) === 0) continue;
      expect(await made(stepper).first().innerText(), `step ${await stepper.step()}`).toBe(result);
      await expect(stepper.root.locator('.matrix-lines [role=img]').first()).toHaveAttribute('aria-label', /\d/);
      matched += 1;
    }
    // All steps but the two crossings into each hidden unit, whose products only their sum has a place for.
    expect(matched).toBe((await stepper.lastStep()) - 4);
    const open = stepper.root.locator('.matrix-open');
    await expect(open).toHaveCount(0);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await expect(open).toHaveCount(3);
  });
}

for (const [locale, width] of [
  ['ko', 360],
  ['en', 1440],
] as const) {
  test(`with matrices shown nothing jumps from step to step, ${locale}, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const shifts = await watchShifts(page);
    const stepper = await Stepper.open(page, locale, `${wide}~view=matrix`);
    await expect(stepper.root.locator('.matrix-scroll')).toBeVisible();
    const before = await shifts();
    const height = async (): Promise<number> => (await stepper.root.locator('.matrix-view').boundingBox())!.height;
    const heights = new Set<number>();
    for (let n = await stepper.lastStep(); n > 0; n--) {
      await stepper.button('forward').click();
      heights.add(Math.round(await height()));
    }
    expect([...heights]).toHaveLength(1);
    expect((await shifts()) - before).toBeLessThanOrEqual(0.02);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

test('with a question open the matrices hold its place open', async ({ page }) => {
  const solved = await Stepper.open(page, 'en', 'v1~step=11~decimals=8');
  const result = await bold(solved).innerText();
  const stepper = await Stepper.open(page, 'en', 'v1~mode=predict~step=11~decimals=8~view=matrix');
  const view = stepper.root.locator('.matrix-view');
  await expect(view.locator('.matrix-cell.made .matrix-open')).toHaveCount(1);
  expect(await view.evaluate((element) => element.outerHTML)).not.toContain(result.slice(0, 7));
  await stepper.root.getByRole('button', { name: 'negative' }).click();
  await expect(made(stepper)).toHaveText(result);
});

for (const locale of ['ko', 'en'] as const) {
  test(`a loss that cannot be had is refused in a sentence, and cross-entropy shows its fraction (${locale})`, async ({
    page,
  }) => {
    const stepper = await Stepper.open(page, locale, 'v1~step=11');
    await stepper.fold('numbers').click();
    await stepper.field('y-0').fill('2');
    const before = await stepper.rows();
    await stepper.choice('loss').selectOption('binary-cross-entropy');
    await expect(stepper.root.getByRole('alert')).toHaveText(/\S \S/);
    await expect(stepper.choice('loss')).toHaveValue('half-squared-error');
    expect(await stepper.rows()).toEqual(before);

    await stepper.field('y-0').fill('1');
    await expect(stepper.root.getByRole('alert')).toHaveCount(0);
    await stepper.choice('loss').selectOption('binary-cross-entropy');
    await expect(stepper.root.locator('.formula-lines .factor-arriving').last()).toContainText('−3.1831');
    await expect(bold(stepper)).toHaveText('−0.6858');
    await stepper.field('y-0').fill('2');
    await expect(stepper.root.getByRole('alert')).toHaveText(/\S \S/);
    await expect(bold(stepper)).toHaveText('−0.6858');
    await stepper.field('y-0').blur();

    await expect.poll(() => page.url()).toContain('loss=binary-cross-entropy');
    await page.reload();
    await stepper.awake();
    await expect(bold(stepper)).toHaveText('−0.6858');
  });
}

test('the examples of a batch are stepped one at a time, and the update goes by their mean', async ({ page }) => {
  const stepper = await Stepper.open(page, 'en', `${xor}~decimals=8`);
  const cells = (kind: string): Promise<number[]> =>
    stepper.root
      .locator(`[data-parameter=w2_11] [data-cell=${kind}]`)
      .allInnerTexts()
      .then((texts) => texts.map(readPrinted));
  const own: number[] = [];
  for (let example = 1; example <= 4; example++) {
    await stepper.button('last').click();
    own.push(...(await cells('gradient')));
    const sum = own.reduce((total, gradient) => total + gradient, 0);
    expect(Math.abs((await cells('sum'))[0] - sum)).toBeLessThanOrEqual(3e-8);
    if (example < 4) {
      expect(await cells('mean')).toEqual([Number.NaN]);
      await stepper.button('next').click();
      await expect(stepper.choice('example')).toHaveValue(String(example));
    } else {
      expect(Math.abs((await cells('mean'))[0] - sum / 4)).toBeLessThanOrEqual(2e-8);
      expect(Math.abs((await cells('updated'))[0] - (0.7 - (0.5 * sum) / 4))).toBeLessThanOrEqual(2e-8);
    }
  }
  expect(own).toEqual([0.01873526, -0.10214196, -0.09125322, 0.05368242]);
  await stepper.box('compare').check();
  // The other note, on the mean, stands there before the differences have come.
  const largest = await stepper.root.locator('.table-note', { hasText: ': ' }).innerText();
  expect(readPrinted(largest.split(': ')[1])).toBeLessThan(1e-9);

  await stepper.fold('export').click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    stepper.root.getByRole('button', { name: 'NumPy program' }).click(),
  ]);
  expect(await readFile(await file.path(), 'utf8')).toContain(
    'x = np.array([[0.0, 0.0, 1.0, 1.0], [0.0, 1.0, 0.0, 1.0]])',
  );
});

test('examples are added, typed and removed, and the link keeps them', async ({ page }) => {
  const stepper = await Stepper.open(page, 'ko');
  await stepper.fold('numbers').click();
  await stepper.button('add').click();
  await stepper.field('x-0-2').fill('0.25');
  await stepper.field('y-0-2').fill('0.5');
  await stepper.choice('example').selectOption('1');
  expect((await stepper.drawn()).get('x_1')).toBe(0.25);
  await expect.poll(() => page.url()).toContain('example=2');
  await page.reload();
  await stepper.awake();
  await expect.poll(async () => (await stepper.drawn()).get('x_1')).toBe(0.25);
  await stepper.fold('numbers').click();
  await stepper.root.getByRole('button', { name: '예제 1 빼기' }).click();
  await expect(stepper.choice('example')).toHaveCount(0);
  expect((await stepper.drawn()).get('x_1')).toBe(0.25);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`matrices, a batch and its fields keep the rules of accessibility, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    const stepper = await Stepper.open(
      page,
      'ko',
      `${xor}~example=4~step=25~check=yes~view=matrix~loss=binary-cross-entropy`,
    );
    await expect(stepper.root.locator('.matrix-scroll')).toBeVisible();
    await stepper.fold('numbers').click();
    await expect(stepper.field('x-0-4')).toBeVisible();
    expect(await axeFaults(page, 'all', '#w5-2')).toEqual([]);
  });
}
