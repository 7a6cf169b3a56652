/** The rules of a file _headers, which Cloudflare Pages and Netlify read too. */
export function parseHeaders(text: string) {
  const rules: { path: string; headers: [string, string][] }[] = [];
  for (const line of text.split('\n')) {
    const [, name, value] = /^\s+([\w-]+): (.+)$/.exec(line) ?? [];
    if (name && value) rules.at(-1)?.headers.push([name, value]);
    else if (line.startsWith('/')) rules.push({ path: line.trim(), headers: [] });
  }
  return rules;
}

/** A pattern of paths, "/assets/*", and the headers of those that match. */
type HeaderRule = ReturnType<typeof parseHeaders>[number];

/** The headers of a path, from every rule that matches it. */
export const headersFor = (
  rules: readonly HeaderRule[],
  pathname: string,
): (readonly [name: string, value: string])[] =>
  rules
    .filter(({ path }) =>
      path.endsWith('*') ? pathname.startsWith(path.slice(0, -1)) : pathname === path,
    )
    .flatMap(({ headers }) => headers);
