import { expect, test } from 'vitest';
import { expectNone } from '../expect-none';
import { addressOf, filesEnding, readText } from './site';

const listed = JSON.parse(readText('/en/data/external-links.json')) as Record<string, string[]>;
const all = [...new Set(Object.values(listed).flat())];

test('the list of links to other sites has those of every page and nothing else', () => {
  const pages = filesEnding('.html');
  const faults = pages.flatMap((name) => {
    const hrefs = [...readText(name).matchAll(/<a [^>]*?href="([^"]*)"/g)].map(([, href = '']) =>
      href.replaceAll('&amp;', '&'),
    );
    const external = [
      ...new Set(hrefs.filter((href) => !/^(\/(?!\/)|#|mailto:|tel:)/.test(href))),
    ].sort();
    const address = addressOf(name);
    return JSON.stringify(external) === JSON.stringify(listed[address] ?? [])
      ? []
      : [`${address}: ${external}`];
  });
  const gone = Object.keys(listed).filter(
    (address) => !pages.includes(address.replace(/\/$/, '/index.html')),
  );
  expectNone([...faults, ...gone]);
  expect(all).not.toEqual([]);
});

test('every link to another site is a complete web address', () => {
  const faults = all.filter(
    (address) => !/^https?:\/\/[^/?#]+\.[^/?#]+/.test(address) || !URL.canParse(address),
  );
  expectNone(faults);
});
