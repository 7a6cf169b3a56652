import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
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
const shape = z.record(z.string(), z.array(z.strictObject({ ask: z.string().min(1), want: z.array(z.string().startsWith('/')).min(1) })));

/** The address in the language, or in English if the page exists only there. */
const addressIn = (lang: Lang, address: string, known: ReadonlySet<string>) =>
  [`/${lang}${address}`, `/${defaultLang}${address}`].find((candidate) => known.has(candidate)) ?? `/${lang}${address}`;

/** The questions in a language; throws if it has none, and with every wanted address that is not `known`. */
export function readQuestions(lang: Lang, known: ReadonlySet<string>): Question[] {
  const file = path.join(import.meta.dirname, fileOf(lang));
  if (!existsSync(file)) throw new Error(`scripts/eval/${fileOf(lang)} is missing: write questions in this language as in questions.yaml`);
  const questions = Object.entries(shape.parse(parse(readFileSync(file, 'utf8')))).flatMap(([kind, asked]) =>
    asked.map(({ ask, want }, i) => ({ kind, ask, want: want.map((address) => addressIn(lang, address, known)), heldOut: i % 2 === 1 })),
  );
  const faults = questions.flatMap(({ ask, want }) =>
    want.filter((address) => !known.has(address)).map((address) => `"${ask}" wants ${address}, which is not in the search index`),
  );
  if (faults.length > 0) throw new Error(`scripts/eval/${fileOf(lang)}: ${faults.join('\n')}`);
  return questions;
}
