import { afterEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import ExportButtons from '#components/widgets/backward-stepper/ExportButtons.svelte';
import { defaultState } from '#components/widgets/backward-stepper/link.ts';
import { StepperState } from '#components/widgets/backward-stepper/stepper-state.svelte.ts';
import { wordsOf } from '#components/widgets/backward-stepper/strings.ts';
import { numpyScript, pytorchScript } from '#notation/scripts/python.ts';
import { csvOf, jsonOf } from '#notation/scripts/data.ts';

const words = wordsOf('en');

afterEach(() => vi.restoreAllMocks());

it('saves the present round in each form, and says so', async () => {
  const stepper = new StepperState(defaultState);
  const files: { name: string; text: Promise<string> }[] = [];
  let blob = new Blob();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((given) => {
    blob = given as Blob;
    return 'blob:none';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    files.push({ name: this.download, text: blob.text() });
  });
  await render(ExportButtons, { stepper, words });
  for (const format of ['csv', 'json', 'numpy', 'pytorch'] as const) {
    const count = files.length;
    await page.getByRole('button', { name: words.export.formats[format] }).click();
    await expect.poll(() => files.length).toBe(count + 1);
  }
  const { network, sample } = stepper.current!.trace;
  const passes = { network, samples: [sample], reduction: 'mean' as const, learningRate: stepper.setup.learningRate };
  expect(files.map(({ name }) => name)).toEqual(['trace.csv', 'trace.json', 'trace_numpy.py', 'trace_pytorch.py']);
  expect(await Promise.all(files.map(({ text }) => text))).toEqual(
    [csvOf, jsonOf, numpyScript, pytorchScript].map((write) => write(passes)),
  );
  await expect.element(page.getByRole('status')).toHaveTextContent('Saved trace_pytorch.py.');
});
