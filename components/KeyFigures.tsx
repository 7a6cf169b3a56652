import type { Entry } from '@/lib/content/schema';
import { messages } from '@/lib/i18n/languages';

interface Props {
  lang: string;
  figures: NonNullable<Entry<'pages'>['keyFigures']>;
}

/** The few numbers that say what the project was, each with its source. */
export function KeyFigures({ lang, figures }: Props) {
  return (
    <dl className="border-b border-rule">
      {figures.map(({ value, label, source }, i) => (
        <div
          key={label}
          className={`flex items-baseline justify-between gap-4 border-t py-2 ${i === 0 ? 'border-t-2 border-ink' : 'border-rule'}`}
        >
          <dt className="text-sm text-soft">{label}</dt>
          <dd className="flex items-baseline gap-2">
            <span className="font-serif text-xl font-semibold tabular-nums">{value}</span>
            <a href={source} className="text-xs text-soft" aria-label={`${messages(lang).source}: ${label}, ${value}`}>
              {messages(lang).source.toLowerCase()}
            </a>
          </dd>
        </div>
      ))}
    </dl>
  );
}
