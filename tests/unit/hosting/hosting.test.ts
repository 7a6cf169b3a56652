import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headersFor, parseHeaders } from '@/lib/hosting/headers';
import { mediaType } from '@/lib/media-type';

const read = (file: string) => readFileSync(file, 'utf8');
const rules = parseHeaders(read('public/_headers'));
const headerOf = (name: string, path = '/en/') => new Map(headersFor(rules, path)).get(name);

describe('public/_headers', () => {
  it('allows no page anything that the site does not use', () => {
    const policy = headerOf('Content-Security-Policy')?.split('; ') ?? [];
    const closed = [
      'default-src',
      'base-uri',
      'form-action',
      'frame-ancestors',
      'trusted-types',
    ].map((name) => `${name} 'none'`);
    expect(policy).toEqual(
      expect.arrayContaining([...closed, "require-trusted-types-for 'script'"]),
    );
    expect(policy.join('; ').match(/'unsafe-[a-z-]+'|[*:]/g)).toBeNull();
  });

  it('has the same headers for every page, without cookies or access from other sites', () => {
    expect(rules.map(({ path, headers }) => [path, headers.length])).toEqual([
      ['/*', 9],
      ['/assets/*', 1],
    ]);
    expect(Object.fromEntries(headersFor(rules, '/en/'))).toEqual({
      'Content-Security-Policy': expect.any(String),
      'Strict-Transport-Security': 'max-age=63072000',
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Permissions-Policy': expect.stringContaining('geolocation=()'),
    });
  });

  it('lets browsers keep files with a hash in their name', () => {
    expect(headerOf('Cache-Control', '/assets/chunks/a.css')).toContain('immutable');
    expect(headerOf('Cache-Control')).toBeUndefined();
  });

  it('keeps to the limit of Cloudflare Pages: lines of 2,000 characters', () =>
    expect(read('public/_headers')).not.toMatch(/.{2001}/));
});

describe.each(['deploy/Caddyfile', 'deploy/nginx.conf'])('%s', (file) => {
  it('sends the same headers', () => {
    const text = read(file);
    const missing = rules
      .flatMap(({ headers }) => headers)
      .filter(([name, value]) => name !== 'Cache-Control' && !text.includes(`${name} "${value}"`));
    expect(missing).toEqual([]);
    expect(text).toContain(`${headerOf('Cache-Control', '/assets/')}`);
  });

  it('compresses, keeps no log, hides the files of other hosts and shows the 404 page', () => {
    const text = read(file);
    expect(text).toMatch(/encode zstd gzip|gzip on;/);
    expect(text).toMatch(/[_|]redirects/);
    expect(text).toContain('/404.html');
    // Caddy logs no requests unless it is told to.
    if (file.endsWith('nginx.conf'))
      expect(text).toMatch(/access_log off;[\s\S]*log_not_found off;/);
    else expect(text).not.toMatch(/^\s*log\b/m);
  });
});

describe.each([
  {
    file: 'deploy/Caddyfile',
    ofErrors:
      /handle_errors \{\s+encode zstd gzip\s+import headers[\s\S]*must-revalidate"[\s\S]*rewrite \* \/404\.html/,
    ofMethods: /@others not method GET HEAD\s+header @others Allow "GET, HEAD"\s+error @others 405/,
    // Caddy answers a range that it cannot serve by itself, without the page for errors.
    ofRanges: /request_header -Range/,
    typeOf: (extension: string) => new RegExp(`~\\\\.${extension}\\$ "([^";]+)`),
  },
  {
    file: 'deploy/nginx.conf',
    ofErrors:
      /error_page 403 =404 \/404\.html;\s+error_page 400 404 405 413 414 416 500 \/404\.html;/,
    // nginx sends static files to GET and HEAD alone.
    ofMethods: /405 "GET, HEAD";[\s\S]*add_header Allow \$site_methods always;/,
    ofRanges: /max_ranges 0;/,
    typeOf: (extension: string) => new RegExp(`(\\S+)(?: \\w+)* ${extension}(?: \\w+)*;`),
  },
])('errors and types of $file', ({ file, ofErrors, ofMethods, ofRanges, typeOf }) => {
  const text = read(file);

  it('show our page for errors, to GET and HEAD alone, and never half a file', () => {
    for (const pattern of [ofErrors, ofMethods, ofRanges]) expect(text).toMatch(pattern);
  });

  it.each(['bib', 'csv', 'ris', 'txt'])('say what a file .%s is', (extension) => {
    const [, type] = typeOf(extension).exec(text) ?? [];
    expect(type).toBe(mediaType(`x.${extension}`).split(';')[0]);
  });

  it.each([
    ['webmanifest', 'application/manifest+json'],
    ['ico', 'image/x-icon'],
    ['woff2', 'font/woff2'],
    ['zip', 'application/zip'],
  ])('say what a file .%s is', (extension, type) => {
    expect(typeOf(extension).exec(text)?.[1]).toBe(type);
  });
});

describe('the rules for addresses of old lists', () => {
  const patternsIn = (file: string) =>
    [...read(file).matchAll(/(\^\(\/\S+)/g)].map(([, pattern = '']) => new RegExp(pattern));

  // Servers match the decoded path, and browsers read "/\\host" as "//host".
  it.each(['deploy/Caddyfile', 'deploy/nginx.conf'])(
    'of %s lead from a language only, never to another host',
    (file) => {
      const patterns = patternsIn(file);
      expect(patterns).toHaveLength(6);
      for (const rest of [
        'news/page/',
        'events/all/login',
        'a-to-z/x',
        'data/events.schema.json',
        'data/events.bib',
        'feeds/news.atom',
      ]) {
        expect(patterns.filter((pattern) => pattern.test(`/ar/${rest}`))).toHaveLength(1);
        for (const first of ['\\evil.example', '/evil.example', 'evil.example', 'enx'])
          expect(patterns.filter((pattern) => pattern.test(`/${first}/${rest}`))).toEqual([]);
      }
    },
  );

  it('of public/_redirects begin with the code of a language', () => {
    const rules = read('public/_redirects')
      .split('\n')
      .filter((line) => line.startsWith('/'));
    expect(rules.filter((line) => !/^\/([a-z]{2})\/\S+ \/\1\//.test(line))).toEqual([]);
    expect(rules).toHaveLength(84);
  });
});
