import { filesForExport } from '@/app/_routes/export-params';
import { feedAddresses, newsFeed } from '@/app/_syndication/news-feed';
import { type FileContext, fileParams, readFileParams, textFile } from '@/app/_syndication/text-file';
import { getFollowed } from '@/lib/content/index';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { feedFormats, routes } from '@/lib/routes';
import { printFeed, printOpml } from '@/lib/syndication/feed';

export const dynamic = 'force-static';

const feeds = (lang: Lang) =>
  getFollowed(lang, 'news').flatMap(({ path, label }) =>
    feedFormats.map((format) => ({ address: routes.feed(lang, path, format), format, path, label })),
  );

export const generateStaticParams = filesForExport(() =>
  fileParams((lang) => [routes.opml(lang), ...feeds(lang).map(({ address }) => address)]),
);

export async function GET(_: Request, { params }: FileContext): Promise<Response> {
  const { lang, file } = await readFileParams(params);
  if (routes.opml(lang).endsWith(`/${file}`)) return textFile(file, printOpml(messages(lang).siteName, feedAddresses(lang)));
  const feed = feeds(lang).find(({ address }) => address.endsWith(`/${file}`));
  return textFile(file, feed && printFeed(feed.format, newsFeed(lang, feed.path, feed.label)));
}
