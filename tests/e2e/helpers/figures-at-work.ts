import type { Page } from '@playwright/test';
import { Figure } from './figure.ts';
import { expect } from './test.ts';

interface Work {
  /** The state of its link in which most of it is to be seen. */
  state: string;
  /** A link without a readable state. */
  damaged: string;
  /** What no link can ask for. */
  act?: (figure: Figure) => Promise<unknown>;
}

/** By chapter: its figures as they are when a reader is in the middle of them. */
export const figuresAtWork: Readonly<Record<string, Readonly<Record<string, Work>>>> = {
  downhill: {
    'w1-1': { state: 'v1~guess=unknown~frame=8', damaged: 'v1~own=log!ov!c~start=-1' },
    'w1-2': { state: 'v1~guess=-9_-11~h=-7.3~seen=-13', damaged: 'v1~h=-5.55' },
    'w1-3': { state: 'v1~p=1000000', damaged: 'v1~p=0', act: measure },
    'w1-4': { state: 'v1~guess=2~frame=3', damaged: 'v1~first=9' },
  },
  'chain-rule': {
    'w2-1': { state: 'v1~step=2~said=last', damaged: 'v1~at=1' },
    'w2-2': { state: 'v1~step=3~said=before~rule=overwrite', damaged: 'v1~text=x*y!p!sx^2~at=2_5' },
    'w2-3': { state: 'v1~depth=5~way=sweep~step=3', damaged: 'v1~depth=0' },
  },
  'forward-pass': {
    'w3-1': { state: 'v1~step=8~said=0.2_1.2_1.4_1.5_0.818_-0.2_-0.9', damaged: 'v1~step=2~said=0.9_1.2', act: slip },
    'w3-2': { state: 'v1~said=curved~hidden=identity', damaged: 'v1~hidden=identity' },
    'w3-3': { state: 'v1~sizes=784_128_64_10', damaged: 'v1~sizes=0_3' },
  },
  'output-layer': {
    'w4-1': { state: 'v1~placed=arriving_slope_entered~said=plus-1', damaged: 'v1~said=unknown' },
    'w4-2': { state: 'v1~b2_1=-6~said=shrinks~found=slope', damaged: 'v1~b2_1=-6' },
    'w4-3': { state: 'v1~part=output~said=less~view=after', damaged: 'v1~view=after' },
  },
  'hidden-layer': {
    'w5-1': {
      state: 'v1~placed=crossed_hidden-slope_entered~fold=open~said=plus-0.05',
      damaged: 'v1~placed=arriving',
    },
    'w5-2': { state: 'v1~net=two-outputs~mode=predict~step=14~check=yes~view=matrix', damaged: 'v1~step=-1' },
    'w5-3': { state: 'v1~eta=1~step=8~said=rises', damaged: 'v1~step=7' },
    'w5-4': { state: 'v1~weight=0.9~said=1.0667', damaged: 'v1~weight=0.9' },
  },
  matrices: {
    'w6-1': { state: 'v1~net=square~task=back~slots=w_delta', damaged: 'v1~slots=w_delta' },
    'w6-2': { state: 'v1~said=two~reduction=sum~copies=2', damaged: 'v1~reduction=sum' },
    'w6-3': {
      state: 'v1~bed=5~said=open_open_open_open_mask_open_open_open~tried=0_0_0_0_2_0_0_0',
      damaged: 'v1~bed=9',
    },
  },
  'loss-and-output': {
    'w8-1': { state: 'v1~z=-6~said=cross-40', damaged: 'v1~z=-6' },
    'w8-2': { state: 'v1~from=own~yHat=0.01~laid=yes', damaged: 'v1~yHat=0.2' },
    'w8-3': { state: 'v1~c=1000~said=sharper', damaged: 'v1~c=1000' },
  },
  'vanishing-gradients': {
    'w9-1': { state: 'v1~guess=-3~step=10', damaged: 'v1~guess=-11' },
    'w9-2': { state: 'v1~said=0.9~at=1.66~tried=1.66~zoom=1~middle=1.6', damaged: 'v1~at=1.66' },
    'w9-3': {
      state: 'v1~w=-0.33333333333333326~b=-0.5~slope=0.01~step=43~said=slowly',
      damaged: 'v1~step=2',
    },
    'w9-4': { state: 'v1~said=value~step=6', damaged: 'v1~step=6' },
    'w9-5': { state: 'v1~guess=b~step=300', damaged: 'v1~step=3', act: arrive },
    'w9-6': { state: 'v1~first=selu~second=tanh~z=-2.5', damaged: 'v1~first=maxout' },
  },
  momentum: {
    'w11-1': { state: 'v1~m=2~way=kept~drawn=20~said=half-zero', damaged: 'v1~m=2' },
    'w11-2': {
      state:
        'v1~surface=own~own=!ou!e2-1!c!e2!p2*v!e2~start=-0.1_1.2~walkers=sgd!momentum!sgd_1_0~said=1_0_2~chosen=1~other=0~step=40',
      damaged: 'v1~step=3',
    },
    'w11-3': { state: 'v1~kind=drawn~said=small~task=linear~step=12', damaged: 'v1~eta=0.2' },
  },
  'adaptive-methods': {
    'w12-1': {
      state: 'v1~velocity=average~correction=bias~said=adam~task=adamw~checked=yes~step=12',
      damaged: 'v1~scale=none',
    },
    'w12-2': { state: 'v1~said=bias~stop=6', damaged: 'v1~stop=6' },
    'w12-3': { state: 'v1~mode=regression~sgd=0.02~said=rare~step=120', damaged: 'v1~step=9' },
    'w12-4': { state: 'v1~said=left~step=300~of=amsgrad', damaged: 'v1~step=9', act: walked },
    'w12-5': { state: 'v1~centre=1_0.5~said=none~step=12', damaged: 'v1~step=12' },
    'w12-6': { state: 'v1~guess=b~step=40~trials=yes', damaged: 'v1~step=3', act: race },
  },
};

