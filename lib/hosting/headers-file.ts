import { pathRules } from './headers';

/**
 * `_headers` for Cloudflare Pages and Netlify.
 * Cloudflare joins the values of all rules that fit, so a header is detached ("!") before it is set anew;
 * Netlify takes the most special rule's value and skips such a line.
 */
export function headersFile(): string {
  return pathRules
    .map(({ folder, headers }) => {
      const lines = headers.flatMap(([name, value]) => [...(folder === '/' ? [] : [`  ! ${name}`]), `  ${name}: ${value}`]);
      return [`${folder}*`, ...lines, ''].join('\n');
    })
    .join('\n');
}
