import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { livingSite } from '@/lib/site-url';
import { filesOf } from '@/scripts/publish/site-files';
import type { Files } from './copy-site';
import type { Origin } from './origin';

/** The copy in all languages with what it was made from, as a bag (BagIt, RFC 8493). */
export async function makeBag(copy: Files, content: string, origin: Origin): Promise<Files> {
  const payload: Files = new Map([...copy].map(([name, file]) => [`data/site/${name}`, file]));
  for (const name of await filesOf(content))
    payload.set(`data/content${name}`, readFileSync(path.join(content, name)));
  for (const name of ['LICENSE', 'LICENSE-content'])
    payload.set(`data/${name}`, readFileSync(name));
  const bytes = [...payload.values()].reduce((sum, file) => sum + file.length, 0);
  const tags: Files = new Map(
    Object.entries({
      'bagit.txt': 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n',
      'bag-info.txt': [
        'External-Description: The GLO.ACT information archive as a site that opens without a server, its content as Markdown and its open data',
        ...(livingSite ? [`External-Identifier: ${livingSite}`] : []),
        `Internal-Sender-Identifier: ${commitOf(origin)}`,
        `Bagging-Date: ${origin.day}`,
        `Payload-Oxum: ${bytes}.${payload.size}`,
        '',
      ].join('\n'),
      'manifest-sha256.txt': manifestOf(payload),
      'README.txt': readme(origin),
    }).map(([name, text]) => [name, Buffer.from(text)]),
  );
  return new Map([...tags, ['tagmanifest-sha256.txt', Buffer.from(manifestOf(tags))], ...payload]);
}

/** The checksum by which anybody can tell that a file is whole. */
export const sha256 = (file: Uint8Array): string => createHash('sha256').update(file).digest('hex');

const manifestOf = (files: Files): string =>
  [...files].map(([name, file]) => `${sha256(file)}  ${name}\n`).join('');

const commitOf = ({ commit, isChanged }: Origin): string =>
  commit ? `commit ${commit}${isChanged ? ', with changes since' : ''}` : 'no commit known';

const readme = (origin: Origin): string => `GLO.ACT information archive

This is a copy of ${livingSite ?? 'the site'} as it was on ${origin.day} (${commitOf(origin)}).

To read it, open data/site/index.html in a browser. It needs no server and no connection.

  data/site/            the site in every language; the open data is in data/site/<language>/data/
  data/content/         what the site says, as Markdown and YAML
  data/LICENSE          licence of the code (MIT)
  data/LICENSE-content  licence of the texts and data (CC BY 4.0)

To check that it is whole, use any validator for BagIt (RFC 8493), or: sha256sum -c manifest-sha256.txt

To cite it:
  GLO.ACT information archive. Copy of ${origin.day}${origin.commit ? `, commit ${origin.commit.slice(0, 12)}` : ''}.${livingSite ? ` ${livingSite}` : ''}
`;
