/** Where the site is read while no SITE_URL is set. */
const local = 'http://localhost:3000';

/** The address of the site without a slash at its end, as SITE_URL gives it; throws where a site cannot be published there. Unset variables of a workflow are empty. */
export function readSiteUrl(given = ''): string {
  const text = given.trim();
  if (text === '') return local;
  const say = (fault: string) => new Error(`SITE_URL is "${given}": ${fault}`);
  if (!/^https?:\/\/[^/]/i.test(text) || !URL.canParse(text))
    throw say('write the whole address, with https:// at its beginning, for example SITE_URL=https://example.org');
  const { origin, username, password, pathname, search, hash } = new URL(text);
  if (pathname.length > 1)
    throw say(
      'the site must be at the root of its host, since its links begin there. Give it a host of its own, a custom domain or ' +
        `a user site (a repository named "<user>.github.io"), and leave out "${pathname}"`,
    );
  if (username || password || search || hash || /[?#]$/.test(text))
    throw say(`an address of a site has a host and nothing more, for example SITE_URL=${origin}`);
  return origin;
}
