import { filesForExport } from '@/app/_routes/export-params';
import { calendarEvent, calendarTitle } from '@/app/_syndication/event-calendar';
import { type FileContext, fileParams, readFileParams, textFile } from '@/app/_syndication/text-file';
import { getEvent, getFollowed, getListed, getUpdated } from '@/lib/content/index';
import { hasDays } from '@/lib/content/lists';
import { routes } from '@/lib/routes';
import { printCalendar } from '@/lib/syndication/calendar';

export const dynamic = 'force-static';

export const generateStaticParams = filesForExport(() =>
  fileParams((lang) => [
    ...getFollowed(lang, 'events').map(({ path }) => routes.calendar(lang, path)),
    ...getListed(lang, 'events')
      .filter(hasDays)
      .map(({ slug }) => routes.eventCalendar(lang, slug)),
  ]),
);

export async function GET(_: Request, { params }: FileContext): Promise<Response> {
  const { lang, file } = await readFileParams(params);
  const event = getEvent(lang, /^event-(.+)\.ics$/.exec(file)?.[1] ?? '');
  if (event) return textFile(file, printCalendar(event.title, getUpdated(), [calendarEvent(lang, event)]));
  const followed = getFollowed(lang, 'events').find(({ path }) => routes.calendar(lang, path).endsWith(`/${file}`));
  if (!followed) return textFile(file, undefined);
  const events = getListed(lang, 'events', followed.path).map((item) => calendarEvent(lang, item));
  return textFile(file, printCalendar(calendarTitle(lang, followed.label), getUpdated(), events));
}
