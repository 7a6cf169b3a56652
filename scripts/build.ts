import { spawn } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { diskFull, isFull } from '@/scripts/publish/disk-full';
import { withLock } from '@/scripts/publish/lock';
import { exportEnvironment, nextExport } from '@/scripts/publish/next-export';
import { publish, recover } from '@/scripts/publish/publish';
import { checkContent } from './check';

const exported = '.cache/export';
const out = 'out';

/** Content checked, Next's export made, finished and put in the place of the last site; leaves with 1 where any step fails. */
async function build(): Promise<void> {
  await recover(out);
  await rm('.cache/built', { force: true });
  if (!checkContent()) return fail('The site was not built: mend the content named above. out/ is as it was.');
  await rm(exported, { recursive: true, force: true });
  const started = performance.now();
  const code = await run(nextExport, exportEnvironment(exported));
  if (code !== 0)
    return fail(`The site was not built: ${isFull('.next', '.cache') ? diskFull : 'see the message of Next above'}. out/ is as it was.`);
  const exportedAt = performance.now();
  try {
    const { pages, files } = await publish(exported, out);
    const seconds = (from: number, to: number) => ((to - from) / 1000).toFixed(1);
    console.log(
      `Published ${pages} pages and ${files} files: export ${seconds(started, exportedAt)} s, finish ${seconds(exportedAt, performance.now())} s`,
    );
    if (process.env['BUILD_STAMP']) await writeFile('.cache/built', process.env['BUILD_STAMP']);
  } catch (error) {
    fail(`The site was not published: ${(error as Error).message}\nout/ is as it was.`);
  }
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

function run(args: readonly string[], environment: Record<string, string>): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...environment } });
    // Else Next would go on alone, and the next build would find it at work.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

await mkdir('.cache', { recursive: true });
await withLock('.cache/build.lock', build).catch((error: Error) => fail(`The site was not built: ${error.message}`));
