import { readFileSync } from 'node:fs';
import { headersFor, parseHeaders } from '@/lib/hosting/headers';

/** A result as the published rules name it, and its points. */
type Finding = readonly [result: string, points: number];

/** What a scan sees: the headers, names in lower case, and the HTML of a page over HTTPS. */
interface Scan {
  headers: ReadonlyMap<string, string>;
  html: string;
}

/**
 * Version of the rules (ALGORITHM_VERSION in src/constants.js) in the released grader, @mdn/mdn-http-observatory 1.4.8.
 * The grader itself is not a dependency, because its installation downloads lists.
 */
export const rulesVersion = 4;

/** The most points that these rules give to any site. */
export const mostPoints = 145;
/** Points that this site cannot have, for the reasons in docs/hosting.md: safe cookies, scripts with a hash, a domain in the preload list. */
export const outOfReach = 3 * 5;

/**
 * Scores a page as Mozilla's HTTP Observatory does: https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring
 * Distinguishes only the results that a static site without cookies can get; anything worse counts as the worst.
 */
export function observatory({ headers, html }: Scan): { score: number; results: string[] } {
  const header = (name: string) => headers.get(name) ?? '';
  const csp = directives(header('content-security-policy'));
  const findings: Finding[] = [
    contentPolicy(csp),
    header('set-cookie') ? ['cookies-without-secure-flag', -20] : ['cookies-not-found', 0],
    header('access-control-allow-origin')
      ? ['cross-origin-resource-sharing-implemented-with-universal-access', -50]
      : ['cross-origin-resource-sharing-not-implemented', 0],
    // Every host in docs/hosting.md redirects HTTP to HTTPS on the same name.
    ['redirection-to-https', 0],
    ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'].includes(header('referrer-policy'))
      ? ['referrer-policy-private', 5]
      : ['referrer-policy-unsafe', -5],
    strictTransport(header('strict-transport-security')),
    integrity(html),
    header('x-content-type-options') === 'nosniff' ? ['x-content-type-options-nosniff', 0] : ['x-content-type-options-not-implemented', -5],
    frames(csp, header('x-frame-options')),
    resourcePolicy(header('cross-origin-resource-policy')),
  ];
  const penalties = findings.reduce((sum, [, points]) => sum + Math.min(points, 0), 0);
  const bonus = findings.reduce((sum, [, points]) => sum + Math.max(points, 0), 0);
  // Bonus points count only from 90 points without them.
  return {
    score: Math.max(0, 100 + penalties + (100 + penalties >= 90 ? bonus : 0)),
    results: findings.map(([result]) => result),
  };
}

function directives(csp: string): Map<string, string[]> {
  const parts = csp.split(';').map((directive) => directive.trim().split(/\s+/));
  return new Map(parts.flatMap(([name, ...values]) => (name ? [[name.toLowerCase(), values]] : [])));
}

function contentPolicy(csp: Map<string, string[]>): Finding {
  if (csp.size === 0) return ['csp-not-implemented', -25];
  const sources = (name: string) => csp.get(name) ?? csp.get('default-src') ?? ['*'];
  const isBroad = (source: string) => /^(\*|https?:(\/\/\*.*)?|ftp:)$/.test(source);
  const isUnsafe = (source: string) => isBroad(source) || source === "'unsafe-inline'" || source === 'data:';
  if (sources('script-src').some(isUnsafe) || sources('object-src').some(isBroad)) return ['csp-implemented-with-unsafe-inline', -20];
  if ([...csp.values()].flat().some((source) => /^(http|ftp):/.test(source))) return ['csp-implemented-with-insecure-scheme', -20];
  if ([...sources('script-src'), ...sources('style-src')].includes("'unsafe-eval'")) return ['csp-implemented-with-unsafe-eval', -10];
  if (sources('style-src').some(isUnsafe)) return ['csp-implemented-with-unsafe-inline-in-style-src-only', 0];
  return csp.get('default-src')?.join(' ') === "'none'"
    ? ['csp-implemented-with-no-unsafe-default-src-none', 10]
    : ['csp-implemented-with-no-unsafe', 5];
}

function strictTransport(header: string): Finding {
  const seconds = Number(/max-age=(\d+)/.exec(header)?.[1] ?? -1);
  if (seconds < 0) return ['hsts-not-implemented', -20];
  return seconds >= 15_552_000
    ? ['hsts-implemented-max-age-at-least-six-months', 0]
    : ['hsts-implemented-max-age-less-than-six-months', -10];
}

function integrity(html: string): Finding {
  const scripts = html.match(/<script[^>]*>/g) ?? [];
  const loaded = scripts.filter((script) => / src=/.test(script));
  if (scripts.length === 0) return ['sri-not-implemented-but-no-scripts-loaded', 0];
  if (loaded.some((script) => / src="?(https?:)?\/\//.test(script)))
    return ['sri-not-implemented-but-external-scripts-loaded-securely', -5];
  return loaded.some((script) => / integrity=/.test(script))
    ? ['sri-implemented-and-all-scripts-loaded-securely', 5]
    : ['sri-not-implemented-but-all-scripts-loaded-from-secure-origin', 0];
}

function frames(csp: Map<string, string[]>, header: string): Finding {
  if (csp.has('frame-ancestors')) return ['x-frame-options-implemented-via-csp', 5];
  return /^(deny|sameorigin)$/i.test(header) ? ['x-frame-options-sameorigin-or-deny', 0] : ['x-frame-options-not-implemented', -20];
}

function resourcePolicy(header: string): Finding {
  return ['same-origin', 'same-site'].includes(header) ? [`corp-implemented-with-${header}`, 10] : ['corp-not-implemented', 0];
}

/** The headers of the site. */
export const siteHeaders = parseHeaders(readFileSync('public/_headers', 'utf8'));

/** The scan of a page of the finished site at an address. */
export function scanOf(address: string, html: string): Scan {
  return { headers: new Map(headersFor(siteHeaders, address).map(([name, value]) => [name.toLowerCase(), value])), html };
}
