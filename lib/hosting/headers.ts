/** One response header. */
export type Header = readonly [name: string, value: string];

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
  'connect-src': "'self'",
};

const searchPage = /^\/[a-z]{2,3}\/search\/(index\.html)?$/;

/** Security headers of every response beside its policy. */
export const securityHeaders: readonly Header[] = [
  ['Strict-Transport-Security', 'max-age=63072000; includeSubDomains; preload'],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  ['Referrer-Policy', 'no-referrer'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Embedder-Policy', 'require-corp'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  [
    'Permissions-Policy',
    [
      'accelerometer',
      'autoplay',
      'camera',
      'display-capture',
      'fullscreen',
      'geolocation',
      'gyroscope',
      'magnetometer',
      'microphone',
      'midi',
      'payment',
      'usb',
    ]
      .map((feature) => `${feature}=()`)
      .join(', '),
  ],
];

const hashed = /^\/(assets|pagefind\/(fragment|index))\//;

/** Files whose name carries a hash of what they hold never change; everything else is asked for again each time. */
export function cacheControl(path: string): string {
  return hashed.test(path) ? 'public, max-age=31536000, immutable' : 'public, max-age=0, must-revalidate';
}

/** All headers of the response for a path. */
export function headersFor(path: string): Header[] {
  const rules = searchPage.test(path) ? searchPolicy : readingPolicy;
  return [['Content-Security-Policy', policy(rules)], ...securityHeaders, ['Cache-Control', cacheControl(path)]];
}
