import type { Metadata } from 'next';
import { AboutNav } from '@/components/AboutNav';
import { MilestoneList } from '@/components/MilestoneList';
import { PageFrame } from '@/components/PageFrame';
import { PageTitle } from '@/components/PageTitle';
import { getCountryNames, getMilestones } from '@/lib/content/index';
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

export default async function Timeline({ params }: Props) {
  const { lang } = await params;
  const t = messages(lang);
  const milestones = getMilestones();
  const years = [...new Set(milestones.filter(({ phase }) => phase === 'project').map(({ date }) => date.slice(0, 4)))];
  return (
    <PageFrame lang={lang} crumbs={[{ href: routes.about(lang), label: t.nav.about }]} record={{ kind: 'page' }}>
      <PageTitle title={t.pages.timeline} lead={t.timelineLead} />
      {years.map((year) => (
        <MilestoneList
          key={year}
          lang={lang}
          title={year}
          milestones={milestones.filter(({ phase, date }) => phase === 'project' && date.startsWith(year))}
          countryNames={getCountryNames()}
        />
      ))}
      <MilestoneList
        lang={lang}
        title={t.afterProject}
        milestones={milestones.filter(({ phase }) => phase === 'after')}
        countryNames={getCountryNames()}
      />
      <AboutNav lang={lang} current={routes.timeline(lang)} />
    </PageFrame>
  );
}
