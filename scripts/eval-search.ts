import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { defaultLang } from '@/lib/i18n/languages';
import { isOpen, openLanguages } from '@/lib/i18n/open-languages';
import { searchRecords } from '@/lib/search/records';
import { answerQuestions } from '@/scripts/eval/eval';
import { printFailures, printScores } from '@/scripts/eval/report';
import { miniSearch, plainPagefind } from '@/scripts/eval/rivals';
import { rank } from '@/scripts/eval/score';

/**
 * `npm run eval:search`: how well the search answers the questions in scripts/eval/questions.yaml, compared with MiniSearch and plain Pagefind.
 * Asks the working set and lists the questions whose answer did not come first; `-- --hold-out` asks the held-out set and shows only its scores.
 * `-- fr` asks the questions in scripts/eval/questions-fr.yaml, once the site is open in French.
 */
const heldOut = process.argv.includes('--hold-out');
const lang = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? defaultLang;
if (!isOpen(lang)) throw new Error(`the site is not open in "${lang}". Give one of ${openLanguages().join(', ')}`);
const records = searchRecords(lang);
const folder = await mkdtemp(path.join(tmpdir(), 'search-'));
try {
  const { ranked: ours } = await answerQuestions(lang, records, path.join(folder, 'ours'), heldOut);
  const questions = ours.map(({ question }) => question);
  const mini = await rank(miniSearch(records), questions);
  const plain = await rank(await plainPagefind(lang, records, path.join(folder, 'plain')), questions);
  console.log(printScores([ours, mini, plain]));
  if (!heldOut) console.log(printFailures(ours));
} finally {
  await rm(folder, { recursive: true });
}
