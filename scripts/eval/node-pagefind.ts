import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Loads a written index in Node, by the script that browsers load; its requests are answered from the folder. */
export async function loadPagefind<T>(folder: string): Promise<T> {
  const web = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = String(input);
    return address.startsWith('file:') ? new Response(await readFile(new URL(address))) : web(input, init);
  };
  return import(pathToFileURL(path.join(folder, 'pagefind.js')).href);
}
