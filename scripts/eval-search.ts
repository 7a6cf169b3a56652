import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { defaultLang } from '@/lib/i18n/languages';
import { searchRecords } from '@/lib/search/records';
import { answerQuestions } from '@/scripts/eval/eval';
import { printFailures, printScores } from '@/scripts/eval/report';
import { miniSearch, plainPagefind } from '@/scripts/eval/rivals';
import { rank } from '@/scripts/eval/score';

/**
 * `npm run eval:search`: how well the search answers the questions of scripts/eval/questions.yaml, beside MiniSearch and plain Pagefind.
 * The working set, with what was not found first; `-- --hold-out` puts the questions that are set aside, and shows their scores only.
 */
const heldOut = process.argv.includes('--hold-out');
const records = searchRecords(defaultLang);
const folder = await mkdtemp(path.join(tmpdir(), 'search-'));
try {
  const { ranked: ours } = await answerQuestions(records, path.join(folder, 'ours'), heldOut);
  const questions = ours.map(({ question }) => question);
  const mini = await rank(miniSearch(records), questions);
  const plain = await rank(await plainPagefind(records, path.join(folder, 'plain')), questions);
  console.log(printScores({ 'This site': ours, MiniSearch: mini, 'Plain Pagefind': plain }));
  if (!heldOut) console.log(printFailures(ours));
} finally {
  await rm(folder, { recursive: true });
}
