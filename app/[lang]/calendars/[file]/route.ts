import { filesForExport } from '@/app/_routes/export-params';
import { showPublished } from '@/app/_syndication/text-file';
import { defaultLang } from '@/lib/i18n/languages';
import { noItem } from '@/lib/routes';
import { calendarFiles } from '@/lib/syndication/calendar-files';

export const dynamic = 'force-static';

// Written by scripts/publish, in a fraction of the time that the export takes for as many routes.
export const generateStaticParams = filesForExport(() => [], { lang: defaultLang, file: noItem });

export const GET = showPublished(calendarFiles);
