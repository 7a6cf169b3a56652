import { defaultLang } from '@/lib/i18n/languages';
import { isOpen, openLanguages } from '@/lib/i18n/open-languages';
import { answerQuestions, printFailures, tabulate } from '@/scripts/eval/eval';
import { readOptions } from './setup/options.mjs';

const usage = `npm run eval:search: how well the search answers the working set of questions in tests/content, and which answers did not come first
npm run eval:search -- --hold-out: the scores of the half that is set aside, and nothing else
npm run eval:search -- fr: the same in French`;
const { values, positionals } = readOptions(usage, { 'hold-out': { type: 'boolean' } }, true);
const heldOut = values['hold-out'] === true;
const [lang = defaultLang] = positionals;
if (!isOpen(lang)) {
  console.error(`The site is not open in "${lang}". Give one of ${openLanguages().join(', ')}`);
  process.exit(2);
}
const answered = answerQuestions(lang, heldOut);
console.table(tabulate(answered));
if (!heldOut) console.log(printFailures(answered));
