import { defaultLang, langOf } from '../../lib/i18n/languages';
import { addAxe, everyRule, inaccessible } from '../e2e/accessibility';
import { openEverything, overflowing, overlappingTexts } from '../e2e/layout-faults';
import { test } from '../e2e/strict';
import { expectNone } from '../expect-none';
import { triedAddresses } from '../site/kinds';
import { named } from '../site/site';
import { isSweep } from '../sweep';

// What a text alone can break. Whether the design itself fits and is accessible is tested on the
// fixture.

/** A translation changes nothing that a screen reader is told but words. */
const isHeard = (address: string) => isSweep || langOf(address) === defaultLang;

const parts = isSweep ? 8 : 2;
for (let part = 0; part < parts; part++) {
  test(`${isSweep ? 'every page' : 'a page of each kind'} of the content has room on a narrow screen and is accessible, part ${part + 1} of ${parts}`, async ({
    page,
  }) => {
    test.setTimeout(900_000);
    await page.setViewportSize({ width: 320, height: 740 });
    await addAxe(page);
    const faults: string[] = [];
    const look = async (address: string) => {
      await page.goto(address);
      if (isHeard(address))
        for (const fault of await inaccessible(page, everyRule))
          faults.push(`${named(address)}: ${fault}`);
      await openEverything(page);
      for (const fault of [...(await overflowing(page)), ...(await overlappingTexts(page))])
        faults.push(
          `${named(address)} at 320 px: ${fault}: break up or shorten the words or the address that need so much room`,
        );
    };
    // In steps: at each call outside a step, the runner goes through all calls of the test.
    for (const address of triedAddresses.filter((_, i) => i % parts === part))
      await test.step(address, () => look(address));
    expectNone(faults);
  });
}
