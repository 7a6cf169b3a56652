import { availableParallelism } from 'node:os';

/** Does the work for each item, a few more at once than there are cores, since some wait for the disk. After an error nothing new begins; it is thrown once all running work has ended. */
export async function inParallel<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const waiting = items.values();
  const errors: unknown[] = [];
  const worker = async () => {
    for (const item of waiting) {
      if (errors.length > 0) return;
      await work(item).catch((error: unknown) => errors.push(error));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() + 2 }, worker));
  if (errors.length > 0) throw errors[0];
}
