import { commonHeaders, folderHeaders } from './headers';

/**
 * `_headers` for Cloudflare Pages and Netlify.
 * Cloudflare joins the values of all matching rules, so a header is removed ("!") before it is set again;
 * Netlify uses the value of the closest rule and ignores that line.
 */
export function headersFile(): string {
  const rules = [
    ['/*', ...commonHeaders.map(([name, value]) => `  ${name}: ${value}`)],
    ...folderHeaders.map(({ folder, name, value }) => [`${folder}*`, `  ! ${name}`, `  ${name}: ${value}`]),
  ];
  return rules.map((lines) => `${lines.join('\n')}\n`).join('\n');
}
