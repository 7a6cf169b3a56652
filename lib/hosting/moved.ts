import type { Redirect } from '@/lib/content/read/redirects';
import { langOf, languageOf } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { absolute } from '@/lib/site';
import { escapeMarkup } from '@/lib/syndication/xml';

/** The page at an old address, which leads to the new one on any host without script or server settings. */
export function movedPage({ from, to }: Redirect, titleOfNew: string): string {
  const lang = langOf(from);
  const t = messages(lang).moved;
  const name = escapeMarkup(titleOfNew);
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

/** Lists once had further pages (page/2/) and a copy with context and later projects (all/), too many for a page each. */
const formerLists = ['news', 'events'].flatMap((section) => [
  `/:lang/${section}/all/* /:lang/${section}/:splat 301`,
  `/:lang/${section}/page/* /:lang/${section}/ 301`,
  `/:lang/${section}/:facet/:value/page/* /:lang/${section}/:facet/:value/ 301`,
]);

/** The list of redirects that Cloudflare Pages and Netlify read. */
export const redirectList = (redirects: readonly Redirect[]): string =>
  [
    '# Made by the build from content/redirects.yaml, and for former lists.',
    ...redirects.map(({ from, to }) => `${from} ${to} 301`),
    ...formerLists,
    '',
  ].join('\n');
