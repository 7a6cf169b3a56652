import { headersFor } from '@/lib/hosting/headers';

/** One line of the score: what was found, in the words of the published rules, and its points. */
export interface Finding {
  test: string;
  result: string;
  points: number;
}

/** What a scan sees: the response for a page over HTTPS with its HTML, and whether its domain is in the browsers' HSTS preload list. */
export interface Scan {
  headers: ReadonlyMap<string, string>;
  html: string;
  preloaded?: boolean;
}

const found = (test: string, result: string, points: number): Finding => ({ test, result, points });

/**
 * Version of the rules: that of the released grader, @mdn/mdn-http-observatory 1.4.8 (ALGORITHM_VERSION in its src/constants.js).
 * The grader itself is no dependency, since its installation downloads lists.
 */
export const rulesVersion = 4;

/**
 * What a page of this site does not have: 5 points each for cookies that are set safely, since it sets none, for scripts with their hash, for the
 * reason in docs/hosting.md, and for a domain in the preload list of the browsers, for which whoever owns the domain has to apply.
 */
export const outOfReach = { cookies: 5, script: 5, preload: 5 };
/** The most that these rules give to any site. */
export const mostPoints = 145;

/**
 * Points of Mozilla's HTTP Observatory: https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring
 * Only the results that a static site without cookies can get are told apart; whatever is worse counts as the worst.
 */
export function observatory({ headers, html, preloaded = false }: Scan): { score: number; findings: Finding[] } {
  const header = (name: string) => headers.get(name.toLowerCase()) ?? '';
  const csp = directives(header('Content-Security-Policy'));
  const findings = [
    contentPolicy(csp),
    header('Set-Cookie') ? found('Cookies', 'cookies-without-secure-flag', -20) : found('Cookies', 'cookies-not-found', 0),
    header('Access-Control-Allow-Origin')
      ? found('Cross-origin sharing', 'implemented-with-universal-access', -50)
      : found('Cross-origin sharing', 'not-implemented', 0),
    // Each host that docs/hosting.md names redirects HTTP to HTTPS at the same name.
    found('Redirection', 'redirection-to-https', 0),
    ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'].includes(header('Referrer-Policy'))
      ? found('Referrer policy', 'referrer-policy-private', 5)
      : found('Referrer policy', 'referrer-policy-unsafe', -5),
    transportSecurity(header('Strict-Transport-Security'), preloaded),
    integrity(html),
    header('X-Content-Type-Options') === 'nosniff'
      ? found('Content type options', 'x-content-type-options-nosniff', 0)
      : found('Content type options', 'x-content-type-options-not-implemented', -5),
    frames(csp, header('X-Frame-Options')),
    resourcePolicy(header('Cross-Origin-Resource-Policy')),
  ];
  const penalties = findings.reduce((sum, { points }) => sum + Math.min(points, 0), 0);
  const bonus = findings.reduce((sum, { points }) => sum + Math.max(points, 0), 0);
  // Points above 100 are given only where the score without them is 90 or more.
  return { score: Math.max(0, 100 + penalties + (100 + penalties >= 90 ? bonus : 0)), findings };
}

function directives(csp: string): Map<string, string[]> {
  return new Map(
    csp
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .filter(([name]) => name)
      .map(([name = '', ...values]) => [name.toLowerCase(), values]),
  );
}

function contentPolicy(csp: Map<string, string[]>): Finding {
  const test = 'Content security policy';
  if (csp.size === 0) return found(test, 'csp-not-implemented', -25);
  const sources = (name: string) => csp.get(name) ?? csp.get('default-src') ?? ['*'];
  const broad = /^(\*|https?:(\/\/\*.*)?|ftp:)$/;
  if (
    sources('script-src').some((source) => broad.test(source) || ["'unsafe-inline'", 'data:'].includes(source)) ||
    sources('object-src').some((source) => broad.test(source))
  )
    return found(test, 'csp-implemented-with-unsafe-inline', -20);
  if ([...csp.values()].flat().some((source) => /^(http|ftp):/.test(source)))
    return found(test, 'csp-implemented-with-insecure-scheme', -20);
  if ([...sources('script-src'), ...sources('style-src')].includes("'unsafe-eval'"))
    return found(test, 'csp-implemented-with-unsafe-eval', -10);
  if (sources('style-src').some((source) => broad.test(source) || ["'unsafe-inline'", 'data:'].includes(source)))
    return found(test, 'csp-implemented-with-unsafe-inline-in-style-src-only', 0);
  return csp.get('default-src')?.join(' ') === "'none'"
    ? found(test, 'csp-implemented-with-no-unsafe-default-src-none', 10)
    : found(test, 'csp-implemented-with-no-unsafe', 5);
}

function transportSecurity(header: string, preloaded: boolean): Finding {
  const test = 'Transport security';
  if (preloaded) return found(test, 'hsts-preloaded', 5);
  const seconds = Number(/max-age=(\d+)/.exec(header)?.[1] ?? -1);
  if (seconds < 0) return found(test, 'hsts-not-implemented', -20);
  return seconds >= 15_552_000
    ? found(test, 'hsts-implemented-max-age-at-least-six-months', 0)
    : found(test, 'hsts-implemented-max-age-less-than-six-months', -10);
}

function integrity(html: string): Finding {
  const test = 'Subresource integrity';
  const scripts = html.match(/<script[^>]*>/g) ?? [];
  const loaded = scripts.filter((script) => / src=/.test(script));
  if (scripts.length === 0) return found(test, 'sri-not-implemented-but-no-scripts-loaded', 0);
  if (loaded.some((script) => / src="?(https?:)?\/\//.test(script)))
    return found(test, 'sri-not-implemented-but-external-scripts-loaded-securely', -5);
  return loaded.some((script) => / integrity=/.test(script))
    ? found(test, 'sri-implemented-and-all-scripts-loaded-securely', 5)
    : found(test, 'sri-not-implemented-but-all-scripts-loaded-from-secure-origin', 0);
}

function frames(csp: Map<string, string[]>, header: string): Finding {
  const test = 'Frames';
  if (csp.has('frame-ancestors')) return found(test, 'x-frame-options-implemented-via-csp', 5);
  return /^(deny|sameorigin)$/i.test(header)
    ? found(test, 'x-frame-options-sameorigin-or-deny', 0)
    : found(test, 'x-frame-options-not-implemented', -20);
}

function resourcePolicy(header: string): Finding {
  const test = 'Resource policy';
  return ['same-origin', 'same-site'].includes(header)
    ? found(test, `corp-implemented-with-${header}`, 10)
    : found(test, 'corp-not-implemented', 0);
}

/** The scan of one page of the finished site. */
export function scanOf(address: string, html: string): Scan {
  return { headers: new Map(headersFor(address).map(([name, value]) => [name.toLowerCase(), value])), html };
}
