import { Figure } from './helpers/figure.ts';
import { locales } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';

const chapter = 'vanishing-gradients';

const words = {
  ko: {
    guess: '두 기울기가 같아질 것 같은 z',
    confirm: '이 자리로 예측하기',
    at: '두 기울기를 읽을 z',
    answer: '이 자리에서 만난다',
    zoom: '확대',
    above: '그 자리에서는 아직 tanh′이 0.2814만큼 더 큽니다.',
    left: '왼쪽으로 0.01 넘게 물러나야 합니다.',
    found: '1.66은 만나는 곳에서 0.0029 떨어져 있어 0.01 안입니다. 두 기울기는 z = 1.66288589에서 같습니다.',
    within: '0.01 안입니다.',
    distance: '처음 예측 0.9와의 거리는 0.7629입니다.',
    aha: '|z|가 이보다 작을 때만 맞습니다.',
    limits: 'z는 0에서 5까지',
  },
  en: {
    guess: 'z at which you expect equal slopes',
    confirm: 'Predict this place',
    at: 'z at which both slopes are read',
    answer: 'They meet here',
    zoom: 'Zoom in',
    above: 'There tanh′ is still the larger, by 0.2814',
    left: 'more than 0.01 to the left.',
    found: '1.66 is 0.0029 away from the crossing, within 0.01. The two slopes are equal at z = 1.66288589.',
    within: 'within 0.01.',
    distance: 'Your first prediction, 0.9, is 0.7629 away from it.',
    aha: 'holds only for smaller |z|.',
    limits: 'z may be from 0 to 5.',
  },
} as const;

for (const locale of locales) {
  const say = words[locale];

  test(`tanh is not always the steeper one: the crossing is found by keyboard alone (${locale})`, async ({ page }) => {
    const figure = await Figure.open(page, locale, chapter, 'w9-2');
    const { keyboard } = page;
    const field = (name: string) => figure.root.getByRole('textbox', { name });
    const outcome = figure.root.locator('.duel-question');
    await expect(figure.root.locator('[data-z="2"] td').first()).toHaveText('?');
    await expect(field(say.at)).toHaveCount(0);

    await figure.tabTo(field(say.guess));
    await keyboard.press('ControlOrMeta+A');
    await keyboard.type('0.9');
    await expect(figure.root.locator('.duel-ghost')).toContainText('0.9');
    await figure.tabTo(figure.button(say.confirm));
    await keyboard.press('Enter');
    await expect(outcome).toContainText(say.above);
    await expect(outcome).not.toContainText('1.66');
    await expect(figure.root.locator('[data-z="2"] td')).toHaveText(['0.07065082', '0.10499359', 'σ′']);
    await expect(figure.root.locator('[data-z="4"] td')).toHaveText(['0.00134095', '0.01766271', 'σ′']);

    // The place to read stands before the question: zoom out, zoom in, the slider, the field.
    for (let n = 0; n < 4; n++) await keyboard.press('Shift+Tab');
    await expect(field(say.at)).toBeFocused();
    await keyboard.press('ControlOrMeta+A');
    await keyboard.type('2');
    await figure.tabTo(figure.button(say.answer));
    await keyboard.press('Enter');
    await expect(outcome).toContainText(say.left);
    await field(say.at).focus();
    await keyboard.press('ControlOrMeta+A');
    await keyboard.type('1.65');
    await keyboard.press('ArrowUp');
    await figure.tabTo(figure.button(say.answer));
    await keyboard.press('Enter');
    await expect(outcome).toContainText(say.found);
    await expect(outcome).toContainText(say.distance);
    await expect(outcome).toContainText(say.aha);
    await expect(figure.root.getByRole('status').last()).toContainText('1.66288589');
    await expect(page).toHaveURL(/w9-2=v1~said=0\.9~at=1\.66~tried=1\.66/, { timeout: 20_000 });
  });

  test(`on a phone a click finds the crossing to within 0.01, once the plot is zoomed (${locale})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    const figure = await Figure.open(page, locale, chapter, 'w9-2', 'v1~said=unknown');
    const plot = figure.root.locator('.plot-canvas');
    /** Presses where the curves are seen to meet: at 1.663 of what the plot shows. */
    const press = async (low: number, high: number): Promise<number> => {
      const { width, height } = (await plot.boundingBox())!;
      await plot.click({ position: { x: (width * (1.663 - low)) / (high - low), y: height / 2 } });
      return Number(await figure.field('at').inputValue());
    };
    const first = await press(0, 5);
    await figure.button(say.zoom).click();
    const second = await press(first - 0.5, first + 0.5);
    await figure.button(say.zoom).click();
    const third = await press(second - 0.1, second + 0.1);
    expect(Math.abs(third - 1.66288589)).toBeLessThan(0.003);
    await figure.button(say.answer).click();
    await expect(figure.root.locator('[data-phase=found]')).toContainText(say.within);
    await expect(figure.root.locator('.duel-crossing')).toBeVisible();
  });

  test(`a z out of range is refused and changes nothing (${locale})`, async ({ page }) => {
    const figure = await Figure.open(page, locale, chapter, 'w9-2', 'v1~said=2.5~at=2.5');
    await figure.field('at').fill('6');
    await expect(figure.root.getByRole('alert')).toContainText(say.limits);
    await expect(figure.root.locator('.formula-result').last()).toHaveText('=0.07010372');
  });
}
