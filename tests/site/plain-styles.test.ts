import { expect, test } from 'vitest';
import { expectNone } from '../expect-none';
import { isPlain, readText, siteAddresses } from './site';

const stylesheetsOf = (html: string) =>
  [...html.matchAll(/<link rel="stylesheet" href="(\/[^"]+)"/g)].map(([, name]) => name ?? '');
const classesOf = (html: string) =>
  [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) =>
    names.replaceAll('&gt;', '>').replaceAll('&amp;', '&').split(/\s+/),
  );
const selectorOf = (name: string) =>
  `.${name.replace(/^\d/, '\\3$& ').replace(/[^\w\s\\-]/g, '\\$&')}`;

test('the stylesheet of the plain pages has every class that they use, and is smaller than that of the others', () => {
  const addresses = siteAddresses();
  const plain = addresses.filter(isPlain);
  expect(plain).not.toEqual([]);
  const stylesOf = (address: string) => stylesheetsOf(readText(address)).map(readText).join('\n');
  const home = stylesOf(addresses.find((address) => address.endsWith('/en/')) ?? '');
  const faults = new Set<string>();
  for (const address of plain) {
    const styles = stylesOf(address);
    expect(styles.length).toBeLessThan(home.length);
    for (const name of new Set(classesOf(readText(address)))) {
      const selector = selectorOf(name);
      if (home.includes(selector) && !styles.includes(selector))
        faults.add(
          `${address}: its stylesheet has no class "${name}": name the file that uses it in app/(plain)/plain.css`,
        );
    }
  }
  expectNone([...faults]);
});
