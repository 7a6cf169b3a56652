import { textPage } from '@/app/_routes/text-page';
import { Contents } from '@/components/layout/Contents';
import { PageColumns } from '@/components/layout/PageColumns';
import { Prose } from '@/components/layout/Prose';
import { TapLink } from '@/components/layout/TapLink';
import { ObjectiveMark } from '@/components/lists/ObjectiveMarks';
import { getLinker, getObjectives, getOwn } from '@/lib/content/queries/queries';
import { renderBody } from '@/lib/content/text/markdown';
import type { Lang } from '@/lib/i18n/languages';
import { labelled } from '@/lib/i18n/marks';
import { messages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';

const { generateMetadata, page } = textPage('objectives', Objectives);

export { generateMetadata, page as default };

/** The objectives of the project, each with its text and its news. */
function Objectives({ lang }: { lang: Lang }) {
  const t = messages(lang);
  const objectives = getObjectives(lang);
  return (
    <PageColumns
      aside={
        <Contents
          lang={lang}
          parts={objectives.map(({ slug, number, shortName }) => ({
            id: slug,
            label: `${number} ${shortName}`,
          }))}
        />
      }
    >
      {objectives.map((objective) => (
        <section
          key={objective.slug}
          id={objective.slug}
          className="mb-10 border-b border-rule pb-8 last:mb-0"
        >
          <h2 className="flex items-baseline gap-3 text-xl wrap-anywhere">
            <ObjectiveMark number={objective.number} /> {objective.title}
          </h2>
          <p className="mb-4 mt-1 text-sm text-soft">
            {labelled(lang, t.leadAgency, objective.lead)}
          </p>
          <Prose html={renderBody(objective, getLinker(lang))} />
          <TapLink
            href={routes.list(lang, 'news', { facet: 'objective', value: objective.slug })}
            text={t.newsOfObjective({
              n: getOwn(lang, 'news', { facet: 'objective', value: objective.slug }).length,
              name: objective.shortName,
            })}
          />
        </section>
      ))}
    </PageColumns>
  );
}
