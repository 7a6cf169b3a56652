import { mediaType } from '@/lib/hosting/media-types';
import { languages } from '@/lib/i18n/languages';

/** What a route handler gets that prints files of a folder. */
export interface FileContext {
  params: Promise<{ lang: string; file: string }>;
}

/** Params of a file for each address, "/en/feeds/news.atom", in every language. */
export function fileParams(addresses: (lang: string) => readonly string[]): { lang: string; file: string }[] {
  return languages.flatMap(({ code }) =>
    addresses(code).map((address) => ({ lang: code, file: address.slice(address.lastIndexOf('/') + 1) })),
  );
}

/** A file of text as the answer of a route handler; 404 where there is no such file. */
export function textFile(name: string, text: string | undefined): Response {
  if (text === undefined) return new Response(null, { status: 404 });
  return new Response(text, { headers: { 'Content-Type': mediaType(name) } });
}
