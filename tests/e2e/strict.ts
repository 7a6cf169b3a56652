import { test as base, expect } from 'playwright/test';

export { expect, type Page } from 'playwright/test';

/** A test that also fails where the browser refuses something by the security policy of the page. */
export const test = base.extend<{ policy: undefined }>({
  policy: [
    async ({ page }, use) => {
      const refused: string[] = [];
      page.on('console', (message) => {
        if (/content security policy|trusted ?types?/i.test(message.text())) refused.push(`${page.url()}: ${message.text()}`);
      });
      await use(undefined);
      expect(refused).toEqual([]);
    },
    { auto: true },
  ],
});
