import { delta, forward, parameters, results, updated, type Network } from './helpers/network.ts';
import { fields, network } from './helpers/own-network.ts';
import { readPrinted, tolerance } from './helpers/printed.ts';
import { Stepper } from './helpers/stepper.ts';
import { expect, test } from './helpers/test.ts';

function expectNear(found: number | undefined, exact: number, decimals: number, what: string): void {
  expect(Math.abs((found ?? Number.NaN) - exact), `${what}: ${found}, not ${exact}`).toBeLessThanOrEqual(
    tolerance(decimals),
  );
}

/** Compares all numbers of the last step with forward pass and central differences. */
async function expectAllNumbers(stepper: Stepper, net: Network): Promise<void> {
  const found = await stepper.results();
  const exact = results(net);
  expect(found).toHaveLength(exact.length);
  exact.forEach((value, n) => expectNear(found[n], value, 8, `step ${n + 1}`));

  const rows = await stepper.rows();
  const all = parameters(net);
  expect(rows.map(({ name }) => name)).toEqual(all.map(({ name }) => name));
  rows.forEach((row, n) => {
    expectNear(readPrinted(row.value), all[n].value, 8, `value of ${row.name}`);
    expectNear(readPrinted(row.gradient), all[n].gradient, 8, `gradient of ${row.name}`);
    expectNear(readPrinted(row.updated), all[n].updated, 8, `updated ${row.name}`);
  });

  const drawn = await stepper.drawn();
  const { z, a } = forward(net);
  net.sizes.forEach((size, l) => {
    for (let j = 0; j < size; j++) {
      if (l === 0) expectNear(drawn.get(`x_${j + 1}`), net.x[j], 4, `drawn x ${j}`);
      else {
        expectNear(drawn.get(`a${l}_${j + 1}`), a[l][j], 4, `drawn a ${l} ${j}`);
        expectNear(drawn.get(`z${l}_${j + 1}`), z[l][j], 4, `drawn z ${l} ${j}`);
        expectNear(drawn.get(`delta${l}_${j + 1}`), delta(net, l, j), 4, `drawn δ ${l} ${j}`);
        expectNear(drawn.get(`b${l}_${j + 1}`), net.b[l][j], 4, `drawn b ${l} ${j}`);
      }
    }
  });
  net.y.forEach((y, j) => expectNear(drawn.get(`y_${j + 1}`), y, 4, `drawn y ${j}`));
}

test('A 2–3–2 network typed into the Korean page gives the numbers of independent central differences, there and back', async ({
  page,
}) => {
  const stepper = await Stepper.open(page, 'ko');
  await stepper.fold('numbers').click();
  await stepper.button('hidden').click();
  await stepper.button('outputs').click();
  for (const [key, text] of fields) await stepper.field(key).fill(text);
  await stepper.choice('hiddenActivation').selectOption('tanh');
  await stepper.choice('outputActivation').selectOption('sigmoid');
  await stepper.box('decimals').check();
  await stepper.box('compare').check();
  await stepper.fold('steps').click();

  const last = await stepper.lastStep();
  const seen = [await stepper.text()];
  for (let n = 1; n <= last; n++) {
    await stepper.button('forward').click();
    await expect(stepper.scrubber).toHaveValue(String(n));
    seen.push(await stepper.text());
  }
  await expect(stepper.button('forward')).toBeDisabled();
  await expectAllNumbers(stepper, network);

  const [, largest] = /: ([^:]+)$/.exec(await stepper.root.locator('.table-note').innerText())!;
  expect(readPrinted(largest)).toBeLessThan(1e-9);

  for (let n = last - 1; n >= 0; n--) {
    await stepper.button('back').click();
    await expect(stepper.scrubber).toHaveValue(String(n));
    expect(await stepper.text(), `step ${n} on the way back`).toBe(seen[n]);
  }
  await expect(stepper.button('back')).toBeDisabled();
});

