import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Lang } from '@/lib/i18n/languages';

/** A question as a reader puts it, and the addresses that answer it. */
export interface Question {
  kind: string;
  ask: string;
  want: readonly string[];
  /** Set aside while the search is worked on. */
  heldOut: boolean;
}

const file = path.join(import.meta.dirname, 'questions.yaml');
const shape = z.record(z.string(), z.array(z.strictObject({ ask: z.string().min(1), want: z.array(z.string().startsWith('/')).min(1) })));

/** The questions of questions.yaml, with the addresses of a language; throws with every address that `known` does not hold. */
export function readQuestions(lang: Lang, known: ReadonlySet<string>): Question[] {
  const questions = Object.entries(shape.parse(parse(readFileSync(file, 'utf8')))).flatMap(([kind, asked]) =>
    asked.map(({ ask, want }, i) => ({ kind, ask, want: want.map((address) => `/${lang}${address}`), heldOut: i % 2 === 1 })),
  );
  const faults = questions.flatMap(({ ask, want }) =>
    want.filter((address) => !known.has(address)).map((address) => `"${ask}" wants ${address}, which the search does not hold`),
  );
  if (faults.length > 0) throw new Error(`scripts/eval/questions.yaml: ${faults.join('\n')}`);
  return questions;
}
