import { collectionRoute } from '@/app/_routes/text-route';
import { FollowList } from '@/components/lists/FollowList';
import { hasDays } from '@/lib/content/queries/listed';
import { getAll, getFollowed } from '@/lib/content/queries/queries';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';

const { generateMetadata, page } = collectionRoute('feeds', Feeds, () => ({ feed: {} }));

export { generateMetadata, page as default };

function Feeds({ lang }: { lang: Lang }) {
  const t = messages(lang).syndication;
  const events = getAll(lang, 'events');
  const left = events.filter((event) => !hasDays(event)).length;
  const followed = getFollowed(lang);
  return (
    <>
      <div className="flex max-w-measure flex-col gap-4">
        <p>{t.feedsHow}</p>
        <p>{left > 0 ? t.calendarsHow({ left, all: events.length }) : t.calendarsComplete}</p>
      </div>
      <FollowList lang={lang} title={t.wholeSite} followed={followed.filter(({ path }) => !path.facet)} />
      <FollowList lang={lang} title={t.byCountry} followed={followed.filter(({ path }) => path.facet === 'country')} />
      <FollowList lang={lang} title={t.byObjective} followed={followed.filter(({ path }) => path.facet === 'objective')} />
    </>
  );
}
