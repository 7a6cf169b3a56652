import { pathRules } from './headers';

/**
 * `_headers` for Cloudflare Pages and Netlify.
 * Cloudflare joins the values of all matching rules, so a header is removed ("!") before it is set again;
 * Netlify uses the value of the closest rule and ignores that line.
 */
export function headersFile(): string {
  return pathRules
    .map(({ folder, headers }) => {
      const lines = headers.flatMap(([name, value]) => [...(folder === '/' ? [] : [`  ! ${name}`]), `  ${name}: ${value}`]);
      return [`${folder}*`, ...lines, ''].join('\n');
    })
    .join('\n');
}
