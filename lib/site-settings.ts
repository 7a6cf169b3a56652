// Each setting comes from an environment variable; a workflow passes an unset one as an empty text.

/**
 * Address of the site without a final slash, as SITE_URL gives it; throws if a site cannot be
 * published there.
 */
export function readSiteUrl(given = ''): string {
  const text = given.trim();
  if (text === '') return 'http://localhost:3000';
  const fail = (fix: string) => new Error(`SITE_URL is "${given}": ${fix}`);
  if (!/^https?:\/\/[^/]/i.test(text) || !URL.canParse(text))
    throw fail(
      'write the full address, starting with https://, for example SITE_URL=https://example.org',
    );
  const { protocol, origin, hostname, username, password, pathname, search, hash } = new URL(text);
  // Readers look for help here: nobody on their network may see or change what they read.
  if (protocol === 'http:' && !/^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname))
    throw fail('write https:// instead of http://, which only this machine can do without');
  if (username || password || search || hash || /[?#]$/.test(text))
    throw fail(`write the host and a path and nothing else, for example SITE_URL=${origin}`);
  if (!/^(\/[\w.~-]+)*\/?$/.test(pathname))
    throw fail(
      `write a path of letters, digits, "-", "_" and "." between single slashes, for example SITE_URL=${origin}/archive`,
    );
  return origin + pathname.replace(/\/$/, '');
}

/** How readers reach the publishers of this copy; empty if they give no way. */
export interface Contact {
  /** Address of the repository that takes reports. */
  repository?: string | undefined;
  email?: string | undefined;
}

/** The contact that REPOSITORY_URL and CONTACT_EMAIL give; throws if one of them is wrong. */
export function readContact(env: Readonly<Record<string, string | undefined>>): Contact {
  return {
    repository: readRepositoryUrl(env['REPOSITORY_URL']),
    email: readEmail(env['CONTACT_EMAIL']),
  };
}

function readRepositoryUrl(given = ''): string | undefined {
  const text = given.trim();
  if (text === '') return undefined;
  const fail = (fix: string) =>
    new Error(
      `REPOSITORY_URL is "${given}": ${fix}, for example REPOSITORY_URL=https://github.com/owner/name`,
    );
  if (!/^https:\/\/[^/\s]+\.[^/\s]+\/\S+$/.test(text) || !URL.canParse(text))
    throw fail("write the full address of the repository's page, starting with https://");
  const { origin, pathname, username, password, search, hash } = new URL(text);
  if (username || password) throw fail('leave out the name and password: the address is published');
  if (search || hash) throw fail('leave out everything from "?" or "#" on');
  return origin + pathname.replace(/(\.git)?\/*$/, '');
}

function readEmail(given = ''): string | undefined {
  const text = given.trim();
  if (text === '' || /^[\w.+-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(text)) return text || undefined;
  throw new Error(
    `CONTACT_EMAIL is "${given}": write one email address and nothing else, for example CONTACT_EMAIL=editors@example.org`,
  );
}
