import { Stepper } from './helpers/stepper.ts';
import { expect, test } from './helpers/test.ts';

const own =
  'v1~net=own~sizes=1_2_1~act=tanh_identity~x=0.5~y=1~w=0.1_-0.2_0.3_0.4~b=0_0.1_-0.1~eta=0.25~step=9~decimals=8~check=yes';

test('The address follows the figure, and opening it again gives the same picture', async ({ page }) => {
  const stepper = await Stepper.open(page, 'ko', own);
  await expect(stepper.scrubber).toHaveValue('9');
  await stepper.fold('numbers').click();
  await stepper.field('w-1-1-0').fill('-1/8');
  await stepper.button('forward').click();
  await expect(page).toHaveURL(/-0\.125.*step=10/);
  await stepper.fold('numbers').click();
  const before = await stepper.text();
  await page.reload();
  await stepper.awake();
  await expect(stepper.scrubber).toHaveValue('10');
  expect(await stepper.text()).toBe(before);
});

test('The language switch keeps the state of the figure and the place on the page', async ({ page }) => {
  await Stepper.open(page, 'ko', own);
  await page.goto(`${page.url()}#w5-2`);
  await page.locator('a.language').click();
  await expect(page).toHaveURL(/\/en\/hidden-layer\/\?w5-2=v1.*step=9.*#w5-2$/);
  const english = new Stepper(page, 'en');
  await english.awake();
  await expect(english.scrubber).toHaveValue('9');
  expect((await english.rows()).map(({ name, value }) => [name, value])).toEqual([
    ['w1_11', '0.10000000'],
    ['b1_1', '0.00000000'],
    ['w1_21', '−0.20000000'],
    ['b1_2', '0.10000000'],
    ['w2_11', '0.30000000'],
    ['w2_12', '0.40000000'],
    ['b2_1', '−0.10000000'],
  ]);
});

const damaged = [
  'v2~step=3',
  'v1~step=-1',
  'v1~step=NaN',
  'v1~step=1e3',
  'v1~step=3~step=4',
  'v1~__proto__=1',
  'v1~constructor=1',
  'v1~net=own~w=1_2',
  'v1~net=own~sizes=2_2',
  'v1~net=own~sizes=9_9_9',
  'v1~net=own~w=Infinity_1_1_1_1_1',
  'v1~eta=-1',
  'v1~mode=sleep',
  'garbage',
  '%3Cimg%20src%3Dx%3E',
  `v1~x=${'1_'.repeat(3000)}1`,
];

test('A damaged link opens the initial state and says so', async ({ page }) => {
  const stepper = await Stepper.open(page, 'en');
  await expect(stepper.root.getByRole('alert')).toHaveCount(0);
  const initial = await stepper.text();
  for (const link of damaged) {
    await test.step(link.slice(0, 40), async () => {
      await page.goto(`en/hidden-layer/?w5-2=${link}`);
      await stepper.awake();
      const notice = stepper.root.getByRole('alert');
      await expect(notice).toHaveText(/could not be read/);
      const rest = (await stepper.text()).replace(`${await notice.innerText()}\n`, '');
      expect(rest).toBe(initial);
    });
  }
});
