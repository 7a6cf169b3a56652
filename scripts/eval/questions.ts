import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { getRedirects } from '@/lib/content/index';
import { defaultLang, type Lang } from '@/lib/i18n/languages';

/** A question as a reader would ask it, and the addresses that answer it. */
export interface Question {
  kind: string;
  ask: string;
  want: readonly string[];
  /** Not to be looked at while working on the search. */
  heldOut: boolean;
}

/** questions.yaml, and questions-fr.yaml for French. */
const fileOf = (lang: Lang) => (lang === defaultLang ? 'questions.yaml' : `questions-${lang}.yaml`);
const addresses = z
  .string()
  .regex(/^\/\S*( \/\S*)*$/)
  .transform((text) => text.split(' '));
const shape = z.record(z.string(), z.array(z.strictObject({ ask: z.string().min(1), want: addresses })));

/**
 * The questions in a language; throws if it has none. Former addresses count as the present ones, and a question is left out when all the
 * pages it wants are gone, so that an editor may rename and remove items freely. `known` are the addresses in the search index.
 */
export function readQuestions(lang: Lang, known: ReadonlySet<string>): Question[] {
  const file = path.join(import.meta.dirname, fileOf(lang));
  if (!existsSync(file)) throw new Error(`scripts/eval/${fileOf(lang)} is missing: write questions in this language as in questions.yaml`);
  const moved = new Map(([lang, defaultLang] as const).flatMap((each) => getRedirects(each).map(({ from, to }) => [from, to] as const)));
  const present = (address: string) =>
    // In the language of the questions, or in English if the page exists only there.
    [`/${lang}${address}`, `/${defaultLang}${address}`].map((one) => moved.get(one) ?? one).find((one) => known.has(one)) ?? [];
  return Object.entries(shape.parse(parse(readFileSync(file, 'utf8'))))
    .flatMap(([kind, asked]) => asked.map(({ ask, want }, i) => ({ kind, ask, want: want.flatMap(present), heldOut: i % 2 === 1 })))
    .filter(({ want }) => want.length > 0);
}
