import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { Editor } from '#components/widgets/backward-stepper/editor.ts';
import HomeworkSheet from '#components/widgets/backward-stepper/HomeworkSheet.svelte';
import { homeworkWords } from '#components/widgets/backward-stepper/homework-words.ts';
import { defaultState } from '#components/widgets/backward-stepper/link.ts';
import { presetSetup } from '#components/widgets/backward-stepper/setup.ts';
import { StepperState } from '#components/widgets/backward-stepper/stepper-state.svelte.ts';
import { wordsOf } from '#components/widgets/backward-stepper/strings.ts';
import { mutantNames } from '#components/views/mutant-names.ts';
import { fill } from '#i18n/fill.ts';

const words = wordsOf('en');
const own = homeworkWords.en;

/** The sheet for the paper network F2. */
async function open(state: Partial<typeof defaultState> = {}) {
  const stepper = new StepperState({ ...defaultState, preset: 'paper', setup: presetSetup('paper'), ...state });
  const ongo = vi.fn();
  const { container } = await render(HomeworkSheet, { id: 'w5-2', stepper, words, locale: 'en', ongo });
  const field = (name: string) => page.elementLocator(container.querySelector(`#w5-2-homework-${name}`)!);
  const remark = (name: string) => page.elementLocator(container.querySelector(`#w5-2-homework-${name}-remark`)!);
  const outcome = page.elementLocator(container.querySelector('.outcome')!);
  const check = page.getByRole('button', { name: own.check, exact: true });
  const paste = async (text: string) => {
    await page.getByLabelText(own.paste).fill(text);
    await page.getByRole('button', { name: own.takeOver }).click();
  };
  return { stepper, ongo, container, field, remark, outcome, check, paste };
}

let sheet: Awaited<ReturnType<typeof open>>;

