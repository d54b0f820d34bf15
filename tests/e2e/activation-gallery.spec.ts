import { Figure } from './helpers/figure.ts';
import { locales } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';

const chapter = 'vanishing-gradients';

const words = {
  ko: {
    first: '첫째 함수',
    second: '둘째 함수',
    none: '겹치지 않음',
    eight: '소수 여덟째 자리까지',
    z: '두 함수를 읽을 z',
    overlay: 'softplus: 위에 겹쳐 보기',
    limits: 'z는 −6에서 6까지',
    both: '포화: |z| > 4.5849',
    heard: 'tanh: z = 4에서 값 0.99932930, 기울기 0.00134095.',
  },
  en: {
    first: 'First function',
    second: 'Second function',
    none: 'none',
    eight: 'Eight decimals',
    z: 'z at which both are read',
    overlay: 'softplus: Draw it above',
    limits: 'z may be from −6 to 6.',
    both: 'saturated: |z| > 4.5849',
    heard: 'tanh: at z = 4 its value is 0.99932930, its slope 0.00134095.',
  },
} as const;

for (const locale of locales) {
  const say = words[locale];

  test(`two functions over each other: at 4 the sigmoid is the steeper one, by keyboard alone (${locale})`, async ({
    page,
  }) => {
    const figure = await Figure.open(page, locale, chapter, 'w9-6');
    const { keyboard } = page;
    const reading = (row: string) => figure.root.locator(`[data-reading=${row}] strong`);
    await expect(figure.root.locator('.gallery-card')).toHaveCount(13);
    await expect(reading('gelu')).toHaveText(['−0.1587', '−0.0833']);

    await figure.tabTo(figure.root.getByLabel(say.first));
    await keyboard.press('ArrowUp');
    await keyboard.press('ArrowUp');
    await figure.tabTo(figure.root.getByLabel(say.second));
    await keyboard.type('tanh');
    await figure.tabTo(figure.root.getByLabel(say.eight));
    await keyboard.press('Space');
    await figure.tabTo(figure.root.getByRole('textbox', { name: say.z }));
    await keyboard.press('ControlOrMeta+A');
    await keyboard.type('4');
    await expect(reading('sigmoid')).toHaveText(['0.98201379', '0.01766271']);
    await expect(reading('tanh')).toHaveText(['0.99932930', '0.00134095']);
    await expect(figure.root.getByRole('status').last()).toContainText(say.heard);
    await expect(page).toHaveURL(/w9-6=v1~first=sigmoid~second=tanh~z=4~decimals=8/, { timeout: 20_000 });

    const card = figure.button(say.overlay);
    await figure.tabTo(card, 200);
    await keyboard.press('Enter');
    await expect(reading('softplus')).toHaveText(['4.01814993', '0.98201379']);
    await expect(reading('tanh')).toHaveCount(0);
  });

  test(`a card says where its function saturates, and a z out of range changes nothing (${locale})`, async ({
    page,
  }) => {
    const figure = await Figure.open(page, locale, chapter, 'w9-6', 'v1~second=none~z=2');
    await expect(figure.root.locator('.gallery-card[data-row=sigmoid]')).toContainText(say.both);
    await expect(figure.root.locator('[data-reading]')).toHaveCount(1);
    await figure.field('z').fill('7');
    await expect(figure.root.getByRole('alert')).toContainText(say.limits);
    await expect(figure.root.locator('[data-reading=relu] strong')).toHaveText(['2.0000', '1.0000']);
    await figure.root.getByLabel(say.second).selectOption('leaky-relu');
    await expect(figure.root.locator('[data-reading]')).toHaveCount(2);
  });
}
