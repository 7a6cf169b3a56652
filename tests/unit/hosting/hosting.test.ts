import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { caddyfile } from '@/lib/hosting/caddyfile';
import { commonHeaders, folderHeaders, headersFor, transportSecurity } from '@/lib/hosting/headers';
import { headersFile } from '@/lib/hosting/headers-file';
import { isText, mediaType } from '@/lib/hosting/media-types';
import { nginxConf } from '@/lib/hosting/nginx-conf';
import { observatory, scanOf } from '@/tests/observatory';

describe('the table of headers', () => {
  it('changes only headers that every path has, in folders of which none contains another', () => {
    const names = commonHeaders.map(([name]) => name);
    const folders = folderHeaders.map(({ folder }) => folder);
    const faults = folderHeaders.filter(
      ({ folder, name }) =>
        !/^\/.+\/$/.test(folder) || !names.includes(name) || folders.some((other) => other !== folder && folder.startsWith(other)),
    );
    expect(faults).toEqual([]);
  });

  it('allows no page anything that the site does not use', () => {
    const policies = [...commonHeaders.map(([name, value]) => ({ folder: '/', name, value })), ...folderHeaders].filter(
      ({ name }) => name === 'Content-Security-Policy',
    );
    const must = [
      "default-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ];
    const faults = policies.flatMap(({ value }) => [
      ...must.filter((directive) => !value.split('; ').includes(directive)),
      ...(value.match(/'unsafe-[a-z-]+'|https?:|\*|data:|blob:/g) ?? []),
    ]);
    expect(faults).toEqual([]);
    expect(policies.map(({ folder }) => folder)).toContain('/');
  });

  it('lets browsers keep hashed files, and makes them revalidate everything else', () => {
    const cacheControl = (path: string) => new Map(headersFor(path)).get('Cache-Control');
    expect(cacheControl('/assets/chunks/a.css')).toContain('immutable');
    expect(cacheControl('/en/')).toContain('must-revalidate');
  });
});

describe('the files for hosts', () => {
  it.each([
    ['deploy/Caddyfile', caddyfile],
    ['deploy/nginx.conf', nginxConf],
  ])('%s is up to date with the table (if not, run: npm run host-files)', (file, made) => {
    expect(readFileSync(file, 'utf8')).toBe(made());
  });

  it('promise HTTPS for subdomains, and the preload list, only if the owner asks for it', () => {
    expect(['', undefined, '0'].map(transportSecurity)).toEqual(Array(3).fill('max-age=63072000'));
    expect(transportSecurity('1')).toBe('max-age=63072000; includeSubDomains; preload');
    expect(readFileSync('deploy/Caddyfile', 'utf8') + readFileSync('deploy/nginx.conf', 'utf8')).not.toContain('preload"');
  });

  it('keep to the limits of Cloudflare Pages: 100 rules, lines of 2,000 characters', () => {
    const lines = headersFile().split('\n');
    expect(lines.filter((line) => line.length > 2000)).toEqual([]);
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
  });

  it('remove in _headers the value of a wider rule before setting a new one', () => {
    expect(headersFile()).toMatch(/^\/assets\/\*\n {2}! Cache-Control\n {2}Cache-Control: /m);
  });
});

describe('the media type of a path', () => {
  it.each([
    ['/en/', 'text/html; charset=utf-8'],
    ['/en/events/x.ics', 'text/calendar; charset=utf-8'],
    ['/en/news/x.csl.json', 'application/vnd.citationstyles.csl+json'],
    ['/en/data/news.json', 'application/json'],
    ['/en/feeds/news.atom', 'application/atom+xml; charset=utf-8'],
    ['/manifest.webmanifest', 'application/manifest+json'],
  ])('of %s is %s', (path, type) => expect(mediaType(path)).toBe(type));

  it('tells text, which is worth compressing, from files that are compressed already', () => {
    const ends = ['html', 'css', 'js', 'json', 'csl.json', 'xml', 'svg', 'ics', 'ris', 'bib', 'csv', 'webmanifest'];
    expect(ends.filter((end) => !isText(`a.${end}`))).toEqual([]);
    expect(['a.png', 'a.ico', 'a.woff2', 'a.pf_index', 'a.html.br'].filter(isText)).toEqual([]);
  });
});

describe('the score of the HTTP Observatory', () => {
  const home = scanOf('/', '');
  const scoreWith = (name: string, value: string) => observatory({ ...home, headers: new Map([...home.headers, [name, value]]) }).score;

  it.each([
    ['x-frame-options', '', 130],
    ['content-security-policy', '', 75],
    ['content-security-policy', "default-src 'self'; frame-ancestors 'none'", 125],
    ['content-security-policy', "default-src 'none'; script-src 'unsafe-inline'; frame-ancestors 'none'", 80],
    ['content-security-policy', "default-src 'none'", 125],
    ['strict-transport-security', '', 80],
    ['strict-transport-security', 'max-age=3600', 120],
    ['strict-transport-security', 'max-age=63072000; includeSubDomains; preload', 130],
    ['x-content-type-options', '', 125],
    ['referrer-policy', 'unsafe-url', 120],
    ['cross-origin-resource-policy', '', 120],
    ['access-control-allow-origin', '*', 50],
    ['set-cookie', 'id=1', 80],
  ])('with %s "%s" is %i', (name, value, score) => expect(scoreWith(name, value)).toBe(score));

  it('rises by 5 if a script of our own carries its hash', () => {
    const html = '<script type="module" src="/islands/search.js" integrity="sha384-x"></script>';
    expect(observatory({ ...home, html }).score).toBe(observatory(home).score + 5);
  });
});
