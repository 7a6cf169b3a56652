import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { withCounts } from '@/lib/content/counts';
import { getSitePages } from '@/lib/content/index';
import { type Content, readContent } from '@/lib/content/load';
import { placesOf } from '@/lib/content/rules/places';
import { siteOf } from '@/lib/content/rules/site';
import { contentFolder } from '@/lib/content-folder';
import { openLanguages } from '@/lib/i18n/open-languages';
import { record } from '@/lib/quality/record';
import { checkSite } from '@/scripts/publish/check-site';
import { expectNone } from '../expect-none';
import { pageAddresses, readText, siteAddresses, siteFiles } from './site';

describe('the finished site', () => {
  it('passes the checks of the publish step', async () => {
    const faults = await checkSite(path.resolve('out'));
    record('links', { pages: siteAddresses().length, findings: faults.length });
    expectNone(faults);
  });

  it('has exactly the pages that follow from the content', () => {
    const planned = openLanguages().flatMap((lang) => getSitePages(lang).map(({ address }) => address));
    const there = pageAddresses();
    expect({
      missing: planned.filter((address) => !there.includes(address)),
      unplanned: there.filter((address) => !planned.includes(address)),
    }).toEqual({ missing: [], unplanned: [] });
  });

  it('has on each page the ids that the rules know and no others, which a heading of a text could repeat', () => {
    const reading = readContent(contentFolder());
    const content = withCounts(reading.contents).get('en') as Content;
    const known = placesOf(siteOf({ ...reading, content }, () => 0));
    const faults = siteAddresses().flatMap((address) => {
      const places = known.get(address)?.map(({ id }) => id) ?? [];
      const ids = [...readText(address).matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);
      const missing = places.filter((id) => !ids.includes(id)).map((id) => `${address}: no #${id}`);
      // No heading gets an id of the form that footnotes and the parts of scripts have.
      const unknown = ids.filter((id) => !places.includes(id) && !/^(user-content|search|letter)-|^_|^«/.test(id));
      return [...missing, ...(known.has(address) ? unknown.map((id) => `${address}: #${id} is not in lib/content/rules/places.ts`) : [])];
    });
    expectNone([...new Set(faults)]);
  });

  it('gives every page a language, its own description and a canonical address', () => {
    const faults: string[] = [];
    const descriptions = new Map<string, string>();
    for (const address of siteAddresses()) {
      const html = readText(address);
      const description = /<meta name="description" content="([^"]+)"/.exec(html)?.[1];
      if (!/<html lang="[a-z]+" dir="(ltr|rtl)"/.test(html)) faults.push(`${address}: no language`);
      if (!description) faults.push(`${address}: no description`);
      else if (address !== '/' && descriptions.has(description))
        faults.push(`${address}: the description of ${descriptions.get(description)}`);
      else if (address !== '/') descriptions.set(description, address);
      const canonical = /<link rel="canonical" href="https?:\/\/[^/"]+([^"]*)"/.exec(html)?.[1];
      if (canonical !== (address === '/' ? '/en/' : address)) faults.push(`${address}: canonical address ${canonical}`);
    }
    expectNone(faults);
  });

  it('has nothing of the framework', () => {
    const names = siteFiles().filter((name) => name.startsWith('/_next/') || /\/__next|\/index\.txt$/.test(name));
    const pages = siteAddresses().filter((address) => /self\.__next|\/_next\//.test(readText(address)));
    expectNone([...names, ...pages]);
  });
});
