import { schemas } from '@/lib/content/schema/schemas';
import { factsOf } from '@/lib/content/text/body-facts';
import { forms } from '@/lib/source/forms';
import type { Problem } from '@/lib/source/problem';
import { stringsIn } from '@/lib/source/walk';
import { type CheckedSite, fieldProblem, type Rule, textProblem } from './rule';

interface Address {
  url: string;
  say: (reason: string, fix: string) => Problem;
}

export const secureAddresses: Rule = {
  name: 'https',
  says: 'An address begins with https://, unless content/exceptions.yaml lists its host under "http" and no other address has https:// before that host.',
  *find(site) {
    const all = addressesIn(site);
    const secure = new Set(
      all.filter(({ url }) => url.startsWith('https:')).map(({ url }) => hostOf(url)),
    );
    for (const { url, say } of all) {
      if (!url.startsWith('http:')) continue;
      const host = hostOf(url);
      const https = `write ${url.replace('http:', 'https:')}`;
      if (secure.has(host))
        yield say(`begins with http://, but other addresses of ${host} have https://`, https);
      else if (!site.exceptions.http.has(host))
        yield say(
          `begins with http://: ${url}`,
          `${https} if the page opens there; if not, add ${host} and the reason to content/exceptions.yaml, under "http"`,
        );
    }
  },
};

const hostOf = (url: string) => new URL(url).hostname.replace(/^www\./, '');

/** Every address of another site, in the fields of the originals and in all texts. */
function addressesIn(site: CheckedSite): Address[] {
  const inFields = site.entries.flatMap((entry) =>
    stringsIn(schemas[entry.collection], entry)
      .filter(({ schema }) => forms.get(schema)?.form === 'web address')
      .map(({ path, value }) => ({
        url: value,
        say: (reason: string, fix: string) =>
          fieldProblem(site, entry.file, path.join('.'), reason, fix),
      })),
  );
  const inTexts = [...site.texts, ...site.translations.filter(({ body }) => body !== '')].flatMap(
    (text) =>
      factsOf(text).links.map(({ url, line }) => ({
        url,
        say: (reason: string, fix: string) => textProblem(text, reason, fix, line),
      })),
  );
  return [...inFields, ...inTexts].filter(({ url }) => /^https?:/.test(url) && URL.canParse(url));
}
