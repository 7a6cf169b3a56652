import { afterAll, expect, test, vi } from 'vitest';

const root = 'https://user.github.io/repository';

// The modules that this file loads know another address than those of the other files.
afterAll(() => void vi.resetModules());

test('what names pages in full names the path of the site', async () => {
  vi.stubEnv('SITE_URL', root);
  vi.resetModules();
  const { default: sitemap } = await import('@/app/sitemap');
  const { default: robots } = await import('@/app/robots');
  const { siteIn } = await import('@/lib/site');
  const { pageMetadata } = await import('@/app/_layout/page-metadata');
  const site = siteIn('en');

  expect(robots().sitemap).toBe(`${root}/sitemap.xml`);
  const addresses = sitemap().map(({ url }) => url);
  expect(addresses).toContain(`${root}/en/`);
  expect(addresses.filter((url) => !url.startsWith(`${root}/`))).toEqual([]);
  const { alternates } = pageMetadata(site, { title: 'x', description: 'x', path: '/en/news/' });
  expect(alternates?.canonical).toBe(`${root}/en/news/`);
});

test('the manifest leads to the site by addresses relative to its own', async () => {
  const { default: manifest } = await import('@/app/manifest');
  const { start_url: start = '', icons = [] } = manifest();
  for (const link of [start, ...icons.map(({ src }) => src)])
    expect(new URL(link, `${root}/manifest.webmanifest`).href).toBe(`${root}/${link}`);
});
