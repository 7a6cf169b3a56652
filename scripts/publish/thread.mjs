import { parentPort, workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

// The other end of inThreads: a thread of Node 20 reads TypeScript only after this.
register();
const { works } = await import('./in-threads.ts');
parentPort?.postMessage(await works[workerData.name](workerData.share));
