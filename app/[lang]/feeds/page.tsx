import { textPage } from '@/app/_routes/text-page';
import { FollowLink } from '@/components/lists/FollowLink';
import { getFollowed } from '@/lib/content/queries/queries';
import type { Lang } from '@/lib/i18n/languages';
import { sideBySide } from '@/lib/i18n/marks';
import { messages } from '@/lib/i18n/messages';
import type { Facet } from '@/lib/routes';
import { pageLabel } from '@/lib/site';

const { generateMetadata, page } = textPage('feeds', Feeds, () => ({ feed: {} }));

export { generateMetadata, page as default };

/** What can be followed, and how. */
function Feeds({ lang }: { lang: Lang }) {
  const t = messages(lang).syndication;
  return (
    <>
      <div className="flex max-w-measure flex-col gap-4">
        <p>{t.feedsHow}</p>
      </div>
      <Followed lang={lang} title={t.wholeSite} facet={undefined} />
      <Followed lang={lang} title={t.byCountry} facet="country" />
      <Followed lang={lang} title={t.byObjective} facet="objective" />
    </>
  );
}

/** What can be followed, each with its news feed. */
function Followed({ lang, title, facet }: { lang: Lang; title: string; facet: Facet | undefined }) {
  const { syndication: t } = messages(lang);
  const followed = getFollowed(lang).filter(({ path }) => path.facet === facet);
  return (
    <section className="mt-10 max-w-headline">
      <h2 className="mb-2 text-xl">{title}</h2>
      <ul className="border-b border-rule">
        {followed.map(({ path, label = t.everything }) => (
          <li
            key={label}
            className="flex flex-wrap items-center justify-between gap-x-6 border-t border-rule pt-1"
          >
            <span>{label}</span>{' '}
            <span className="flex flex-wrap gap-x-4 text-sm">
              <FollowLink
                lang={lang}
                path={path}
                label={sideBySide(lang, [pageLabel(lang, 'news'), label])}
              />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
