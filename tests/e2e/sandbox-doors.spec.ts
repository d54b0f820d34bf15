import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bareWorker } from './helpers/sandbox.ts';
import { expect, test } from './helpers/test.ts';

// What holds a worker that has escaped its interpreter and still has all it was born with: the policy of the runner page alone.

/** Tries every door, `here` being a server that lets anybody in, and tells which opened. */
const probe = (here: string): string => `addEventListener('message', async ({ ports: [port] }) => {
  const here = ${JSON.stringify(here)};
  const opened = ['origin ' + self.origin];
  const opens = (target) => new Promise((yes, no) => { target.onopen = target.onsuccess = yes; target.onerror = no; });
  const tries = {
    fetch: () => fetch(here),
    data: () => fetch('data:,x'),
    xhr: () => { const request = new XMLHttpRequest(); request.open('GET', here, false); request.send(); },
    importScripts: () => importScripts(here + 'x.js'),
    importScriptsBlob: () => importScripts(URL.createObjectURL(new Blob(['1']))),
    import: () => import(here + 'x.js'),
    importData: () => import('data:text/javascript,1'),
    eval: () => eval('1'),
    Function: () => Function('1')(),
    webSocket: () => opens(new WebSocket(here.replace('http', 'ws'))),
    eventSource: () => opens(new EventSource(here + 'events')),
    indexedDB: () => opens(indexedDB.open('x')),
    caches: () => caches.open('x'),
    files: () => navigator.storage.getDirectory(),
  };
  for (const [name, attempt] of Object.entries(tries)) {
    try {
      await Promise.race([attempt(), new Promise((_, no) => setTimeout(no, 800))]);
      opened.push(name);
    } catch {}
  }
  port.postMessage(opened);
})`;

test.describe('A worker that escaped its interpreter', () => {
  test.use({ provoked: /^foreign request: http:\/\/localhost:\d+\/(x\.js|events)?$|Content Security Policy|policy:/ });

  test('reaches neither network nor storage', async ({ page }) => {
    const calls: string[] = [];
    const server = createServer((request, response) => {
      calls.push(request.url!);
      const type = request.url === '/events' ? 'text/event-stream' : 'text/javascript';
      response.writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Content-Type': type }).end('\n');
    });
    server.on('upgrade', (request, socket) => {
      calls.push(`upgrade ${request.url}`);
      socket.destroy();
    });
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    const here = `http://localhost:${(server.address() as AddressInfo).port}/`;
    await fetch(here);
    await page.goto('ko/');
    expect(await bareWorker(page, probe(here), true)).toEqual(['origin null']);
    expect(calls, 'only the call of the test itself').toEqual(['/']);
    server.close();
  });
});

test('The runner page does nothing for who frames it without a sandbox', async ({ page }) => {
  await page.goto('ko/');
  const word = 'addEventListener("message", ({ ports: [port] }) => port.postMessage(self.origin))';
  expect(await bareWorker(page, word, true)).toBe('null');
  // A host with headers puts the page into a sandbox whoever frames it.
  expect(await bareWorker(page, word, false)).toMatch(/^(deaf|null)$/);
});

test('Only the runner page may compile WebAssembly, and none may evaluate text', async ({ request }) => {
  const runner = await request.get('sandbox/runner.html');
  expect(await runner.text()).toContain("'wasm-unsafe-eval'");
  expect(await runner.text()).not.toMatch(/'unsafe-|'self'/);
  for (const path of ['ko/', 'en/exercises/hidden-layer/']) {
    expect(await (await request.get(path)).text(), path).not.toContain('unsafe-eval');
  }
});

test.describe('A page of the book', () => {
  test.use({ provoked: /policy: script-src|Content Security Policy/ });

  test('may not compile WebAssembly', async ({ page }) => {
    await page.goto('ko/');
    const blocked = await page.evaluate(() =>
      WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(
        () => 'compiled',
        () => 'blocked',
      ),
    );
    expect(blocked).toBe('blocked');
  });
});
