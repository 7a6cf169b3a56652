import { expect, test } from 'vitest';
import { expectNone } from '../expect-none';
import { addressOf, filesEnding, readText, siteFiles } from './site';

const listed = JSON.parse(readText('/en/data/external-links.json')) as Record<string, string[]>;
const all = [...new Set(Object.values(listed).flat())];
const hostOf = (address: string) => new URL(address).hostname.replace(/^www\./, '');

/**
 * Hosts that no source of this site names over https. Their addresses are as the sources give them, since the build
 * has no network to try https. Correct the address in content/ where a host turns out to have it.
 */
const onlyOverHttp = [
  ...[
    'acritica.net',
    'alcaldiabogota.gov.co',
    'aljarida.ma',
    'cbd.minjust.gov.kg',
    'citizen.co.za',
    'css.unodc.org',
  ],
  ...[
    'dha.gov.za',
    'didh.gov.ma',
    'docplayer.com.br',
    'globalnation.inquirer.net',
    'gov.za',
    'gvnet.com',
    'hrbrief.org',
  ],
  ...[
    'huazhu.la',
    'itamaraty.gov.br',
    'kabar.kg',
    'kg.one.un.org',
    'legal.un.org',
    'legislationline.org',
    'libe.ma',
    'loc.gov',
  ],
  ...[
    'mvd.gov.by',
    'nation.com.pk',
    'news.abamako.com',
    'news.aniamey.com',
    'nwc.gov.np',
    'pakobserver.net',
  ],
  ...[
    'planalto.gov.br',
    'pmg.org.za',
    'portalconsular.itamaraty.gov.br',
    'roraimaemfoco.com',
    'sarny-rda.gov.ua',
  ],
  ...[
    'slutsk-gorod.by',
    'sosmulherefamilia.blogspot.com',
    'spc.liozno.edu.by',
    'stopvaw.org',
    'ungift.org',
  ],
  ...['unodc-org.webnode.fr', 'veritaszim.net', 'wunrn.org', 'x.iom.by'],
];

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

test('links use https, except to hosts that no source names with it', () => {
  const bare = new Set(all.filter((address) => address.startsWith('http:')).map(hostOf));
  const secure = new Set(all.filter((address) => address.startsWith('https:')).map(hostOf));
  expect({
    toBeLinkedOverHttps: [...bare].filter(
      (host) => secure.has(host) || !onlyOverHttp.includes(host),
    ),
    listedForNothing: onlyOverHttp.filter((host) => !bare.has(host)),
  }).toEqual({ toBeLinkedOverHttps: [], listedForNothing: [] });
});

test('pages, feeds, citations, structured data and open data agree on https for a host', () => {
  const secure = new Set(all.filter((address) => address.startsWith('https:')).map(hostOf));
  const faults = siteFiles
    .filter((name) => !/\.(png|ico|woff2)$/.test(name))
    .flatMap((name) =>
      // An address inside another, as in an archive's, is part of that one.
      [...readText(name).matchAll(/(?<![/=\w])http:\/\/([\w.-]+)/g)]
        .filter(([, host = '']) => secure.has(host.replace(/^www\./, '')))
        .map(([address]) => `${name}: ${address}`),
    );
  expectNone([...new Set(faults)]);
});
