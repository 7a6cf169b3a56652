import { createServer } from 'node:http';
import { readOptions } from './setup/options.mjs';
import { run } from './setup/run.mjs';
import { checkRequirements, install, listen, readAddress } from './setup/setup.mjs';

/**
 * `npm run dev`: Next's own server, a small one that tells the browser how long ago content/ was
 * changed, and the check of each change.
 */
readOptions(
  'npm run dev: serves the site at http://localhost:3000 and shows each edit; PORT and HOST change the address',
);
checkRequirements();
const address = readAddress();
install();
// Next's own message does not say what to do if the port is taken.
const probe = createServer();
await listen(probe, address, 'npm run dev');
await new Promise((resolve) => probe.close(resolve));
const { register } = await import('tsx/esm/api');
register();
const { folderStamp } = await import('@/lib/source/files');
const { contentFolder } = await import('@/lib/content-folder');
const { checkContent } = await import('@/lib/check/check-content');
const { formatProblem } = await import('@/lib/source/problem');
const pages = new Set();
let changedAt = 0;
const tell = (page) => page.write(`data: ${Date.now() - changedAt}\n\n`);
const events = createServer((request, response) => {
  response.writeHead(200, {
    'Content-Type': 'text/event-stream',
    'Access-Control-Allow-Origin': '*',
    'Cache-Control': 'no-store',
  });
  // The last edit may be younger than the page.
  tell(response);
  pages.add(response);
  request.on('close', () => pages.delete(response));
}).listen(0, '127.0.0.1');
await new Promise((resolve) => events.once('listening', resolve));

// Looking at the files twice a second misses none: the events of some systems leave out a file that
// is replaced by renaming.
let before = folderStamp(contentFolder());
setInterval(() => {
  const now = folderStamp(contentFolder());
  if (now === before) return;
  before = now;
  changedAt = Date.now();
  pages.forEach(tell);
  // The browser hears of the change first: the check takes a moment.
  setImmediate(sayProblems);
}, 500);

let said = '';
function sayProblems() {
  const text = checkContent().problems.map(formatProblem).join('\n');
  if (text !== said)
    console.warn(
      text === '' ? 'No more problems in content/' : `A build would stop here:\n${text}`,
    );
  said = text;
}

const next = 'node_modules/next/dist/bin/next';
const args = ['dev', '--hostname', address.host, '--port', String(address.port)];
const env = {
  NEXT_TELEMETRY_DISABLED: '1',
  NEXT_PUBLIC_CONTENT_EVENTS: `http://127.0.0.1:${events.address().port}/`,
};
const served = run(next, args, { env });
sayProblems();
process.exit((await served) === 0 ? 0 : 1);
