import { availableParallelism } from 'node:os';

/** Does the work for each item, as many at once as there are cores and a few more that wait for the disk. After an error nothing new begins; it is thrown when all has come to rest. */
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
