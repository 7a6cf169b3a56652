import { pathToFileURL } from 'node:url';
import { withCounts } from '@/lib/content/read/counts';
import { readContact, readSiteUrl } from '@/lib/site-settings';
import { keep } from '@/lib/source/files';
import { reportContent } from './check';
import { recover } from './publish/swap';
import { readOptions } from './setup/options.mjs';
import { run, script, stopped } from './setup/run.mjs';
import { contentRead, noteBuild } from './setup/setup.mjs';

const exported = '.cache/export';
/** OUT_DIR names another folder, for the tests, whose site is of other content. */
const out = process.env['OUT_DIR'] || 'out';

/** Checks the content, has Next export the site, and replaces the last site with the finished export; returns whether that succeeded. If not, out/ is as it was. */
export async function build(): Promise<boolean> {
  // Whatever the user's own setting: a web server must be able to read the files.
  process.umask(0o022);
  const began = Date.now();
  try {
    readSiteUrl(process.env['SITE_URL']);
    readContact(process.env);
    const contents = reportContent();
    if (!contents) throw new Error('correct the content named above');
    keep(contentRead, withCounts(contents));
    process.env['CONTENT_READ'] = contentRead;
    console.log('Compiling ...');
    await exportSite();
    console.log('Finishing and checking the pages ...');
    // It reads SITE_URL when it is loaded, so a wrong one must have been reported before.
    const { publish } = await import('./publish/publish');
    const pages = await publish(exported, out, stopped);
    if (out === 'out') noteBuild(began);
    console.log(`Built ${pages} pages in ${Math.round((Date.now() - began) / 1000)} s`);
    return true;
  } catch (error) {
    recover(out);
    if (stopped.aborted) throw error;
    console.error(`The site was not built: ${(error as Error).message}\n${out}/ is unchanged.`);
    return false;
  }
}

/** Has Next export the pages; shows its progress, and all of its output if it fails. */
async function exportSite(): Promise<void> {
  let said = '';
  const onOutput = (text: string) => {
    said += text;
    for (const [, done, all] of text.matchAll(/\((\d+)\/(\d+)\)/g))
      if (done !== '0') console.log(`Exported ${done} of ${all} pages and files`);
  };
  const next = [
    '--import',
    './scripts/setup/end-with-parent.mjs',
    'node_modules/next/dist/bin/next',
    'build',
  ];
  const env = { NEXT_DIST_DIR: exported, NEXT_TELEMETRY_DISABLED: '1' };
  if ((await run(process.execPath, next, { env, onOutput })) === 0) return;
  console.error(said);
  throw new Error('see the message of Next above');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  readOptions(
    'npm run build: makes the site in out/; SITE_URL, REPOSITORY_URL and CONTACT_EMAIL are described in docs/hosting.md',
  );
  await script(async () => {
    if (!(await build())) process.exitCode = 1;
    else if (!process.env['SITE_URL'])
      console.log(
        'SITE_URL is not set, so canonical links, feeds and the sitemap name http://localhost:3000: see docs/hosting.md',
      );
  });
}
