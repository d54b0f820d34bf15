import { Figure } from './helpers/figure.ts';
import { locales } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';

const chapter = 'vanishing-gradients';

const words = {
  ko: {
    small: '작은 학습률 0.1',
    leaky: '죽은 뒤 Leaky 0.1',
    faint: '죽은 뒤 Leaky 0.01',
    slowly: '조금씩 움직여 나중에 되돌아온다',
    nothing: '아무것도 바뀌지 않습니다. f′(z)가 모두 0이어서 기울기가 0이고',
    eight: '소수 여덟째 자리까지',
    status: (t: number, loss: string) => `걸음 ${t}: 손실 ${loss}`,
    leaking: 'f′(z) = 0.01이 남아 있어',
    limits: '학습률은 0.01에서 1까지',
  },
  en: {
    small: 'smaller rate 0.1',
    leaky: 'dead, then leaky 0.1',
    faint: 'dead, then leaky 0.01',
    slowly: 'it moves a little and comes back later',
    nothing: 'Nothing changes. Every f′(z) is 0, so the gradient is 0',
    eight: 'Eight decimals',
    status: (t: number, loss: string) => `Step ${t}: loss ${loss}`,
    leaking: 'f′(z) = 0.01 is left',
    limits: 'The learning rate may be from 0.01 to 1.',
  },
} as const;

for (const locale of locales) {
  const say = words[locale];

  test(`one large step kills the unit, and a leak brings it back, by keyboard alone (${locale})`, async ({ page }) => {
    const figure = await Figure.open(page, locale, chapter, 'w9-3');
    const { keyboard } = page;
    const status = figure.root.locator('.transport-status');
    const cells = (row: string) => figure.root.locator(`.dying-table [data-row=${row}] td`);
    const press = async (name: string): Promise<void> => {
      await figure.tabTo(figure.button(name), 200);
      await keyboard.press('Enter');
    };
    await expect(cells('dw')).toHaveText(['0.0000', '2.0000', '6.0000', '2.6667']);
    await expect(figure.root.locator('[data-update=w] .formula-result')).toHaveText('=−0.3333');
    await expect(figure.root.locator('[data-update=b] .formula-result')).toHaveText('=−0.5');

    await figure.tabTo(figure.scrubber, 200);
    await keyboard.press('End');
    await expect(status).toHaveText(say.status(1, '0.5000'));
    await expect(cells('z')).toHaveText(['−0.8333', '−1.1667', '−1.5000', '']);
    await expect(cells('slope')).toHaveText(['?', '?', '?', '']);
    await figure.root.locator('.dying-runs button').first().focus();
    await press(say.slowly);
    await expect(status).toHaveText(say.status(2, '0.5000'));
    await expect(figure.root.locator('.dying-question')).toContainText(say.nothing);
    await expect(cells('slope')).toHaveText(['0.0000', '0.0000', '0.0000', '']);
    await expect(figure.root.locator('[data-update=w] .formula-result')).toHaveText('=−0.3333');
    await figure.tabTo(figure.scrubber, 200);
    await keyboard.press('End');
    await expect(status).toHaveText(say.status(100, '0.5000'));

    await figure.root.locator('.dying-runs button').first().focus();
    await press(say.faint);
    await figure.tabTo(figure.root.locator('[data-event="47"]'), 200);
    await keyboard.press('Enter');
    await expect(status).toHaveText(say.status(47, '0.5032'));
    await expect(figure.root.locator('[data-condition=leaking]')).toContainText(say.leaking);
    await expect(figure.root.getByRole('status').last()).toContainText(say.leaking);

    await figure.root.locator('.dying-runs button').first().focus();
    await press(say.leaky);
    await figure.tabTo(figure.root.locator('[data-event="25"]'), 200);
    await keyboard.press('Enter');
    await expect(status).toHaveText(say.status(25, '0.0889'));
    await figure.root.locator('.dying-runs button').first().focus();
    await figure.tabTo(figure.root.getByLabel(say.eight), 200);
    await keyboard.press('Space');
    await figure.tabTo(figure.scrubber, 200);
    await keyboard.press('End');
    await expect(status).toHaveText(say.status(100, '0.01396133'));
    await expect(page).toHaveURL(/w9-3=v1~w=-0\.3333333\d*~b=-0\.5~slope=0\.1~eta=0\.1~step=100/, { timeout: 20_000 });
  });

  test(`the smaller rate can be walked before the prediction; a rate out of range changes nothing (${locale})`, async ({
    page,
  }) => {
    const figure = await Figure.open(page, locale, chapter, 'w9-3');
    await figure.button(say.small).click();
    await expect(figure.root.locator('[data-update=w] .formula-result')).toHaveText('=0.7333');
    await figure.walk(1);
    await expect(figure.root.locator('.transport-status')).toHaveText(say.status(1, '0.2465'));
    await expect(figure.forward).toBeEnabled();
    await expect(figure.button(say.leaky)).toHaveAttribute('aria-disabled', 'true');
    await figure.button(say.slowly).click();
    await figure.field('eta').fill('2');
    await expect(figure.root.getByRole('alert')).toContainText(say.limits);
    await expect(figure.root.locator('.transport-status')).toHaveText(say.status(2, '0.5000'));
  });

  test(`no step of a run moves what stands below it, on a phone (${locale})`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    const state = 'v1~w=-0.33333333333333326~b=-0.5~slope=0.01~step=35~said=never';
    const figure = await Figure.open(page, locale, chapter, 'w9-3', state);
    const height = async (): Promise<number> => (await figure.root.boundingBox())!.height;
    const before = await height();
    for (let step = 0; step < 15; step++) {
      await figure.forward.click();
      expect(Math.abs((await height()) - before), `step ${step}`).toBeLessThanOrEqual(1);
    }
  });
}
