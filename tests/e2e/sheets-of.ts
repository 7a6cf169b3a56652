import type { Page } from './strict';

type Paper = NonNullable<Parameters<Page['pdf']>[0]>;

/** How many sheets of paper a page takes. */
export async function sheetsOf(page: Page, paper: Paper): Promise<number> {
  const pdf = (await page.pdf(paper)).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
