import { cpSync, mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { handOver } from '@/lib/content/current';
import { addressOfCopy, publishedCopies } from '@/lib/published-copies';
import { readContact, readSiteUrl } from '@/lib/site-settings';
import { reportContent } from './check';
import { makeWorkFolder, recover, siteIn, swap } from './publish/swap';
import { readOptions } from './setup/options.mjs';
import { run } from './setup/run.mjs';
import { checkRequirements, contentRead, noteBuild } from './setup/setup.mjs';

/**
 * Builds the site, step by step, in out/ unless OUT_DIR names another folder; returns whether that
 * succeeded. If not, the last good site is as it was.
 */
export async function build(out = process.env['OUT_DIR'] || 'out'): Promise<boolean> {
  const began = Date.now();
  // Whatever the user's own setting: a web server must be able to read the files.
  process.umask(0o022);
  mkdirSync(path.dirname(out), { recursive: true });
  // Removes what a build has left that was killed.
  recover(out);
  try {
    // The settings: a wrong address would be in every page.
    readSiteUrl(process.env['SITE_URL']);
    readContact(process.env);
    const copies = publishedCopies();

    // The content: all that is wrong with it is said at once, and nothing is made of it.
    const contents = reportContent();
    if (!contents) throw new Error('correct the content named above');

    // All that follows happens in a folder of this build, so that another one can fail or be killed
    // without harm.
    const work = makeWorkFolder(out);
    const contentFile = path.join(work, 'content');
    const exported = path.join(work, 'export');
    const site = siteIn(work);

    // The programs of this build get the content that was checked.
    handOver(contents, contentFile);

    // Next makes the pages, and the other files that are made from content.
    console.log('Compiling ...');
    await exportPages(exported);

    // Each page is freed of the framework.
    console.log('Finishing and checking the pages ...');
    // Loaded here because it reads SITE_URL, which had to be checked first.
    const publish = await import('./publish/publish');
    const pages = await publish.finishExport(exported, site);

    // Copies of the site that are published beside it.
    for (const { name, file } of copies) cpSync(file, site + addressOfCopy(name));

    // What only the finished pages can tell: where they link to, and the titles at which old
    // addresses arrive.
    publish.writeExternalLinks(site, pages);
    const redirects = publish.writeRedirects(site, pages);

    // Dead links and other faults, with the files of content/ that they come from.
    await publish.checkSite(site, pages, redirects);

    // The new site takes the place of the old one.
    swap(work, out);

    // The next `npm start` finds the site up to date, and the tests the content that it was made
    // from.
    if (out === 'out') {
      renameSync(contentFile, contentRead);
      process.env['CONTENT_READ'] = contentRead;
      noteBuild(began);
    }
    console.log(`Built ${pages.size} pages in ${Math.round((Date.now() - began) / 1000)} s`);
    return true;
  } catch (error) {
    console.error(`The site was not built: ${(error as Error).message}\n${out}/ is unchanged.`);
    return false;
  } finally {
    recover(out);
  }
}

/** Where Next writes its export, always the same: its name could get into the files. */
const nextExport = '.cache/export';

/** Has Next export the pages to a folder; shows its progress, and all of its output if it fails. */
async function exportPages(folder: string): Promise<void> {
  let said = '';
  const onOutput = (text: string) => {
    said += text;
    for (const [, done, all] of text.matchAll(/\((\d+)\/(\d+)\)/g))
      if (done !== '0') console.log(`Exported ${done} of ${all} pages and files`);
  };
  const env = { NEXT_DIST_DIR: nextExport, NEXT_TELEMETRY_DISABLED: '1' };
  const ended = await run('node_modules/next/dist/bin/next', ['build'], { env, onOutput });
  if (ended !== 0) {
    console.error(said);
    throw new Error(
      ended === 'SIGKILL'
        ? 'Next was killed, perhaps because the machine ran out of memory'
        : 'see the message of Next above',
    );
  }
  renameSync(nextExport, folder);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  readOptions(
    'npm run build: makes the site in out/; SITE_URL, REPOSITORY_URL and CONTACT_EMAIL are described in docs/hosting.md',
  );
  checkRequirements();
  if (!(await build())) process.exitCode = 1;
  else if (!process.env['SITE_URL'])
    console.log(
      'SITE_URL is not set, so canonical links and the sitemap name http://localhost:3000: see docs/hosting.md',
    );
}
