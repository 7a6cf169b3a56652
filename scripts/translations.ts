import { readOptions } from './setup/options.mjs';
import { recordComparison, reportTranslations } from './translations/report-translations';

const usage = `npm run translations: what each language lacks, and which translations are older than their originals
npm run translations -- --compared fr news/2018-12-13-name …: records that these translations were compared with their originals today`;

const { values, positionals } = readOptions(usage, { compared: { type: 'boolean' } }, true);
try {
  if (values.compared) console.log(recordComparison(positionals));
  else console.log(reportTranslations());
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
