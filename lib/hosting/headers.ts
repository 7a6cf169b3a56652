import { openLanguages } from '@/lib/i18n/open-languages';
import { routes } from '@/lib/routes';

/** One response header. */
export type Header = readonly [name: string, value: string];

/** Headers of a folder and all below it ("/assets/"); a later rule replaces what an earlier one says of the same header. */
export interface PathRule {
  folder: string;
  headers: readonly Header[];
}

const policy = (directives: Record<string, string>) =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`.trim())
    .join('; ');

/** What a reading page uses: its stylesheet, font, pictures of its own, and links fetched ahead. Nothing else may run or load. */
const readingPolicy = {
  'default-src': "'none'",
  'script-src': "'inline-speculation-rules'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self'",
  'manifest-src': "'self'",
  // For those who check the site from within a page, as Lighthouse asks for robots.txt; no script of a reading page is there to use it.
  'connect-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
};

/** The search page runs its island and Pagefind, whose index is fetched and searched in WebAssembly; on the main thread, so no worker is needed. */
const searchPolicy = {
  ...readingPolicy,
  'script-src': "'self' 'wasm-unsafe-eval' 'inline-speculation-rules'",
};

/** The pages that offer a way to leave quickly run the script that makes it quicker. */
const leavePolicy = { ...readingPolicy, 'script-src': "'self' 'inline-speculation-rules'" };

/** With HSTS_PRELOAD=1 for all subdomains too, and ready for the browsers' preload list: none of that can be taken back soon. */
export const transportSecurity = (preload: string | undefined): string =>
  preload === '1' ? 'max-age=63072000; includeSubDomains; preload' : 'max-age=63072000';

const kept: readonly Header[] = [['Cache-Control', 'public, max-age=31536000, immutable']];

// Only features that Chromium knows: it complains on the console about any other.
const featuresOff = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'clipboard-write',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'sync-xhr',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/** Every header of the site and where it holds; the local server and the files for each host are made from this table. */
export const pathRules: readonly PathRule[] = [
  {
    folder: '/',
    headers: [
      ['Content-Security-Policy', policy(readingPolicy)],
      ['Strict-Transport-Security', transportSecurity(process.env['HSTS_PRELOAD'])],
      ['X-Content-Type-Options', 'nosniff'],
      ['X-Frame-Options', 'DENY'],
      ['Referrer-Policy', 'no-referrer'],
      ['Cross-Origin-Opener-Policy', 'same-origin'],
      ['Cross-Origin-Embedder-Policy', 'require-corp'],
      ['Cross-Origin-Resource-Policy', 'same-origin'],
      ['Permissions-Policy', featuresOff.map((feature) => `${feature}=()`).join(', ')],
      ['Cache-Control', 'public, max-age=0, must-revalidate'],
    ],
  },
  ...openLanguages().map(
    (lang): PathRule => ({ folder: routes.search(lang), headers: [['Content-Security-Policy', policy(searchPolicy)]] }),
  ),
  ...openLanguages()
    .flatMap((lang) => [routes.help(lang), routes.safe(lang)])
    .map((folder): PathRule => ({ folder, headers: [['Content-Security-Policy', policy(leavePolicy)]] })),
  // The name of each file in these carries a hash of what it holds.
  ...['/assets/', '/pagefind/fragment/', '/pagefind/index/'].map((folder): PathRule => ({ folder, headers: kept })),
];

/** All headers of the response for a path. */
export function headersFor(path: string): Header[] {
  const headers = new Map<string, string>();
  for (const rule of pathRules) {
    if (path.startsWith(rule.folder)) for (const [name, value] of rule.headers) headers.set(name, value);
  }
  return [...headers];
}

/** One header with its values by folder, the first folder that fits counts; '/' comes last. */
export interface HeaderByFolder {
  name: string;
  values: readonly { folder: string; value: string }[];
}

/** The table turned around, header by header, for servers that choose a header's value by path. */
export function headersByFolder(): HeaderByFolder[] {
  const values = new Map<string, { folder: string; value: string }[]>();
  for (const { folder, headers } of pathRules) {
    for (const [name, value] of headers) values.set(name, [{ folder, value }, ...(values.get(name) ?? [])]);
  }
  return [...values].map(([name, choices]) => ({ name, values: choices }));
}