/** Brings all figures of the open chapter to life, with every fold open. */
export async function wakeAll(page: Page, figures: Readonly<Record<string, Work>>): Promise<void> {
  for (const id of Object.keys(figures)) await new Figure(page, id).awake();
  await page.locator('main').evaluate((main) => main.querySelectorAll('details').forEach((fold) => (fold.open = true)));
}

/** The query that opens a chapter with each figure in the state named. */
export function queryOf(figures: Readonly<Record<string, Work>>, which: 'state' | 'damaged'): string {
  return `?${Object.entries(figures)
    .map(([id, work]) => `${id}=${work[which]}`)
    .join('&')}`;
}

/** W1.3 has measured something; a quick machine everything, before it is told to stop. */
async function measure({ root }: Figure): Promise<void> {
  const button = root.locator('.bill-measure button');
  await button.click();
  await expect(root.locator('.bill-circle')).not.toHaveCount(0, { timeout: 60_000 });
  await button.click();
  await expect(root.locator('.bill-status')).toHaveAttribute('data-status', /stopped|done/, { timeout: 60_000 });
}

/** W3.1 has named a slip. */
async function slip(figure: Figure): Promise<void> {
  await figure.field('value').fill('0.18');
  await figure.field('value').press('Enter');
  await expect(figure.root.getByRole('status').filter({ hasText: /\S/ }).first()).toBeVisible();
}

/** W9.5 has come to the step of its link. */
async function arrive({ root }: Figure): Promise<void> {
  await expect(root.locator('.training-status')).toHaveAttribute('data-step', '300', { timeout: 60_000 });
}

/** W12.4 has walked to the end. */
async function walked({ root }: Figure): Promise<void> {
  await expect(root.locator('.wrong-verdict')).toHaveAttribute('aria-busy', 'false');
  await expect(root.locator('.wrong-round')).toBeVisible();
}

/** W12.6 has come to the step of its link, and has tried all other seeds. */
async function race({ root }: Figure): Promise<void> {
  await expect(root.locator('.real-status')).toHaveAttribute('data-step', '40', { timeout: 60_000 });
  await expect(root.locator('.real-trials-status')).toHaveAttribute('data-done', '5', { timeout: 60_000 });
}
