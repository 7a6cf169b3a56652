import { lengthenPageList } from '@/lib/search/page-list';

/** Fetches a file of the search index for Pagefind: its list of pages is a shorter one of ours, the others are inflated by the browser where it can. */
export async function fetchFile(address: string): Promise<Response> {
  if (address.endsWith('.pf_meta')) {
    const list = await globalThis.fetch(address.replace(/pf_meta$/, 'json'));
    return new Response(lengthenPageList(await list.json()));
  }
  const response = await globalThis.fetch(address);
  const isCompressed = /\.(pf_\w+|pagefind)$/.test(address);
  // Where the browser cannot, as before 2023, Pagefind does it by code of its own.
  return isCompressed && response.body && 'DecompressionStream' in globalThis
    ? new Response(response.body.pipeThrough(new DecompressionStream('gzip')))
    : response;
}
