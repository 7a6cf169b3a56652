import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { type ListPath, routes, type Section } from '@/lib/routes';
import { noFilters, writeQuery } from '@/lib/search/query';

const kindOf = { news: 'news', events: 'event' } as const;

/** A link to the search with what a list has chosen, where more can be chosen. */
export function FilterForm({ lang, section, current }: { lang: Lang; section: Section; current: ListPath }) {
  const { facet, value, all } = current;
  const filters = { ...noFilters, kind: [kindOf[section]], relation: all ? [] : ['project'], ...(facet && value && { [facet]: [value] }) };
  return (
    <p className="border-t border-rule text-sm print:hidden">
      <a href={`${routes.search(lang)}#${writeQuery({ text: '', filters, sort: 'date' })}`} className="inline-flex min-h-11 items-center">
        {messages(lang).search.combine}
      </a>
    </p>
  );
}
