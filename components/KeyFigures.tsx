import type { Entry } from '@/lib/content/schema';
import { messages } from '@/lib/i18n/languages';

interface Props {
  lang: string;
  figures: NonNullable<Entry<'pages'>['keyFigures']>;
}

/** The few numbers that say what the project was, each with its source. */
export function KeyFigures({ lang, figures }: Props) {
  const t = messages(lang);
  return (
    // The first column is as wide as its numbers, where there is room: what stands below them does not count.
    <dl className="grid gap-x-6 gap-y-4 xs:grid-cols-[auto_1fr] border-t-2 border-ink pt-3">
      {figures.map(({ value, label, source }) => (
        <div key={label} className="flex flex-col-reverse justify-end odd:[&>dt]:w-0 odd:[&>dt]:min-w-full">
          <dt className="text-sm leading-snug text-soft">
            {label}{' '}
            <a href={source} className="py-1 text-xs text-soft" aria-label={`${t.source}: ${label}, ${value}`}>
              {t.source.toLowerCase()}
            </a>
          </dt>
          <dd className="font-serif text-2xl font-semibold">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
