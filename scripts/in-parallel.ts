import { availableParallelism } from 'node:os';

/** Does the work for each item, as many at once as there are cores and a few more that wait for the disk; the first error ends it. */
export async function inParallel<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const waiting = items.values();
  let failed = false;
  const worker = async () => {
    for (const item of waiting) {
      if (failed) return;
      await work(item).catch((error: unknown) => {
        failed = true;
        throw error;
      });
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() + 2 }, worker));
}
