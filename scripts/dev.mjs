import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { createServer } from 'node:http';
import { checkNode, install, readPort } from './setup/setup.mjs';

/** `npm run dev`: Next's own server, and beside it a small one that tells the browser when content/ changed. */
checkNode();
install();
const port = readPort();
const listeners = new Set();
const events = createServer((request, response) => {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-store' });
  response.write(': watching content/\n\n');
  listeners.add(response);
  request.on('close', () => listeners.delete(response));
}).listen(0, '127.0.0.1');
await new Promise((resolve) => events.once('listening', resolve));

let timer;
watch('content', { recursive: true }, () => {
  clearTimeout(timer);
  timer = setTimeout(() => {
    for (const response of listeners) response.write('data: changed\n\n');
  }, 100);
});

const next = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'dev', '--port', String(port)], {
  stdio: 'inherit',
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', CONTENT_EVENTS: `http://127.0.0.1:${events.address().port}/` },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => next.kill(signal));
next.on('close', (code) => process.exit(code ?? 0));
