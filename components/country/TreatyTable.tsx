import { DateText } from '@/components/lists/DateText';
import type { Entry } from '@/lib/content/schema';
import { messages } from '@/lib/i18n/languages';

interface Props {
  lang: string;
  treaties: Entry<'countries'>['treaties'];
}

/** The three treaties, with what is known of the country's part in each and what is not. */
export function TreatyTable({ lang, treaties }: Props) {
  const t = messages(lang);
  return (
    <section className="mt-12 max-w-measure">
      <h2 id="treaties" className="mb-3 text-xl">
        {t.country.treaties}
      </h2>
      <dl className="border-b border-rule">
        {(['untoc', 'trafficking', 'smuggling'] as const).map((key) => {
          const { status, date, note, source } = treaties[key];
          return (
            <div key={key} className="gap-x-6 border-t border-rule py-3 sm:grid sm:grid-cols-[14rem_1fr]">
              <dt className="font-semibold">{t.treaties[key]}</dt>
              <dd className="text-sm">
                {t.treatyStatus[status]}
                {date && (
                  <>
                    , <DateText lang={lang} start={date} />
                  </>
                )}
                . {note}{' '}
                {source && (
                  <a href={source} className="text-soft" aria-label={`${t.source}: ${t.treaties[key]}`}>
                    {t.source}
                  </a>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
