import { textPage } from '@/app/_routes/text-page';
import { HangingColumns } from '@/components/layout/HangingColumns';
import type { Site } from '@/lib/site';
import { dateOf } from '@/lib/site/article';
import { MilestoneList } from './milestone-list';
import { Timeline } from './timeline';

const { generateStaticParams, generateMetadata, page } = textPage('timeline', Milestones);

export { generateMetadata, generateStaticParams, page as default };

/** The milestones on a line and as a list. */
function Milestones({ site }: { site: Site }) {
  const t = site.messages;
  const project = site.milestones.filter(({ phase }) => phase === 'project');
  const after = site.milestones.filter(({ phase }) => phase === 'after');
  const years = [...new Set(project.map(({ date }) => date.slice(0, 4)))];
  const idOf = (part: string) => `milestones-${part}`;
  const parts = [
    ...years.map((year) => ({ id: idOf(year), label: year })),
    ...(after.length > 0 ? [{ id: idOf('after'), label: t.afterProject }] : []),
  ];
  const dates = site.activities().map(dateOf);
  return (
    <>
      <div className="max-lg:hidden print:block">
        <Timeline site={site} milestones={project} dates={dates} />
      </div>
      <HangingColumns site={site} parts={parts}>
        {years.map((year) => (
          <MilestoneList
            key={year}
            site={site}
            id={idOf(year)}
            title={year}
            milestones={project.filter(({ date }) => date.startsWith(year))}
            activities={dates.filter((date) => date.startsWith(year)).length}
          />
        ))}
        <MilestoneList site={site} id={idOf('after')} title={t.afterProject} milestones={after} />
      </HangingColumns>
    </>
  );
}
