import type { ComponentProps } from 'react';
import { messages } from '@/lib/i18n/languages';
import { Citation } from './Citation';

/** How to cite a page, at its end. */
export function CitationSection(props: ComponentProps<typeof Citation>) {
  const t = messages(props.lang).syndication;
  return (
    <section className="mt-10 border-t border-rule pt-4 print:hidden">
      <h2 className="text-xl">{t.cite}</h2>
      <p className="mb-3 mt-1 text-sm text-soft print:hidden">{t.citeHint}</p>
      <Citation {...props} />
    </section>
  );
}
