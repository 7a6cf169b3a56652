import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isText } from '@/lib/hosting/media-types';
import { expectNone } from '../expect-none';
import { readSite, siteFiles } from './site';

const listed = JSON.parse(readFileSync('out/en/data/external-links.json', 'utf8')) as Record<string, string[]>;
const all = [...new Set(Object.values(listed).flat())];
const hostOf = (address: string) => new URL(address).hostname.replace(/^www\./, '');

/**
 * Hosts that no source of this site names over https. Their addresses stand as the sources give them, since the build
 * has no network to try another one with. A host leaves this list for the one in lib/content/over-https.ts.
 */
const onlyOverHttp = [
  ...['acritica.net', 'alcaldiabogota.gov.co', 'aljarida.ma', 'cbd.minjust.gov.kg', 'css.unodc.org', 'dha.gov.za'],
  ...['didh.gov.ma', 'docplayer.com.br', 'globalnation.inquirer.net', 'gov.za', 'gvnet.com', 'hrbrief.org'],
  ...['kabar.kg', 'kg.one.un.org', 'legal.un.org', 'legislationline.org', 'libe.ma', 'loc.gov'],
  ...['news.abamako.com', 'news.aniamey.com', 'pakobserver.net', 'planalto.gov.br', 'pmg.org.za', 'portalconsular.itamaraty.gov.br'],
  ...['roraimaemfoco.com', 'sarny-rda.gov.ua', 'sosmulherefamilia.blogspot.com', 'spc.liozno.edu.by', 'stopvaw.org', 'ungift.org'],
  ...['unodc-org.webnode.fr', 'veritaszim.net', 'wunrn.org', 'x.iom.by'],
];

test('the list of links to other sites holds those of every page, and nothing else', () => {
  const pages = siteFiles().filter((name) => name.endsWith('.html'));
  const faults = pages.flatMap((name) => {
    const hrefs = [
      ...readSite(name)
        .toString()
        .matchAll(/<a [^>]*?href="([^"]*)"/g),
    ].map(([, href = '']) => href.replaceAll('&amp;', '&'));
    const external = [...new Set(hrefs.filter((href) => !/^(\/(?!\/)|#|mailto:|tel:)/.test(href)))].sort();
    const address = name.replace(/index\.html$/, '');
    return JSON.stringify(external) === JSON.stringify(listed[address] ?? []) ? [] : [`${address}: ${external}`];
  });
  const gone = Object.keys(listed).filter((address) => !pages.includes(address.replace(/\/$/, '/index.html')));
  expectNone([...faults, ...gone]);
  expect(all).not.toEqual([]);
});

test('every link to another site is a whole address of the web', () => {
  const faults = all.filter((address) => !/^https?:\/\/[^/?#]+\.[^/?#]+/.test(address) || !URL.canParse(address));
  expectNone(faults);
});

test('a link goes over https, but to the hosts that no source names so', () => {
  const bare = new Set(all.filter((address) => address.startsWith('http:')).map(hostOf));
  const secure = new Set(all.filter((address) => address.startsWith('https:')).map(hostOf));
  expect({
    toBeLinkedOverHttps: [...bare].filter((host) => secure.has(host) || !onlyOverHttp.includes(host)),
    listedForNothing: onlyOverHttp.filter((host) => !bare.has(host)),
  }).toEqual({ toBeLinkedOverHttps: [], listedForNothing: [] });
});

test('pages, feeds, citations, structured data and open data name a host in the same way', () => {
  const secure = new Set(all.filter((address) => address.startsWith('https:')).map(hostOf));
  const faults = siteFiles()
    .filter((name) => isText(name))
    .flatMap((name) =>
      // An address within another one, as in that of an archive, belongs to that.
      [
        ...readSite(name)
          .toString()
          .matchAll(/(?<![/=\w])http:\/\/([\w.-]+)/g),
      ]
        .filter(([, host = '']) => secure.has(host.replace(/^www\./, '')))
        .map(([address]) => `${name}: ${address}`),
    );
  expectNone([...new Set(faults)]);
});
