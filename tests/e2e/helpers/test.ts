import { expect, test as base } from '@playwright/test';

interface Options {
  /** Console errors a test provokes on purpose, such as the browser's line about a page answered 404. */
  provoked: RegExp;
}

/**
 * The test function of all specs. Whatever a test does, at its end the pages it opened must have made no console error, no violation of
 * the security policy, no uncaught exception and no request to another origin.
 */
export const test = base.extend<Options & { faults: string[] }>({
  provoked: [/(?!)/, { option: true }],
  faults: [
    async ({ context, baseURL, provoked }, use) => {
      const faults: string[] = [];
      const home = new URL(baseURL!).origin;
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
          console.error(`policy: ${violatedDirective} ${blockedURI} ${sourceFile}`),
        );
      });
      context.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      context.on('weberror', (error) => faults.push(`uncaught: ${error.error().message}`));
      context.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== home) faults.push(`foreign request: ${request.url()}`);
      });
      await use(faults);
      expect(faults.filter((fault) => !provoked.test(fault))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
