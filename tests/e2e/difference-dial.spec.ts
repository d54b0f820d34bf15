import type { Locator, Page } from '@playwright/test';
import { Figure } from './helpers/figure.ts';
import { locales, type Locale } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';

const say = {
  ko: {
    h: 'h를 10의 거듭제곱으로',
    guessH: '예측하는 h, 10의 거듭제곱',
    guessError: '예측하는 오차, 10의 거듭제곱',
    confirm: '이 자리로 예측하기',
    unknown: '모르겠습니다',
    ghost: '예측: h = 10⁻⁹, 오차 10⁻¹¹',
    smallest: 'h = 1.26×10⁻⁵에서 가장 작고, 그 값은 4.81×10⁻¹³입니다',
    smaller: '반올림 오차가 더 큽니다',
    table: '표로 보기',
  },
  en: {
    h: 'h as a power of 10',
    guessH: 'predicted h, as a power of 10',
    guessError: 'predicted error, as a power of 10',
    confirm: 'Predict this place',
    unknown: 'I don’t know',
    ghost: 'Your prediction: h = 10⁻⁹, error 10⁻¹¹',
    smallest: 'smallest at h = 1.26×10⁻⁵, where it is 4.81×10⁻¹³',
    smaller: 'rounding error is larger there',
    table: 'Show as table',
  },
} as const;

/** W1.2 as a reader meets it. */
class Dial extends Figure {
  readonly say: (typeof say)[Locale];

  constructor(page: Page, locale: Locale) {
    super(page, 'w1-2');
    this.say = say[locale];
  }

  static async at(page: Page, locale: Locale, state?: string): Promise<Dial> {
    await Figure.open(page, locale, 'downhill', 'w1-2', state);
    return new Dial(page, locale);
  }

  slider(name: 'h' | 'guessH' | 'guessError'): Locator {
    return this.root.getByRole('slider', { name: this.say[name], exact: true });
  }

  typed(name: 'h' | 'guessH' | 'guessError'): Locator {
    return this.root.getByRole('textbox', { name: this.say[name], exact: true });
  }

  value(name: string): Locator {
    return this.root.locator(`[data-value="${name}"]`);
  }

  curve(): Promise<string | null> {
    return this.root.locator('.dial-line-central').getAttribute('d');
  }
}

for (const locale of locales) {
  test(`A place pressed on the empty axes stays while the curves are drawn past it, ${locale}`, async ({ page }) => {
    const dial = await Dial.at(page, locale);
    await expect(dial.slider('h')).toHaveCount(0);
    expect(await dial.curve()).toBe('');
    const plot = dial.root.locator('.plot-canvas');
    const { width, height } = (await plot.boundingBox())!;
    await plot.click({ position: { x: width / 3, y: (height * 9) / 13 } });
    await expect(dial.typed('guessH')).toHaveValue('−9');
    await expect(dial.typed('guessError')).toHaveValue('−11');
    await dial.button(dial.say.confirm).click();
    await expect(dial.root.locator('.ghost')).toHaveText(dial.say.ghost);

    await dial.typed('h').fill('-5');
    await expect(dial.value('central-error')).toHaveText('1.12×10⁻¹²');
    await expect(dial.value('forward-error')).toHaveText('2.84×10⁻⁸');
    await expect(dial.value('exact')).toHaveText('−0.120815795191');
    await dial.typed('h').fill('-13');
    await expect(dial.value('central-error')).toHaveText('2.18×10⁻⁴');
    await expect(dial.root.locator('.dial-smallest')).toContainText(dial.say.smallest);
    await expect(dial.root.locator('.dial-smallest')).toContainText(dial.say.smaller);
    await expect(dial.root.locator('.dial-ghost circle')).toBeVisible();

    await dial.root.getByRole('button', { name: dial.say.table }).click();
    const rows = dial.root.locator('.error-table tbody tr');
    await expect(rows).toHaveCount(13);
    await expect(rows.nth(4)).toContainText('−0.1208157952');
  });
}

test(`The dial is predicted and turned by keyboard alone`, async ({ page }) => {
  const locale = 'en';
  const dial = await Dial.at(page, locale);
  const { keyboard } = page;
  await dial.tabTo(dial.typed('guessH'));
  await keyboard.press('ControlOrMeta+a');
  await keyboard.type('-9');
  await dial.tabTo(dial.slider('guessError'));
  for (let n = 0; n < 5; n++) await keyboard.press('ArrowLeft');
  await dial.tabTo(dial.button(dial.say.confirm));
  await keyboard.press('Enter');
  await expect(dial.root.locator('.ghost')).toHaveText(dial.say.ghost);
  await keyboard.press('Shift+Tab');
  await expect(dial.slider('h')).toBeFocused();
  for (let n = 0; n < 40; n++) await keyboard.press('ArrowLeft');
  await expect(dial.typed('h')).toHaveValue('−5');
  await expect(dial.value('central-error')).toHaveText('1.12×10⁻¹²');
  await keyboard.press('Home');
  await expect(dial.root.locator('.dial-smallest')).toContainText(dial.say.smallest);
  await expect(dial.root.getByRole('status').last()).toContainText(/1[03] ?/);
});

test('The address follows the dial; the same link gives the same picture in both languages', async ({ page }) => {
  const dial = await Dial.at(page, 'ko', 'v1~of=b2_1~guess=-4_-9');
  await dial.typed('h').fill('-8.4');
  await expect(page).toHaveURL(/of=b2_1~guess=-4_-9~h=-8\.4~seen=-8\.4/);
  const [curve, error] = [await dial.curve(), await dial.value('central-error').innerText()];
  await page.reload();
  await dial.awake();
  await expect(dial.value('central-error')).toHaveText(error);
  expect(await dial.curve()).toBe(curve);
  await page.locator('a.language').click();
  const english = new Dial(page, 'en');
  await english.awake();
  await expect(english.value('central-error')).toHaveText(error);
  expect(await english.curve()).toBe(curve);
});

for (const width of [360, 1440]) {
  test(`Predicting and turning move nothing below the dial, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const dial = await Dial.at(page, 'ko');
    await page.evaluate(() => document.fonts.ready);
    const height = async (): Promise<number> => (await dial.root.boundingBox())!.height;
    const before = await height();
    await dial.button(dial.say.unknown).click();
    await expect(dial.slider('h')).toBeVisible();
    for (const exponent of ['-1', '-4', '-8', '-12.5', '-13']) {
      await dial.typed('h').fill(exponent);
      expect(Math.abs((await height()) - before), `at ${exponent}`).toBeLessThanOrEqual(1);
    }
  });
}
