import { defaultLang } from '@/lib/i18n/languages';
import { isOpen, openLanguages } from '@/lib/i18n/open-languages';
import { answerQuestions, printFailures, tabulate } from '@/scripts/eval/eval';

/**
 * `npm run eval:search`: how well the search answers the questions in tests/content/questions-en.yaml. Asks the working set and lists the questions
 * whose answer did not come first; `-- --hold-out` asks the half that is set aside and shows only its scores. `-- fr` asks in French.
 */
const heldOut = process.argv.includes('--hold-out');
const lang = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? defaultLang;
if (!isOpen(lang)) throw new Error(`the site is not open in "${lang}". Give one of ${openLanguages().join(', ')}`);
const answered = answerQuestions(lang, heldOut);
console.table(tabulate(answered));
if (!heldOut) console.log(printFailures(answered));
