import type { Move } from '@/lib/content/addresses';
import { type Lang, languageOf } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { absolute } from '@/lib/site';
import { escapeMarkup } from '@/lib/syndication/xml';
import { formerLists } from './former-lists';

/** The page at a former address, which leads to the new one on any host without script or server settings. */
export function movedPage(lang: Lang, { to, title }: Move): string {
  const t = messages(lang).moved;
  const name = escapeMarkup(title);
  return `<!DOCTYPE html>
<html lang="${lang}" dir="${languageOf(lang).direction}">
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

/** The lists of redirects by file name; an anchor within a page never reaches a server, so it is left out. */
export function redirectFiles(moves: readonly Move[]): Readonly<Record<string, string>> {
  const ofPages = moves.filter(({ from }) => !from.includes('#'));
  const list = (name: keyof typeof formerLists, line: (move: Move) => string) =>
    `# Made by the build from the field formerSlugs of content/, and for the lists.\n${[...ofPages.map(line), ...formerLists[name]].map((text) => `${text}\n`).join('')}`;
  return {
    // Cloudflare Pages and Netlify.
    _redirects: list('_redirects', ({ from, to }) => `${from} ${to} 301`),
    // Imported by deploy/Caddyfile.
    '_redirects.caddy': list('_redirects.caddy', ({ from, to }) => `redir ${from} ${to} 301`),
    // Included by deploy/nginx.conf.
    '_redirects.nginx': list('_redirects.nginx', ({ from, to }) => `location = ${from} { return 301 ${to}; }`),
  };
}
