import { mkdir, rm, writeFile } from 'node:fs/promises';
import { readContact } from '@/lib/site-settings';
import { readSiteUrl } from '@/lib/site-url';
import { diskFull, isFull } from '@/scripts/publish/disk-full';
import { withLock } from '@/scripts/publish/lock';
import { exportEnvironment, nextExport } from '@/scripts/publish/next-export';
import { recover } from '@/scripts/publish/swap';
import { reportContent } from './check';
import { run, script, stopped } from './setup/run.mjs';
import { buildStamp, fingerprint } from './setup/setup.mjs';

const exported = '.cache/export';
const out = 'out';

/** Checks the content, has Next export the pages, finishes them and puts them in the place of the last site. Throws where a step fails. */
async function build(): Promise<void> {
  readSiteUrl(process.env['SITE_URL']);
  readContact(process.env);
  const stamp = fingerprint();
  if (!reportContent()) throw new Error('correct the content named above');
  await rm(exported, { recursive: true, force: true });
  const started = performance.now();
  if ((await run(process.execPath, nextExport, { env: exportEnvironment(exported) })) !== 0)
    throw new Error(isFull('.next', '.cache') ? diskFull : 'see the message of Next above');
  const exportedAt = performance.now();
  await rm(buildStamp, { force: true });
  // In a process of its own, which can be stopped at any moment. In production it takes the content as checked.
  const publishing = ['--import', 'tsx', 'scripts/publish/publish.ts', exported, out];
  if ((await run(process.execPath, publishing, { env: { NODE_ENV: 'production' } })) !== 0) throw new Error('see the message above');
  const seconds = (from: number, to: number) => ((to - from) / 1000).toFixed(1);
  console.log(`Export ${seconds(started, exportedAt)} s, finish ${seconds(exportedAt, performance.now())} s`);
  await writeFile(buildStamp, stamp);
}

/** The same, leaving nothing but the last good site where it is stopped or fails. */
async function buildSafely(): Promise<void> {
  await recover(out);
  await build().finally(() => recover(out));
}

await script(async () => {
  await mkdir('.cache', { recursive: true });
  await withLock('.cache/build.lock', buildSafely, { signal: stopped }).catch((error: Error) => {
    if (stopped.aborted) throw error;
    console.error(`The site was not built: ${error.message}\nout/ is as it was.`);
    process.exitCode = 1;
  });
});
