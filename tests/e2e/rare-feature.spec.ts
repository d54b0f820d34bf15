import { Figure } from './helpers/figure.ts';
import { locales } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';

const words = {
  ko: {
    guess: '늘 움직인 θ₁',
    verdict: '쌓인 G가 θ₁은 91, θ₂는 10입니다. 그래서 θ₁은 0.0105만큼, θ₂는 그 3.02배인 0.0316만큼',
    reason: '학습 횟수가 아니라 쌓인 제곱',
    period: 'θ₂의 주기',
    regression: '선형 회귀의 기울기',
    learnt: 'SGD의 가중치는 0.9411과 −0.0749, AdaGrad의 가중치는 0.9849와 −0.3789',
    status: '200걸음 가운데 91걸음',
  },
  en: {
    guess: 'the busy θ₁',
    verdict: 'θ₁ has G = 91 and goes 0.0105; θ₂ has G = 10 and goes 0.0316, 3.02 times as far',
    reason: 'not how often was trained but the squares gathered',
    period: 'period of θ₂',
    regression: 'of a linear regression',
    learnt: 'the weights of SGD are 0.9411 and −0.0749, those of AdaGrad 0.9849 and −0.3789',
    status: 'Step 91 of 200',
  },
} as const;

for (const locale of locales) {
  const say = words[locale];

  test(`At one and the same step the rare weight goes three times as far, by keyboard alone (${locale})`, async ({
    page,
  }) => {
    const figure = await Figure.open(page, locale, 'adaptive-methods', 'w12-3');
    const { root } = figure;
    const { keyboard } = page;
    const cell = (weight: string, of: string) => root.locator(`[data-weight=${weight}] [data-cell=${of}] .rare-value`);
    await expect(cell('busy', 'step')).toHaveText('0.1');
    await expect(cell('rare', 'step')).toHaveText('0.1');
    await expect(figure.forward).toBeDisabled();

    await figure.tabTo(figure.button(say.guess));
    await keyboard.press('Enter');
    await expect(root.locator('.transport-status')).toContainText(say.status);
    await expect(cell('busy', 'gathered')).toHaveText('91');
    await expect(cell('rare', 'gathered')).toHaveText('10');
    await expect(cell('busy', 'step')).toHaveText('0.0105');
    await expect(cell('rare', 'step')).toHaveText('0.0316');
    await expect(cell('rare', 'sgd')).toHaveText('0.1');
    await expect(root.locator('.rare-verdict')).toContainText(say.verdict);
    await expect(root.locator('.rare-verdict')).toContainText(say.reason);
    await expect(root.locator('[data-weight=busy] .rare-ghost')).toBeVisible();
    await expect(root.locator('[data-column="0"] [data-line=step] .formula-result')).toHaveText('=−0.0105');
    await expect(root.locator('[data-column="1"] [data-line=step] .formula-result')).toHaveText('=−0.0316');

    await figure.tabTo(figure.scrubber);
    await keyboard.press('ArrowRight');
    await expect(cell('rare', 'step')).toHaveText('0');
    await figure.tabTo(root.getByRole('slider', { name: say.period }));
    await keyboard.press('Home');
    await expect(cell('rare', 'gathered')).toHaveText('92');
    await expect(page).toHaveURL(/w12-3=v1~period=1~said=busy~step=92/);
  });

  test(`In a regression SGD hardly learns the rare weight, AdaGrad does (${locale})`, async ({ page }) => {
    const figure = await Figure.open(page, locale, 'adaptive-methods', 'w12-3', 'v1~said=rare~step=200');
    await figure.root.getByRole('radio', { name: say.regression, exact: true }).check();
    await expect(figure.root.locator('.rare-verdict')).toContainText(say.learnt);
    await expect(figure.root.locator('.rare-goal')).toHaveCount(2);
    await figure.field('sgd').fill('0.2');
    await expect(figure.root.locator('.rare-verdict')).not.toContainText('−0.0749');
    await expect(page).toHaveURL(/w12-3=v1~mode=regression~sgd=0\.2~said=rare~step=200/);
    await figure.root.getByRole('radio', { name: 'Adam', exact: true }).check();
    await expect(figure.root).not.toContainText(/NaN|Infinity|undefined/);
  });
}
