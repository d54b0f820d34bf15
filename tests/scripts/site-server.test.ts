import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { basePath } from '../../scripts/lib/base-path.mjs';
import { hostHeaders } from '../../scripts/lib/host-headers.mjs';
import { createSiteServer, listen } from '../../scripts/lib/site-server.mjs';

let server: Server;
let origin: string;

const get = (path: string) => fetch(origin + path, { redirect: 'manual' });
const portOf = (some: Server) => (some.address() as AddressInfo).port;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(folder, 'ko'));
  writeFileSync(join(folder, 'ko', 'index.html'), 'cover');
  writeFileSync(join(folder, '404.html'), 'not here');
  writeFileSync(join(folder, '_headers'), '/*\n  X-Frame-Options: DENY\n/book/ko/*\n  X-Korean: yes\n');
  server = await createSiteServer({ folder, base: '/book/', headers: true });
  await listen(server, 0, 'localhost');
  origin = `http://localhost:${portOf(server)}`;
});

afterAll(() => server.close());

describe('the site server', () => {
  it('serves pages below the base path, with the headers of static hosts', async () => {
    const answer = await get('/book/ko/?a=1');
    expect(await answer.text()).toBe('cover');
    expect(answer.headers.get('x-frame-options')).toBe('DENY');
    expect(answer.headers.get('x-korean')).toBe('yes');
  });

  it.each([
    ['/book', '/book/'],
    ['/book/ko?a=1', '/book/ko/?a=1'],
  ])('adds the slash a folder lacks: %s', async (path, to) => {
    const answer = await get(path);
    expect([answer.status, answer.headers.get('location')]).toEqual([301, to]);
  });

  it.each(['/', '/ko/', '/bookish/', '/book/nothing', '/book/_headers', '/book/%zz', '//', '/book/../../package.json'])(
    'answers %s with the 404 page',
    async (path) => {
      const answer = await get(path);
      expect([answer.status, await answer.text()]).toEqual([404, 'not here']);
    },
  );

  it('says in one sentence that a port is in use', async () => {
    const sentence = expect.stringMatching(/^Port \d+ is already in use: [^\n]+$/);
    await expect(listen(createServer(), portOf(server), 'localhost')).rejects.toMatchObject({ message: sentence });
  });
});

it.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['book', '/book/'],
  ['/a/b', '/a/b/'],
])('basePath(%j) is %s', (text, expected) => {
  expect(basePath(text)).toBe(expected);
});

it('hostHeaders takes a dot for a dot, a star for anything, and skips comments', () => {
  const headersOf = hostHeaders('# fonts\n/fonts/*.woff2\n  Cache-Control: max-age=1, immutable\n');
  expect(headersOf('/fonts/a/b.woff2')).toEqual([['Cache-Control', 'max-age=1, immutable']]);
  expect(headersOf('/fonts/a-woff2')).toEqual([]);
});
