import { textPage } from '@/app/_routes/text-page';
import { HangingColumns } from '@/components/layout/HangingColumns';
import {
  getCountriesOf,
  getMilestones,
  getOwn,
  getTermLinker,
} from '@/lib/content/queries/queries';
import { renderBody } from '@/lib/content/text/markdown';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { type ListPath, routes } from '@/lib/routes';
import { MilestoneList } from './milestone-list';
import { Timeline } from './timeline';

const { generateMetadata, page } = textPage('timeline', Milestones);

export { generateMetadata, page as default };

/** The milestones on a line and as a list. */
function Milestones({ lang }: { lang: Lang }) {
  const t = messages(lang);
  const linkTerms = getTermLinker(lang);
  const all = getMilestones(lang).map((milestone) => ({
    milestone,
    html: renderBody(milestone, linkTerms),
    countries: getCountriesOf(lang, milestone),
  }));
  const project = all
    .filter(({ milestone }) => milestone.phase === 'project')
    .map((found, i) => ({ ...found, number: i + 1 }));
  const after = all.filter(({ milestone }) => milestone.phase === 'after');
  const years = [...new Set(project.map(({ milestone }) => milestone.date.slice(0, 4)))];
  const idOf = (part: string) => `milestones-${part}`;
  const parts = [
    ...years.map((year) => ({ id: idOf(year), label: year })),
    ...(after.length > 0 ? [{ id: idOf('after'), label: t.afterProject }] : []),
  ];
  const list = (path: ListPath) => ({
    href: routes.list(lang, 'events', path),
    count: getOwn(lang, 'events', path).length,
  });
  return (
    <>
      <div className="max-lg:hidden print:block">
        <Timeline
          lang={lang}
          milestones={project.map(({ milestone }) => milestone)}
          events={getOwn(lang, 'events').map(({ start }) => start)}
          years={[2015, 2019]}
        />
      </div>
      <HangingColumns lang={lang} parts={parts}>
        {years.map((year) => (
          <MilestoneList
            key={year}
            lang={lang}
            id={idOf(year)}
            title={year}
            milestones={project.filter(({ milestone }) => milestone.date.startsWith(year))}
            events={list({ facet: 'year', value: year })}
          />
        ))}
        <MilestoneList lang={lang} id={idOf('after')} title={t.afterProject} milestones={after} />
      </HangingColumns>
    </>
  );
}
