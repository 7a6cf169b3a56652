import { lengthenPageList, type PageList } from '@/lib/search/page-list';

/** What the names of all files of results begin with: in Pagefind's hands each has but the mark of its page's place, as it copies names many times. */
let fragments = '';

/** Fetches a file of the search index for Pagefind: its list of pages is a shorter one of ours, the others are inflated by the browser where it can. */
export async function fetchFile(address: string): Promise<Response> {
  if (address.endsWith('.pf_meta')) {
    const list = await globalThis.fetch(address.replace(/pf_meta$/, 'json'));
    const pages: PageList = await list.json();
    fragments = pages.name;
    return new Response(lengthenPageList(pages));
  }
  const response = await globalThis.fetch(address.replace('/fragment/', `/fragment/${fragments}`));
  const isCompressed = /\.(pf_\w+|pagefind)$/.test(address);
  // Where the browser cannot, as before 2023, Pagefind does it by code of its own.
  return isCompressed && response.body && 'DecompressionStream' in globalThis
    ? new Response(response.body.pipeThrough(new DecompressionStream('gzip')))
    : response;
}
