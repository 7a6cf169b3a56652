import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkSite } from '@/scripts/publish/check-site';
import { record } from '../../lib/quality/record';
import { readSite, siteAddresses, siteFiles } from './site';

const article = '/en/news/2018-12-13-glo-act-at-egm-national-responses/';

describe('the finished site', () => {
  it('has no fault that the publish step knows', async () => {
    const faults = await checkSite(path.resolve('out'));
    record('links', { pages: siteAddresses().length, findings: faults.length });
    expect(faults).toEqual([]);
  });

  it('has a page for every address that the plan of the site names', () => {
    const planned = [
      ...['/', '/en/', '/en/about/', '/en/about/objectives/', '/en/about/partners/', '/en/about/results/', '/en/about/timeline/'],
      ...[
        '/en/countries/',
        '/en/countries/nepal/',
        '/en/news/',
        '/en/news/country/nepal/',
        '/en/news/objective/protection/',
        '/en/news/year/2018/',
      ],
      ...[
        '/en/news/page/2/',
        '/en/news/year/2018/page/2/',
        '/en/events/',
        '/en/events/country/nepal/',
        '/en/events/objective/children/',
        '/en/events/year/2016/',
      ],
      ...['/en/resources/', '/en/glossary/', '/en/get-help/', '/en/about-this-site/', '/en/accessibility/', '/en/privacy/', article],
      '/en/events/2018-12-03-expert-group-meeting-national-responses/',
    ];
    const there = new Set(siteAddresses());
    expect(planned.filter((address) => !there.has(address))).toEqual([]);
  });

  it('gives every page a language, a description of its own and a canonical address', () => {
    const faults: string[] = [];
    const descriptions = new Map<string, string>();
    for (const address of siteAddresses()) {
      const html = readSite(address).toString();
      const description = /<meta name="description" content="([^"]+)"/.exec(html)?.[1];
      if (!/<html lang="[a-z]+" dir="(ltr|rtl)"/.test(html)) faults.push(`${address}: no language`);
      if (!description) faults.push(`${address}: no description`);
      else if (address !== '/' && descriptions.has(description))
        faults.push(`${address}: the description of ${descriptions.get(description)}`);
      else if (address !== '/') descriptions.set(description, address);
      const canonical = /<link rel="canonical" href="https?:\/\/[^/"]+([^"]*)"/.exec(html)?.[1];
      if (canonical !== (address === '/' ? '/en/' : address)) faults.push(`${address}: canonical address ${canonical}`);
    }
    expect(faults).toEqual([]);
  });

  it('carries nothing of the framework', () => {
    const names = siteFiles().filter((name) => name.startsWith('/_next/') || /\/__next|\/index\.txt$/.test(name));
    const pages = siteAddresses().filter((address) => /self\.__next|\/_next\//.test(readSite(address).toString()));
    expect([...names, ...pages]).toEqual([]);
  });
});
