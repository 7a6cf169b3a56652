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

/** Runs a step of scripts/publish in a process of its own, which can be stopped at any moment. In production it takes the content as checked. */
const runStep = (name: string, ...folders: string[]) =>
  run(process.execPath, ['--import', 'tsx', `scripts/publish/${name}.ts`, ...folders], { env: { NODE_ENV: 'production' } });

/** Exit code of a program that has ended; throws where the build was stopped meanwhile. */
function codeOf(program: PromiseSettledResult<number>): number {
  if (program.status === 'rejected') throw program.reason;
  return program.value;
}

/** Checks the content, has Next export the pages while the other files are printed, and puts both in the place of the last site. Throws where a step fails. */
async function build(): Promise<void> {
  readSiteUrl(process.env['SITE_URL']);
  readContact(process.env);
  const stamp = fingerprint();
  if (!reportContent()) throw new Error('correct the content named above');
  await rm(exported, { recursive: true, force: true });
  const started = performance.now();
  // The other files need none of the pages.
  const [exporting, printing] = await Promise.allSettled([
    run(process.execPath, nextExport, { env: exportEnvironment(exported) }),
    runStep('print-site', out),
  ]);
  if (codeOf(exporting)) throw new Error(isFull('.next', '.cache') ? diskFull : 'see the message of Next above');
  if (codeOf(printing)) throw new Error(failed);
  const exportedAt = performance.now();
  await rm(buildStamp, { force: true });
  if ((await runStep('publish', exported, out)) !== 0) throw new Error(failed);
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
