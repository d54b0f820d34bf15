import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { RunOutcome, RunRequest } from '#sandbox/run-code.ts';

const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));

/** The built file that holds `runCode`, as a page of the book loads it. */
export function chunkAddress(): string {
  const file = readdirSync(`${dist}_astro`).find((name) => /^run-code\..*\.js$/.test(name));
  if (!file) throw new Error('no widget of the build imports #sandbox/run-code.ts lazily');
  return `/_astro/${file}`;
}

export type PlainRequest = Omit<RunRequest, 'signal' | 'onOutput'>;

/** Runs code in the sandbox, from a page of the book; with `stopAfter`, stops it after so many milliseconds. */
export function runOn(page: Page, request: PlainRequest, stopAfter?: number): Promise<RunOutcome> {
  return page.evaluate(
    async ([chunk, asked, after]) => {
      const { runCode } = (await import(chunk)) as typeof import('#sandbox/run-code.ts');
      return runCode({ ...asked, signal: after === undefined ? undefined : AbortSignal.timeout(after) });
    },
    [chunkAddress(), request, stopAfter] as const,
  );
}

/** What the page sends into a frame of the runner page: a worker of the test's own; resolves with the worker's first word, or `deaf`. */
export function bareWorker(page: Page, worker: string, sandboxed: boolean): Promise<unknown> {
  return page.evaluate(
    async ([text, inSandbox]) => {
      const frame = document.createElement('iframe');
      if (inSandbox) frame.setAttribute('sandbox', 'allow-scripts');
      frame.src = '/sandbox/runner.html';
      const shown = new Promise((resolve) => (frame.onload = resolve));
      document.body.append(frame);
      await shown;
      const [words, alarm] = [new MessageChannel(), new MessageChannel()];
      const told = new Promise((resolve) => (words.port1.onmessage = ({ data }) => resolve(data)));
      const errand = { worker: text, wasm: new ArrayBuffer(8) };
      frame.contentWindow!.postMessage(errand, '*', [words.port2, alarm.port2]);
      const word = await Promise.race([told, new Promise((resolve) => setTimeout(resolve, 15_000, 'deaf'))]);
      frame.remove();
      return word;
    },
    [worker, sandboxed] as const,
  );
}
