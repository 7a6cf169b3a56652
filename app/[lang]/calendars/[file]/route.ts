import { fileRoute } from '@/app/_routes/file-route';
import { calendarFiles } from '@/lib/syndication/calendar';

export const dynamic = 'force-static';
export const { generateStaticParams, GET } = fileRoute('calendars', calendarFiles);