describe('on the paper network', () => {
  beforeEach(async () => {
    sheet = await open();
  });

  it('each field has a name in words', async () => {
    for (const name of ['δ of the output unit', 'gradient of w⁽¹⁾₁₂', 'gradient of the bias of hidden unit 2']) {
      await expect.element(page.getByRole('textbox', { name, exact: true })).toBeVisible();
    }
  });

  it('the first number that departs is named, with its slip, and the button leads to its step', async () => {
    const { field, remark, outcome, check, ongo, stepper } = sheet;
    await field('delta2_1').fill('-0.096');
    await field('delta1_1').fill('-0.0672');
    await field('dw1_11').fill('-0.0269');
    await check.click();
    await expect.element(outcome).toMatchTextContent(/The first that departs: δ of hidden unit 1/);
    await expect.element(outcome).toMatchTextContent(/You have −0.0672; computed is −0.01075/);
    await expect.element(outcome).toMatchTextContent(new RegExp(mutantNames.en.M02));
    const { crossing, delta } = words.explain;
    for (const rule of [crossing, delta]) expect(sheet.container.textContent).toContain(rule.slice(0, 20));
    await expect.element(outcome).toMatchTextContent(/Right before it: 1\..*follow from yours.*: 1\./s);
    await expect.element(remark('delta2_1')).toHaveTextContent(own.standings.exact);
    await expect.element(remark('delta1_1')).toHaveTextContent(own.standings.first);
    await expect.element(remark('dw1_11')).toHaveTextContent(own.standings.follows);
    await page.getByRole('button', { name: own.go }).click();
    const [[position]] = ongo.mock.calls as [[number]];
    expect(stepper.frames[position].reveals).toEqual(['delta1_1']);
  });

  it('right numbers are said to agree, and up to which digit', async () => {
    await sheet.field('dw1_11').fill('-0.00430');
    await sheet.field('dw2_11').fill('−0.0768');
    await sheet.check.click();
    await expect.element(sheet.outcome).toMatchTextContent(/All numbers you gave agree: 2\..*at least 3 significant/s);
    await expect.element(page.getByRole('button', { name: own.go })).not.toBeInTheDocument();
  });

  it('a number with too few digits is asked for one more', async () => {
    await sheet.field('dw1_11').fill('-0.0043');
    await sheet.check.click();
    await expect.element(sheet.remark('dw1_11')).toHaveTextContent(own.standings['few-digits']);
    await expect.element(sheet.outcome).toHaveTextContent(fill(own['few-digits'], { n: 1 }));
  });

  it('what cannot be read gets its sentence at the field, and nothing is compared', async () => {
    await sheet.field('dw1_11').fill('0,5');
    await sheet.field('dw2_11').fill('7');
    await sheet.check.click();
    await expect.element(sheet.remark('dw1_11')).toHaveTextContent(words.numbers.problems['decimal-comma']);
    await expect.element(sheet.field('dw1_11')).toHaveAttribute('aria-invalid', 'true');
    await expect.element(sheet.remark('dw2_11')).toHaveTextContent('');
    await expect.element(sheet.outcome).toHaveTextContent(fill(own.unreadable, { what: 'gradient of w⁽¹⁾₁₁' }));
  });

  it('with nothing typed it says what to do', async () => {
    await sheet.check.click();
    await expect.element(sheet.outcome).toHaveTextContent(own.nothing);
  });

  it('what is pasted goes into the fields, wholly or not at all', async () => {
    const { field, paste } = sheet;
    await paste('dw2_11 = -0.0768\nδ(1)1 = abc');
    await expect.element(page.getByText(/Line 2, “δ\(1\)1 = abc”: .*left as they are/)).toBeVisible();
    await expect.element(field('dw2_11')).toHaveValue('');
    await paste('[1, 2]');
    await expect.element(page.getByText(/The list has 2 numbers, but this network has 9 gradients/)).toBeVisible();
    await paste('z1_1 = 3\ndw2_11 = -0.0768\nwNew2_11 = 0.738');
    await expect.element(page.getByText(/Numbers put into the fields: 2\. Passed over/)).toBeVisible();
    await expect.element(field('dw2_11')).toHaveValue('-0.0768');
    await expect.element(field('wNew2_11')).toBeVisible();
  });

  it('numbers survive stepping and another mode; another network clears them, and that is said', async () => {
    const { stepper, field, outcome } = sheet;
    await field('delta2_1').fill('-0.096');
    stepper.go(5);
    stepper.setMode('predict');
    stepper.choosePreset('paper');
    await expect.element(field('delta2_1')).toHaveValue('-0.096');
    new Editor(stepper).edit({ of: 'x', n: 0 }, 0.5);
    await expect.element(field('delta2_1')).toHaveValue('');
    await expect.element(outcome).toHaveTextContent(fill(own.cleared, { n: 1 }));
    await field('delta2_1').fill('-0.1');
    await expect.element(outcome).toHaveTextContent('');
  });

  it('a round further the weights are others, and the numbers of the round before go', async () => {
    const { stepper, field, outcome } = sheet;
    await field('delta2_1').fill('-0.096');
    stepper.go(stepper.lastFrame);
    stepper.goRound();
    await expect.element(outcome).toHaveTextContent(fill(own.cleared, { n: 1 }));
  });

  it('all fields can be cleared at once', async () => {
    await sheet.field('delta2_1').fill('-0.5');
    await sheet.check.click();
    await page.getByRole('button', { name: own.empty }).click();
    await expect.element(sheet.field('delta2_1')).toHaveValue('');
    await expect.element(sheet.outcome).toHaveTextContent('');
  });
});

it('leads to the question that is open where the step may not be seen yet', async () => {
  const { field, check, ongo } = await open({ mode: 'fill' });
  await field('delta2_1').fill('-0.4');
  await check.click();
  await expect.element(page.getByRole('button', { name: own.goAsked })).toBeVisible();
  expect(ongo).not.toHaveBeenCalled();
});

it('has a field for each number of the largest network, with the layers named', async () => {
  const { stepper, container } = await open();
  new Editor(stepper).setSizes([3, 4, 4, 3]);
  await expect.element(page.getByRole('group', { name: 'δ of hidden layer 2' })).toBeVisible();
  expect(container.querySelectorAll('input')).toHaveLength(11 + 2 * (12 + 16 + 12 + 11));
});

it('of several examples has the numbers of the one shown, without the update, which goes by their mean', async () => {
  const { stepper, field, outcome, check, paste } = await open();
  new Editor(stepper).addExample();
  stepper.showExample(1);
  await expect.element(page.getByText(own.updates)).not.toBeInTheDocument();
  await paste(`delta2_1 = ${stepper.current!.layers.delta[2][0]}\nwNew2_11 = 7`);
  await expect.element(page.getByText(/Passed over, because they are not asked for: 1/)).toBeVisible();
  await check.click();
  await expect.element(outcome).toMatchTextContent(/They are exactly what is computed/);
  stepper.showExample(0);
  await expect.element(field('delta2_1')).toHaveValue('');
});
