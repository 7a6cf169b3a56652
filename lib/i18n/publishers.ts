import { z } from 'zod';
import { remember } from '@/lib/remember';
import { readDataFile } from '@/lib/source/data-file';
import { isLanguageCode } from '@/lib/source/forms';

const publishers = z
  .record(z.string(), z.array(z.string().trim().min(1)).min(1))
  .superRefine((read, { addIssue }) => {
    const params = {
      reason: 'is not the ISO 639 code of a language',
      fix: 'write that of the language of these names, "fr" for example',
    };
    for (const code of Object.keys(read))
      if (!isLanguageCode(code)) addIssue({ code: 'custom', path: [code], input: code, params });
  })
  .describe('Names of publishers by the ISO 639 code of their language');
export const publishersFile = 'publishers.yaml';

/** What content/publishers.yaml says, or what is wrong with it. */
export const readPublishers = (folder?: string) => readDataFile(publishersFile, publishers, folder);

interface Publisher {
  name: string;
  /** ISO 639 code of the language of the name. */
  language: string;
}

const straight = (text: string) => text.replaceAll('’', "'");

/** The longest first: "UNODC Colombia" before "UNODC". */
const byLength = remember((read: Readonly<Record<string, readonly string[]>>): Publisher[] =>
  Object.entries(read)
    .flatMap(([language, names]) => names.map((name) => ({ name: straight(name), language })))
    .sort((a, b) => b.name.length - a.name.length),
);

/** The publisher with whose name a text begins, if it is listed; whatever its apostrophes. */
export function publisherAt(text: string): Publisher | undefined {
  const beginning = straight(text);
  return byLength(readPublishers().data ?? none).find(
    ({ name }) =>
      beginning.startsWith(name) && !/^ ?[\p{L}\p{N}]/u.test(beginning.slice(name.length)),
  );
}

const none = {};
