import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { compressFiles } from './compress-files';
import { finishPages } from './finish-pages';

/** Work that threads do, each on a share of the items. */
export const works = { compressFiles, finishPages };
type Works = typeof works;

// Below this a thread takes longer to start than to do its share.
const smallestShare = 100;
// A tree of a page outlives the small nursery of the default, and is then moved and looked through in vain: a third of the time.
const resourceLimits = { maxYoungGenerationSizeMb: 128 };

/** Does a work in as many threads as there are cores; answers with what each share gave. The first error stops them all. */
export async function inThreads<Name extends keyof Works>(
  name: Name,
  items: readonly string[],
  task: Omit<Parameters<Works[Name]>[0], 'items'>,
): Promise<Awaited<ReturnType<Works[Name]>>[]> {
  const count = Math.min(availableParallelism(), Math.floor(items.length / smallestShare));
  const work = works[name] as (whole: object) => ReturnType<Works[Name]>;
  if (count < 2) return [await work({ items, ...task })];
  const threads = Array.from({ length: count }, (_, thread) => {
    // Every second or third item, as neighbours are alike: each share takes as long as another.
    const share = { items: items.filter((_item, i) => i % count === thread), ...task };
    return new Worker(new URL('./thread.mjs', import.meta.url), {
      workerData: { name, share },
      execArgv: ['--import', 'tsx'],
      resourceLimits,
    });
  });
  try {
    return await Promise.all(threads.map(async (thread) => (await once(thread, 'message'))[0]));
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}
