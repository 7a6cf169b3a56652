import type { Metadata } from 'next';
import { languagesOf } from '@/app/_layout/page-languages';
import { Timeline } from '@/components/figures/Timeline';
import { AboutNav } from '@/components/layout/AboutNav';
import { Contents } from '@/components/layout/Contents';
import { HangingColumns } from '@/components/layout/HangingColumns';
import { PageFrame } from '@/components/layout/PageFrame';
import { PageTitle } from '@/components/layout/PageTitle';
import { MilestoneList, milestonesId } from '@/components/lists/MilestoneList';
import { getCountriesOf, getList, getMilestones, getTermLinker } from '@/lib/content/index';
import { renderBody } from '@/lib/content/markdown';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { type ListPath, routes } from '@/lib/routes';
import { pageMetadata } from '@/lib/site';

interface Props {
  params: Promise<{ lang: Lang }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params;
  const t = messages(lang);
  return pageMetadata({ title: t.pages.timeline, description: t.timelineLead, path: routes.timeline(lang) });
}

export default async function TimelinePage({ params }: Props) {
  const { lang } = await params;
  const t = messages(lang);
  const linkTerms = getTermLinker(lang);
  const all = getMilestones(lang).map((milestone) => ({
    milestone,
    html: renderBody(milestone, linkTerms),
    countries: getCountriesOf(lang, milestone),
  }));
  const project = all.filter(({ milestone }) => milestone.phase === 'project').map((found, i) => ({ ...found, number: i + 1 }));
  const after = all.filter(({ milestone }) => milestone.phase === 'after');
  const years = [...new Set(project.map(({ milestone }) => milestone.date.slice(0, 4)))];
  const parts = [...years, ...(after.length > 0 ? [t.afterProject] : [])];
  const list = (path: ListPath) => ({ href: routes.list(lang, 'events', path), count: getList(lang, 'events', path).length });
  return (
    <PageFrame
      lang={lang}
      languages={languagesOf(routes.timeline(lang))}
      title={t.pages.timeline}
      crumbs={[{ href: routes.about(lang), label: t.nav.about }]}
    >
      <PageTitle title={t.pages.timeline} lead={t.timelineLead} />
      <AboutNav lang={lang} current={routes.timeline(lang)} />
      <div className="max-lg:hidden print:block">
        <Timeline
          lang={lang}
          milestones={project.map(({ milestone }) => milestone)}
          events={getList(lang, 'events').map(({ start }) => start)}
          years={[2015, 2019]}
        />
      </div>
      <HangingColumns
        aside={parts.length > 0 && <Contents lang={lang} parts={parts.map((label) => ({ id: milestonesId(label), label }))} folded />}
      >
        {years.map((year) => (
          <MilestoneList
            key={year}
            lang={lang}
            title={year}
            milestones={project.filter(({ milestone }) => milestone.date.startsWith(year))}
            events={list({ facet: 'year', value: year })}
          />
        ))}
        <MilestoneList lang={lang} title={t.afterProject} milestones={after} />
      </HangingColumns>
    </PageFrame>
  );
}
