import { PageText } from '@/app/_routes/page-text';
import { type TextProps, textPage } from '@/app/_routes/text-page';
import { PageSection, PageSectionText } from '@/components/layout/PageSection';
import { languageOf } from '@/lib/i18n/languages';
import { addressOfCopy, publishedCopies, weigh } from '@/lib/published-copies';
import type { Site } from '@/lib/site';

const { generateStaticParams, generateMetadata, page } = textPage('take-away', TakeAway);

export { generateMetadata, generateStaticParams, page as default };

function TakeAway({ site, entry }: TextProps) {
  return (
    // Its contents do not lead to the list, which a copy does not have.
    <PageText site={site} entry={entry}>
      <CopyList site={site} />
    </PageText>
  );
}

/** The copies that are published beside the site; a copy itself does not list them. */
function CopyList({ site }: { site: Site }) {
  const t = site.messages.takeAway;
  const copies = publishedCopies();
  return (
    <div data-site-only="">
      <PageSection id="files" title={t.files}>
        <PageSectionText>
          <ul className="border-b border-rule">
            {copies.map(({ name, day, lang, file }) => {
              const { bytes = 0, sha256 } = weigh(file) ?? {};
              return (
                <li key={name} className="border-t border-rule py-2">
                  <p className="font-semibold">
                    <span lang={lang}>{languageOf(lang).name}</span>
                  </p>
                  <p className="flex flex-wrap gap-x-4 text-sm tabular">
                    <a href={addressOfCopy(name)} className="tap">
                      <bdi>{name}</bdi>
                    </a>{' '}
                    <span className="self-center text-soft">
                      {site.format.bytes(bytes)} · {t.copyOf({ date: site.format.date(day) })}
                    </span>
                  </p>
                  <p className="text-xs text-soft wrap-anywhere">
                    {t.checksum + site.messages.punctuation.colon} <bdi dir="ltr">{sha256}</bdi>
                  </p>
                </li>
              );
            })}
          </ul>
        </PageSectionText>
      </PageSection>
    </div>
  );
}
