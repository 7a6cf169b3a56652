import type { Lang } from '@/lib/i18n/languages';
import { isOpen, openLanguages } from '@/lib/i18n/open-languages';
import { mediaType } from '@/lib/media-type';

type Files = ReadonlyMap<string, () => string | Buffer>;

/** The exports of a route for the files of a folder that are made from the content; `filesOf` gives those of a language by address. */
export const fileRoute = (folder: string, filesOf: (lang: Lang) => Files) => ({
  generateStaticParams: () =>
    openLanguages().flatMap((lang) => [...filesOf(lang).keys()].map((address) => ({ lang, file: address.split('/').at(-1) }))),
  GET: async (_: Request, { params }: { params: Promise<{ lang: string; file: string }> }): Promise<Response> => {
    const { lang, file } = await params;
    const make = isOpen(lang) ? filesOf(lang).get(`/${lang}/${folder}/${file}`) : undefined;
    if (!make) return new Response(null, { status: 404 });
    const content = make();
    return new Response(typeof content === 'string' ? content : new Uint8Array(content), { headers: { 'Content-Type': mediaType(file) } });
  },
});
