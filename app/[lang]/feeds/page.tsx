import type { Metadata } from 'next';
import { languagesOf } from '@/app/_layout/page-languages';
import { PageFrame } from '@/components/layout/PageFrame';
import { PageTitle } from '@/components/layout/PageTitle';
import { FollowList } from '@/components/lists/FollowList';
import { getFollowed, getListed } from '@/lib/content/index';
import { hasDays } from '@/lib/content/listed';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import { pageMetadata } from '@/lib/site';

interface Props {
  params: Promise<{ lang: Lang }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params;
  const t = messages(lang);
  return pageMetadata({ title: t.pages.feeds, description: t.syndication.feedsLead, path: routes.feeds(lang), feed: {} });
}

export default async function Feeds({ params }: Props) {
  const { lang } = await params;
  const { pages, syndication: t } = messages(lang);
  const events = getListed(lang, 'events');
  const left = events.filter((event) => !hasDays(event)).length;
  const followed = getFollowed(lang, 'news');
  return (
    <PageFrame lang={lang} languages={languagesOf(routes.feeds(lang))} title={pages.feeds}>
      <PageTitle title={pages.feeds} lead={t.feedsLead} />
      <div className="flex max-w-measure flex-col gap-4">
        <p>{t.feedsHow}</p>
        <p>{left > 0 ? t.calendarsHow({ left, all: events.length }) : t.calendarsComplete}</p>
        <p>
          <a href={routes.opml(lang)} className="inline-flex min-h-11 items-center">
            {t.opml}
          </a>
        </p>
      </div>
      <FollowList lang={lang} title={t.wholeSite} followed={followed.filter(({ path }) => !path.facet)} />
      <FollowList lang={lang} title={t.byCountry} followed={followed.filter(({ path }) => path.facet === 'country')} />
      <FollowList lang={lang} title={t.byObjective} followed={followed.filter(({ path }) => path.facet === 'objective')} />
    </PageFrame>
  );
}
