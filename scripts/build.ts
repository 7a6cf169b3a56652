import { mkdir, rm, writeFile } from 'node:fs/promises';
import { readContact, readSiteUrl } from '@/lib/site-settings';
import { diskFull, isFull } from '@/scripts/publish/disk-full';
import { withLock } from '@/scripts/publish/lock';
import { exportEnvironment, nextExport } from '@/scripts/publish/next-export';
import { recover } from '@/scripts/publish/swap';
import { reportContent } from './check';
import { run, script, stopped } from './setup/run.mjs';
import { buildStamp, fingerprint } from './setup/setup.mjs';

const exported = '.cache/export';
const out = 'out';

const failed = 'see the message above';

/** Runs a step of scripts/publish in its own process, which can be stopped at any moment. In production it does not check the content again. */
const runStep = (name: string, ...folders: string[]) =>
  run(process.execPath, ['--import', 'tsx', `scripts/publish/${name}.ts`, ...folders], { env: { NODE_ENV: 'production' } });

/** Checks the content, has Next export the pages while the other files are printed, and replaces the last site with both. Throws if a step fails. */
async function build(): Promise<void> {
  readSiteUrl(process.env['SITE_URL']);
  readContact(process.env);
  const stamp = fingerprint();
  if (!reportContent()) throw new Error('correct the content named above');
  await rm(exported, { recursive: true, force: true });
  const started = performance.now();
  const exporting = run(process.execPath, nextExport, { env: exportEnvironment(exported) });
  const printing = runStep('print-site', out);
  // Neither may still be at work when what they made is removed after a failure.
  await Promise.allSettled([exporting, printing]);
  if ((await exporting) !== 0) throw new Error(isFull('.next', '.cache') ? diskFull : 'see the message of Next above');
  if ((await printing) !== 0) throw new Error(failed);
  const exportedAt = performance.now();
  await rm(buildStamp, { force: true });
  if ((await runStep('publish', exported, out)) !== 0) throw new Error(failed);
  const seconds = (from: number, to: number) => ((to - from) / 1000).toFixed(1);
  console.log(`Export ${seconds(started, exportedAt)} s, finish ${seconds(exportedAt, performance.now())} s`);
  await writeFile(buildStamp, stamp);
}

/** The same; leaves nothing but the last good site if it fails or is stopped. */
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
