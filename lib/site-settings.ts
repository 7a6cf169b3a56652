/** How readers reach those who publish this copy of the site; empty where they name no way. */
export interface Contact {
  /** Address of the repository that takes reports. */
  repository?: string;
  /** Address for mail. */
  email?: string;
}

/** The ways to reach the publishers, as REPOSITORY_URL and CONTACT_EMAIL name them; throws where one is wrong. Unset variables of a workflow are empty. */
export function readContact(env: Readonly<Record<string, string | undefined>>): Contact {
  const repository = readRepositoryUrl(env['REPOSITORY_URL']);
  const email = readContactEmail(env['CONTACT_EMAIL']);
  return { ...(repository ? { repository } : {}), ...(email ? { email } : {}) };
}

function readRepositoryUrl(given = ''): string | undefined {
  const text = given.trim();
  if (text === '') return undefined;
  const say = (fault: string) =>
    new Error(`REPOSITORY_URL is "${given}": ${fault}, for example REPOSITORY_URL=https://github.com/owner/name`);
  if (!/^https:\/\/[^/\s]+\.[^/\s]+\/\S+$/.test(text) || !URL.canParse(text))
    throw say('write the whole address of the repository, as its page has it, with https:// at its beginning');
  const { origin, pathname, username, password, search, hash } = new URL(text);
  if (username || password) throw say('leave out the name and password: the address is published');
  if (search || hash) throw say('leave out what follows "?" or "#"');
  return origin + pathname.replace(/(\.git)?\/*$/, '');
}

function readContactEmail(given = ''): string | undefined {
  const text = given.trim();
  if (text === '') return undefined;
  if (/^[\w.+-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(text)) return text;
  throw new Error(
    `CONTACT_EMAIL is "${given}": write one address for mail and nothing else, for example CONTACT_EMAIL=editors@example.org`,
  );
}
