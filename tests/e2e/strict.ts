import { test as base } from 'playwright/test';
import { expectNone } from '../expect-none';

export { expect, type Page } from 'playwright/test';

/**
 * A test that also fails if the page's security policy blocks something or a script of the page
 * throws.
 */
export const test = base.extend<{ policy: undefined }>({
  policy: [
    async ({ page }, use) => {
      const refused: string[] = [];
      page.on('console', (message) => {
        if (/content security policy|trusted ?types?/i.test(message.text()))
          refused.push(`${page.url()}: ${message.text()}`);
      });
      page.on('pageerror', ({ message }) => {
        // Chrome says this when the next page arrives before the transition to it.
        if (!message.startsWith('Transition was')) refused.push(`${page.url()}: ${message}`);
      });
      await use(undefined);
      expectNone(refused);
    },
    { auto: true },
  ],
});
