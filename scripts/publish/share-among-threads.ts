import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { compressFiles } from './compress-files';
import { finishPages } from './finish-pages';

/** What can be shared: each does its task for some of the items. */
export const tasks = { compressFiles, finishPages };
type Tasks = typeof tasks;

// Below this a thread takes longer to start than to do its share.
const smallestShare = 100;
// A tree of a page outlives the small nursery of the default, and is then moved and looked through in vain: a third of the time.
const resourceLimits = { maxYoungGenerationSizeMb: 128 };

// A thread takes a second to start: each is there for all tasks of this process.
const threads: Worker[] = [];

/** Has as many threads as there are cores do a task, each for its share of the items; answers with what each share gave. The first error stops them all. */
export async function shareAmongThreads<Name extends keyof Tasks>(
  name: Name,
  items: readonly string[],
  settings: Omit<Parameters<Tasks[Name]>[0], 'items'>,
): Promise<Awaited<ReturnType<Tasks[Name]>>[]> {
  const count = Math.min(availableParallelism(), Math.floor(items.length / smallestShare));
  const task = tasks[name] as (whole: object) => ReturnType<Tasks[Name]>;
  if (count < 2) return [await task({ items, ...settings })];
  while (threads.length < count) threads.push(startThread());
  try {
    return await Promise.all(
      threads.slice(0, count).map(async (thread, i) => {
        // Every second or third item, as neighbours are alike: each share takes as long as another.
        const share = { items: items.filter((_item, at) => at % count === i), ...settings };
        thread.ref();
        thread.postMessage({ name, share });
        const [made] = await once(thread, 'message');
        // One that has nothing to do keeps no process from ending.
        thread.unref();
        return made;
      }),
    );
  } catch (error) {
    await Promise.all(threads.splice(0).map((thread) => thread.terminate()));
    throw error;
  }
}

// It registers what reads TypeScript itself, and would do so twice with the options of this process.
const startThread = () => new Worker(new URL('./work-on-share.mjs', import.meta.url), { execArgv: [], resourceLimits });
