import type { Redirect } from '@/lib/content/read/redirects';
import { escapeMarkup } from '@/lib/escape-markup';
import { langOf, languageOf } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { absolute } from '@/lib/site-url';

/**
 * The page at an old address, which leads to the new one on any host without script or server
 * settings.
 */
export function movedPage({ from, to }: Redirect, titleOfNew: string): string {
  const lang = langOf(from);
  const t = messages(lang).moved;
  const title = escapeMarkup(t.title({ title: titleOfNew }));
  const target = escapeMarkup(to);
  return `<!DOCTYPE html>
<html lang="${lang}" dir="${languageOf(lang).direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${target}">
<link rel="canonical" href="${escapeMarkup(absolute(to))}">
</head>
<body>
<main>
<h1>${title}</h1>
<p>${escapeMarkup(t.lead)} <a href="${target}">${escapeMarkup(titleOfNew)}</a></p>
</main>
</body>
</html>
`;
}