test('The same network is typed into the English page and stepped through by keyboard alone', async ({ page }) => {
  await page.goto('en/hidden-layer/?w5-2=v1~decimals=8#w5-2');
  const stepper = new Stepper(page, 'en');
  await expect(page.locator('astro-island:not([ssr])', { has: stepper.root })).toBeAttached();
  const { keyboard } = page;
  // Following the link to the figure put the starting point of Tab there.
  const tabTo = async (target: ReturnType<Stepper['field']>): Promise<void> => {
    const isFocused = (): Promise<boolean> => target.evaluate((element) => element === document.activeElement);
    for (let presses = 0; !(await isFocused()); presses++) {
      expect(presses, 'presses of Tab').toBeLessThan(80);
      await keyboard.press('Tab');
    }
  };
  await tabTo(stepper.fold('numbers'));
  await keyboard.press('Enter');
  await tabTo(stepper.button('hidden'));
  await keyboard.press('Enter');
  await tabTo(stepper.button('outputs'));
  await keyboard.press('Space');
  const inOrder = await stepper.root
    .locator('.numbers-panel input')
    .evaluateAll((inputs) => inputs.map(({ id }) => id));
  const texts = new Map(fields.map(([key, text]) => [`w5-2-${key}`, text]));
  const activationAfter = new Map([
    ['w5-2-b-1-2', { select: stepper.choice('hiddenActivation'), letters: 'tanh' }],
    ['w5-2-b-2-1', { select: stepper.choice('outputActivation'), letters: 'sigmoid' }],
  ]);
  expect([...inOrder].sort()).toEqual([...texts.keys()].sort());
  for (const id of inOrder) {
    await tabTo(stepper.root.locator(`#${id}`));
    await keyboard.press('ControlOrMeta+a');
    await keyboard.type(texts.get(id)!);
    const activation = activationAfter.get(id);
    if (activation === undefined) continue;
    await tabTo(activation.select);
    await keyboard.type(activation.letters);
    await expect(activation.select).toHaveValue(activation.letters);
  }
  await tabTo(stepper.fold('steps'));
  await keyboard.press('Enter');

  const scrubber = stepper.scrubber;
  for (let presses = 0; !(await scrubber.evaluate((element) => element === document.activeElement)); presses++) {
    expect(presses).toBeLessThan(80);
    await keyboard.press('Shift+Tab');
  }
  await keyboard.press('Home');
  const last = await stepper.lastStep();
  const seen = [await stepper.text()];
  for (let n = 1; n <= last; n++) {
    await keyboard.press('ArrowRight');
    await expect(scrubber).toHaveValue(String(n));
    seen.push(await stepper.text());
  }
  await expectAllNumbers(stepper, network);
  for (let n = last - 1; n >= 0; n--) {
    await keyboard.press('ArrowLeft');
    expect(await stepper.text(), `step ${n} on the way back`).toBe(seen[n]);
  }
  await keyboard.press('End');
  expect(await stepper.text()).toBe(seen[last]);
});

test('One more round starts from the updated values, and the plot gets the loss of the new round', async ({ page }) => {
  const stepper = await Stepper.open(page, 'en');
  await stepper.fold('numbers').click();
  await stepper.button('hidden').click();
  await stepper.button('outputs').click();
  for (const [key, text] of fields) await stepper.field(key).fill(text);
  await stepper.choice('hiddenActivation').selectOption('tanh');
  await stepper.box('decimals').check();
  await stepper.button('last').click();
  const end = await stepper.text();
  await stepper.button('again').click();
  expect(await stepper.step()).toBe(0);
  await stepper.button('last').click();
  await stepper.fold('steps').click();
  const second = updated(network);
  await expectAllNumbers(stepper, second);
  const plot = stepper.root.locator('.line-chart');
  const losses = (await plot.getAttribute('aria-label'))!.split(':')[1].split(',').map(readPrinted);
  expect(losses).toHaveLength(2);
  expectNear(losses[0], forward(network).loss, 4, 'loss of round 0');
  expectNear(losses[1], forward(second).loss, 4, 'loss of round 1');
  expectNear(
    readPrinted(await plot.locator('.chart-value').innerHTML()),
    losses[1],
    4,
    'number at the end of the plot',
  );

  await stepper.fold('steps').click();
  await stepper.button('first').click();
  await stepper.button('back').click();
  expect(await stepper.text(), 'back across the border of rounds').toBe(end);
});
