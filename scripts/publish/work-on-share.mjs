import { parentPort } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

// The other end of shareAmongThreads: a thread of Node 20 reads TypeScript only after this.
register();
const { tasks } = await import('./share-among-threads.ts');
parentPort?.on('message', async ({ name, share }) => parentPort?.postMessage(await tasks[name](share)));
