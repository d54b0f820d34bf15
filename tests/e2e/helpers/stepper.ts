import type { Locator, Page } from '@playwright/test';
import { expect } from './test.ts';
import { chapter, type Locale } from './pages.ts';
import { readPrinted } from './printed.ts';

const words = {
  ko: {
    forward: '한 걸음 앞으로',
    back: '한 걸음 뒤로',
    first: '처음으로',
    last: '끝으로',
    hidden: '은닉층 1: 하나 더하기',
    outputs: '출력: 하나 더하기',
    numbers: '숫자와 구조 바꾸기',
    steps: '지금까지의 걸음을 표로 보기',
    decimals: '소수 여덟째 자리까지',
    compare: '수치 미분과 비교',
    again: '갱신한 값으로 한 번 더',
    mode: '방식',
    preset: '신경망',
    hiddenActivation: '은닉층 1의 활성화 함수',
    outputActivation: '출력층의 활성화 함수',
    view: '식',
    loss: '손실 함수',
    example: '예제',
    add: '예제 더하기',
    next: '다음 예제로',
    export: '이 계산 내보내기',
  },
  en: {
    forward: 'One step forward',
    back: 'One step back',
    first: 'To the start',
    last: 'To the end',
    hidden: 'Hidden layer 1: one more',
    outputs: 'Outputs: one more',
    numbers: 'Change numbers and structure',
    steps: 'The steps so far as a table',
    decimals: 'Eight decimals',
    compare: 'Compare with numerical differentiation',
    again: 'One more round with the updated values',
    mode: 'Mode',
    preset: 'Network',
    hiddenActivation: 'Activation of hidden layer 1',
    outputActivation: 'Activation of the output layer',
    view: 'Formula',
    loss: 'Loss function',
    example: 'Example',
    add: 'Add an example',
    next: 'On to the next example',
    export: 'Export this computation',
  },
} as const;

/** One line of the table of gradients, as printed. */
export interface Row {
  name: string;
  value: string;
  gradient: string;
  updated: string;
}

/** W5.2 as a reader meets it. */
export class Stepper {
  readonly page: Page;
  readonly locale: Locale;
  readonly root: Locator;
  readonly scrubber: Locator;
  readonly say: (typeof words)[Locale];

  constructor(page: Page, locale: Locale) {
    this.page = page;
    this.locale = locale;
    this.root = page.locator('#w5-2');
    this.scrubber = this.root.getByRole('slider');
    this.say = words[locale];
  }

  /** Opens the chapter (with a state in the link) and waits until the figure is alive. */
  static async open(page: Page, locale: Locale, state?: string): Promise<Stepper> {
    const stepper = new Stepper(page, locale);
    await page.goto(chapter(locale) + (state === undefined ? '' : `?w5-2=${state}`));
    await stepper.awake();
    return stepper;
  }

  async awake(): Promise<void> {
    await this.root.scrollIntoViewIfNeeded();
    await expect(this.page.locator('astro-island:not([ssr])', { has: this.root })).toBeAttached();
  }

  button(name: 'forward' | 'back' | 'first' | 'last' | 'hidden' | 'outputs' | 'again' | 'add' | 'next'): Locator {
    return this.root.getByRole('button', { name: this.say[name], exact: true });
  }

  choice(name: 'mode' | 'preset' | 'hiddenActivation' | 'outputActivation' | 'view' | 'loss' | 'example'): Locator {
    return this.root.getByRole('combobox', { name: this.say[name], exact: true });
  }

  box(name: 'decimals' | 'compare'): Locator {
    return this.root.getByLabel(this.say[name], { exact: true });
  }

  fold(name: 'numbers' | 'steps' | 'export'): Locator {
    return this.root.locator('summary', { hasText: this.say[name] });
  }

  /** A number field by the end of its id: `w-1-0-0`, `eta`. */
  field(key: string): Locator {
    return this.root.locator(`#w5-2-${key}`);
  }

  async step(): Promise<number> {
    return Number(await this.scrubber.inputValue());
  }

  async lastStep(): Promise<number> {
    return Number(await this.scrubber.getAttribute('max'));
  }

  /** All that is visible in the figure; what is only spoken follows later and is left out. */
  text(): Promise<string> {
    return this.root.evaluate((root) =>
      [...root.children]
        .filter((part) => part.getAttribute('role') !== 'status')
        .map((part) => (part as HTMLElement).innerText)
        .join('\n'),
    );
  }

  async rows(): Promise<Row[]> {
    return this.root.locator('.gradient-table tbody tr').evaluateAll((rows) =>
      rows.map((row) => ({
        name: row.getAttribute('data-parameter')!,
        value: row.querySelector('td')!.textContent,
        gradient: row.querySelector('[data-cell=gradient]')!.textContent,
        updated: row.querySelector('[data-cell=updated]')!.textContent,
      })),
    );
  }

  /** The results in the table of steps. */
  async results(): Promise<number[]> {
    const cells = await this.root.locator('.step-table tbody td:last-child').allTextContents();
    return cells.map(readPrinted);
  }

  /** Numbers standing in the drawing, by the name of their quantity: `a1_1`, `z1_1`, `delta1_1`, `w1_11`. */
  async drawn(): Promise<Map<string, number>> {
    const found = await this.root
      .locator('.network-graph')
      .evaluate((graph) => [
        ...[...graph.querySelectorAll('g[data-ref]:has(.graph-activation)')].map((node) => [
          node.getAttribute('data-ref')!,
          node.querySelector('.graph-activation')!.textContent,
        ]),
        ...[...graph.querySelectorAll('.graph-value')].map((value) => [
          value.getAttribute('data-ref')!,
          value.querySelector('tspan:last-child')!.textContent,
        ]),
        ...[...graph.querySelectorAll('.graph-label')].map((label) => [
          label.getAttribute('data-ref')!,
          label.textContent.replace(/[●▲■◆]/g, ''),
        ]),
      ]);
    return new Map(found.map(([ref, text]) => [ref, readPrinted(text)]));
  }
}
