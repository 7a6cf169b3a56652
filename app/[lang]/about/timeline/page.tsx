import { textPage } from '@/app/_routes/text-page';
import { HangingColumns } from '@/components/layout/HangingColumns';
import { renderBody } from '@/lib/content/text/markdown';
import type { ListPath } from '@/lib/routes';
import type { Site } from '@/lib/site';
import { MilestoneList } from './milestone-list';
import { Timeline } from './timeline';

const { generateStaticParams, generateMetadata, page } = textPage('timeline', Milestones);

export { generateMetadata, generateStaticParams, page as default };

/** The milestones on a line and as a list. */
function Milestones({ site }: { site: Site }) {
  const t = site.messages;
  const linkTerms = site.termLinker;
  const all = site.milestones.map((milestone) => ({
    milestone,
    html: renderBody(milestone, linkTerms),
    countries: site.countriesOf(milestone),
  }));
  const project = all.filter(({ milestone }) => milestone.phase === 'project');
  const after = all.filter(({ milestone }) => milestone.phase === 'after');
  const years = [...new Set(project.map(({ milestone }) => milestone.date.slice(0, 4)))];
  const idOf = (part: string) => `milestones-${part}`;
  const parts = [
    ...years.map((year) => ({ id: idOf(year), label: year })),
    ...(after.length > 0 ? [{ id: idOf('after'), label: t.afterProject }] : []),
  ];
  const list = (path: ListPath) => ({
    href: site.address.list('events', path),
    count: site.items('events', { ...path, relation: 'project' }).length,
  });
  return (
    <>
      <div className="max-lg:hidden print:block">
        <Timeline
          site={site}
          milestones={project.map(({ milestone }) => milestone)}
          events={site.items('events', { relation: 'project' }).map(({ start }) => start)}
          years={[2015, 2019]}
        />
      </div>
      <HangingColumns site={site} parts={parts}>
        {years.map((year) => (
          <MilestoneList
            key={year}
            site={site}
            id={idOf(year)}
            title={year}
            milestones={project.filter(({ milestone }) => milestone.date.startsWith(year))}
            events={list({ facet: 'year', value: year })}
          />
        ))}
        <MilestoneList site={site} id={idOf('after')} title={t.afterProject} milestones={after} />
      </HangingColumns>
    </>
  );
}
