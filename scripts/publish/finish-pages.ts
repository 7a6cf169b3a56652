import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { defaultLang } from '@/lib/i18n/languages';
import { routes } from '@/lib/routes';
import { finishPage } from './finish-page';
import { inParallel } from './in-parallel';
import { keep, type Shelf } from './kept-results';

/** Writes the finished form of exported pages ("/en/index.html"), and the list of their links to other sites, which the site publishes. */
export async function finishPages(pages: readonly string[], exported: string, stage: string, shelf: Shelf): Promise<void> {
  const linksByPage = new Map<string, string[]>();
  await inParallel(pages, async (page) => {
    const finished = await keep(shelf, 'finish', await readFile(exported + page), (source) =>
      JSON.stringify(finishPage(source.toString())),
    );
    const { html, links }: ReturnType<typeof finishPage> = JSON.parse(finished.toString());
    if (links.length > 0) linksByPage.set(page.replace(/index\.html$/, ''), links);
    await mkdir(path.dirname(stage + page), { recursive: true });
    await writeFile(stage + page, html);
  });
  const list = stage + routes.dataFile(defaultLang, 'external-links.json');
  await mkdir(path.dirname(list), { recursive: true });
  const sorted = [...linksByPage].sort(([a], [b]) => (a < b ? -1 : 1));
  await writeFile(list, `${JSON.stringify(Object.fromEntries(sorted), null, 1)}\n`);
}
