import { test as base } from 'playwright/test';
import { expectNone } from '../expect-none';

export { expect, type Page } from 'playwright/test';

/** A test that also fails where the browser refuses something by the security policy of the page, or a script of the page breaks off. */
export const test = base.extend<{ policy: undefined }>({
  policy: [
    async ({ page }, use) => {
      const refused: string[] = [];
      page.on('console', (message) => {
        if (/content security policy|trusted ?types?/i.test(message.text())) refused.push(`${page.url()}: ${message.text()}`);
      });
      page.on('pageerror', ({ message }) => {
        // The browser's own word where the next page came before the transition to it.
        if (!message.startsWith('Transition was')) refused.push(`${page.url()}: ${message}`);
      });
      await use(undefined);
      expectNone(refused);
    },
    { auto: true },
  ],
});
