import type { Metadata } from 'next';
import { Timeline } from '@/components/figures/Timeline';
import { AboutNav } from '@/components/layout/AboutNav';
import { Contents } from '@/components/layout/Contents';
import { PageColumns } from '@/components/layout/PageColumns';
import { PageFrame } from '@/components/layout/PageFrame';
import { PageTitle } from '@/components/layout/PageTitle';
import { MilestoneList, milestonesId } from '@/components/lists/MilestoneList';
import { getCountryNames, getList, getMilestones } from '@/lib/content/index';
import { messages } from '@/lib/i18n/languages';
import { routes } from '@/lib/routes';
import { pageMetadata } from '@/lib/site';

interface Props {
  params: Promise<{ lang: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params;
  const t = messages(lang);
  return pageMetadata({ title: t.pages.timeline, description: t.timelineLead, path: routes.timeline(lang) });
}

export default async function TimelinePage({ params }: Props) {
  const { lang } = await params;
  const t = messages(lang);
  const project = getMilestones().filter(({ phase }) => phase === 'project');
  const after = getMilestones().filter(({ phase }) => phase === 'after');
  const years = [...new Set(project.map(({ date }) => date.slice(0, 4)))];
  const ofYear = (year: string) => project.filter(({ date }) => date.startsWith(year));
  const events = getList('events');
  return (
    <PageFrame lang={lang} title={t.pages.timeline} crumbs={[{ href: routes.about(lang), label: t.nav.about }]}>
      <PageTitle title={t.pages.timeline} lead={t.timelineLead} />
      <AboutNav lang={lang} current={routes.timeline(lang)} />
      <div className="mb-10">
        <Timeline lang={lang} milestones={project} events={events.map(({ start }) => start)} years={[2015, 2019]} />
      </div>
      <PageColumns aside={<Contents lang={lang} parts={[...years, t.afterProject].map((label) => ({ id: milestonesId(label), label }))} />}>
        {years.map((year) => (
          <MilestoneList
            key={year}
            lang={lang}
            title={year}
            milestones={ofYear(year)}
            first={project.findIndex(({ date }) => date.startsWith(year)) + 1}
            countryNames={getCountryNames()}
          />
        ))}
        <MilestoneList lang={lang} title={t.afterProject} milestones={after} countryNames={getCountryNames()} />
      </PageColumns>
    </PageFrame>
  );
}
