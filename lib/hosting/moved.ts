import type { Move } from '@/lib/content/addresses';
import { type Lang, languageOf } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { absolute } from '@/lib/site';
import { escapeMarkup } from '@/lib/syndication/xml';

/** The page at a former address: leads to the new one on any host, without a script or a server's help. */
export function movedPage(lang: Lang, { to, title }: Move): string {
  const t = messages(lang).moved;
  const { direction } = languageOf(lang);
  const name = escapeMarkup(title);
  return `<!DOCTYPE html>
<html lang="${lang}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${t.title({ title: name })}</title>
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${to}">
<link rel="canonical" href="${absolute(to)}">
</head>
<body>
<main>
<h1>${t.title({ title: name })}</h1>
<p>${t.lead} <a href="${to}">${name}</a></p>
</main>
</body>
</html>
`;
}

const head = '# Made by the build from the field formerSlugs of content/.\n';
/** Moves of whole pages and files; a place on a page is the browser's matter. */
const ofPages = (moves: readonly Move[]) => moves.filter(({ from }) => !from.includes('#'));

/** `_redirects` for Cloudflare Pages and Netlify. */
export const redirectsFile = (moves: readonly Move[]): string =>
  head +
  ofPages(moves)
    .map(({ from, to }) => `${from} ${to} 301\n`)
    .join('');

/** The same for Caddy, which `deploy/Caddyfile` imports. */
export const caddyRedirects = (moves: readonly Move[]): string =>
  head +
  ofPages(moves)
    .map(({ from, to }) => `redir ${from} ${to} 301\n`)
    .join('');

/** The same for nginx, which `deploy/nginx.conf` includes. */
export const nginxRedirects = (moves: readonly Move[]): string =>
  head +
  ofPages(moves)
    .map(({ from, to }) => `location = ${from} { return 301 ${to}; }\n`)
    .join('');
