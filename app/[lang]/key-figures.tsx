import { InLanguage, langAttributes, PartlyIn } from '@/components/layout/InLanguage';
import { UnseenLabel } from '@/components/layout/UnseenLabel';
import type { Entry, Source } from '@/lib/content/schema/entry';
import { defaultLang } from '@/lib/i18n/languages';
import { publisherLanguage, titleLanguage } from '@/lib/i18n/title-language';
import type { Site } from '@/lib/site';

interface Props {
  site: Site;
  figures: NonNullable<Entry<'pages'>['keyFigures']>;
  sources: readonly Source[];
}

/** The project in a few numbers, with one line for their sources. */
export function KeyFigures({ site, figures, sources }: Props) {
  const { homePage: t, punctuation } = site.messages;
  return (
    <div className="gap-x-8 lg:flex lg:items-start lg:justify-between">
      <dl className="flex grow flex-wrap gap-x-5 gap-y-3 sm:justify-between">
        {figures.map(({ value, label, lang }) => (
          <div
            key={label}
            className="flex basis-[calc(50%-0.625rem)] flex-col-reverse justify-end sm:max-w-36 sm:basis-auto"
          >
            <dt className="text-xs leading-snug text-soft" {...langAttributes(site, { lang })}>
              {label}
            </dt>
            <dd className="font-serif text-key font-semibold">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 text-xs text-soft lg:mt-0 lg:max-w-64">
        {t.sources + punctuation.colon}{' '}
        {sources.map((source, i) => (
          <span key={source.url}>
            {i > 0 && `${punctuation.semicolon} `}
            <a href={source.url} className="text-soft">
              <PartlyIn
                site={site}
                words={[
                  [
                    source.publisher,
                    publisherLanguage(source.publisher, source.language ?? defaultLang),
                  ],
                ]}
                text={t.sourceFor({
                  publisher: source.publisher,
                  labels: site.format.sideBySide(labelsOf(figures, source.url)),
                })}
              />
              <UnseenLabel site={site}>
                <InLanguage site={site} of={titleLanguage(source)}>
                  {source.title}
                </InLanguage>
              </UnseenLabel>
            </a>
          </span>
        ))}
      </p>
    </div>
  );
}

const labelsOf = (figures: Props['figures'], url: string) =>
  figures.filter(({ source }) => source === url).map(({ label }) => label);
