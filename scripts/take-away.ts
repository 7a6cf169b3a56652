import { readOptions } from './setup/options.mjs';
import { contentRead, isUpToDate } from './setup/setup.mjs';

readOptions(
  'npm run take-away: makes copies of the site in out/ that need no server, in take-away/: a zip for each language',
);
if (isUpToDate()) {
  process.env['CONTENT_READ'] = contentRead;
  const { takeAway } = await import('./take-away/take-away');
  await takeAway('out', 'take-away');
} else {
  console.error('out/ is not the site of these sources and settings: run npm run build first.');
  process.exitCode = 1;
}
