import { Stepper } from './helpers/stepper.ts';
import { expect, test } from './helpers/test.ts';

for (const locale of ['ko', 'en'] as const) {
  test(`Text that is no number gets a sentence and changes nothing (${locale})`, async ({ page }) => {
    const stepper = await Stepper.open(page, locale);
    await stepper.fold('numbers').click();
    const before = await stepper.rows();
    const field = stepper.field('w-1-0-0');
    const shown = await field.inputValue();
    const problems = new Set<string>();
    for (const text of ['abc', '', '1,000', '0,5', '1/0', '--1', '1e400', '2e6']) {
      await field.fill(text);
      const problem = stepper.root.getByRole('alert');
      await expect(problem).toHaveText(/\S \S/);
      problems.add(await problem.innerText());
      await expect(field).toHaveAttribute('aria-invalid', 'true');
      expect(await stepper.rows(), `after "${text}"`).toEqual(before);
    }
    expect(problems.size).toBe(8);
    await field.blur();
    await expect(stepper.root.getByRole('alert')).toHaveCount(0);
    await expect(field).toHaveValue(shown);
  });
}

test('A number changes by dragging its symbol and by the arrow keys', async ({ page }) => {
  const stepper = await Stepper.open(page, 'en');
  await stepper.fold('numbers').click();
  const field = stepper.field('x-0');
  await field.fill('0.5');
  const handle = stepper.root.locator('label[for="w5-2-x-0"]');
  await handle.scrollIntoViewIfNeeded();
  const box = (await handle.boundingBox())!;
  await page.mouse.move(box.x + 4, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + 36, box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
  await expect(field).toHaveValue('0.9');
  expect((await stepper.drawn()).get('x_1')).toBe(0.9);
  await field.press('ArrowDown');
  await expect(field).toHaveValue('0.8');
});

/** Everything in the figure that can be seen or heard: text (also of what is folded away), names, descriptions, values. */
function everything(stepper: Stepper): Promise<string> {
  return stepper.root.evaluate((root) =>
    [
      root.textContent,
      ...[...root.querySelectorAll('*')].flatMap((element) =>
        [...element.attributes].map(({ name, value }) => (/^(aria-|title|alt|value|data-)/.test(name) ? value : '')),
      ),
    ].join('\n'),
  );
}

const fillQuestion = /3 significant digits/;

for (const mode of ['predict', 'fill'] as const) {
  test(`In the mode "${mode}" no result can be found before the reader has answered`, async ({ page }) => {
    const solved = await Stepper.open(page, 'en', 'v1~step=99~decimals=8');
    await solved.fold('steps').click();
    const texts = await solved.root.locator('.step-table tbody td:last-child').allTextContents();

    const stepper = await Stepper.open(page, 'en', `v1~mode=${mode}~decimals=8`);
    await stepper.button('last').click();
    const at = await stepper.step();
    expect(at).toBeLessThan(await stepper.lastStep());
    await expect(stepper.button('forward')).toBeDisabled();
    await expect(stepper.root.locator('.formula-hidden')).toHaveText('?');

    const result = texts[at - 1].trim();
    const isLeaked = async (): Promise<boolean> => {
      const text = await everything(stepper);
      return [result, result.slice(0, 7)].some((digits) => text.includes(digits));
    };
    expect(await isLeaked()).toBe(false);
    await stepper.scrubber.press('End');
    expect(await stepper.step()).toBe(at);

    const question = stepper.root.locator('.widget-question');
    if (mode === 'fill') {
      await expect(question).toContainText(fillQuestion);
      await question.getByRole('textbox').fill('123');
      await question.getByRole('button', { name: 'Check' }).click();
      await expect(question.getByRole('status')).not.toBeEmpty();
      expect(await isLeaked()).toBe(false);
      await question.getByRole('textbox').fill(result);
      await question.getByRole('button', { name: 'Check' }).click();
    } else {
      await question.getByRole('button', { name: result.startsWith('−') ? 'positive' : 'negative' }).click();
      await expect(question).toContainText('Your prediction');
    }
    expect(await isLeaked()).toBe(true);
    await expect(stepper.button('forward')).toBeEnabled();
  });
}

test('A step is announced in words, once the reader stops', async ({ page }) => {
  const stepper = await Stepper.open(page, 'en');
  const live = stepper.root.locator('> [role=status]');
  await expect(live).toBeEmpty();
  for (let n = 0; n < 3; n++) await stepper.button('forward').click();
  await expect(live).toHaveText(/^Step 3 of \d+: activation a of hidden unit 1\. \S+/);
});
