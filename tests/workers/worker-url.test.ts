import { describe, expect, it } from 'vitest';
import { workerFiles, workerUrlPolicy } from '#workers/worker-url.ts';
import { policy } from '../../src/build/csp.ts';

/** A browser's Trusted Types as far as a policy needs them. */
class FakeTrustedTypes {
  readonly names: string[] = [];

  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }) {
    this.names.push(name);
    return { createScriptURL: (url: string) => ({ trusted: rules.createScriptURL(url) }) };
  }
}

describe('the policy book-worker-url', () => {
  it('is the one that the pages allow', () => {
    const types = new FakeTrustedTypes();
    workerUrlPolicy([], types);
    expect(types.names).toEqual(['book-worker-url']);
    expect(policy([])).toContain('trusted-types svelte-trusted-html book-worker-url');
  });

  it('passes the files of the build', () => {
    const urls = workerUrlPolicy(['/_astro/a.js', '/_astro/b.js'], new FakeTrustedTypes());
    expect(urls.createScriptURL('/_astro/b.js')).toEqual({ trusted: '/_astro/b.js' });
  });

  it.each([
    '/_astro/c.js',
    '/_astro/a.js?x',
    'https://other.example/_astro/a.js',
    'data:text/javascript,1',
    'blob:x',
    '',
  ])('refuses %j', (url) => {
    for (const types of [new FakeTrustedTypes(), undefined]) {
      const urls = workerUrlPolicy(['/_astro/a.js'], types);
      expect(() => urls.createScriptURL(url)).toThrow('is no worker of this book');
    }
  });

  it('gives a plain address where a browser has no Trusted Types', () => {
    expect(workerUrlPolicy(['/_astro/a.js'], undefined).createScriptURL('/_astro/a.js')).toBe('/_astro/a.js');
  });
});

it('every worker file has an address of its own', () => {
  const addresses = Object.values(workerFiles);
  expect(addresses.length).toBeGreaterThan(0);
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const address of addresses) expect(address).toMatch(/^\//);
});
