import { FromAbroad } from '@/app/_help/from-abroad';
import { plainMetadata } from '@/app/_help/help-route';
import { PlaceRows } from '@/app/_help/place-rows';
import { SaferPhone, WordsForYou } from '@/app/_help/words';
import { languagesWith, onlyIn } from '@/app/_routes/export-params';
import { route } from '@/app/_routes/route';
import { readsOfHelplines, SourceFold } from '@/components/help/SourceFold';
import { InLanguage, langAttributes } from '@/components/layout/InLanguage';
import { LeaveSite } from '@/components/layout/LeaveSite';
import { PlainFrame } from '@/components/layout/PlainFrame';
import { Prose } from '@/components/layout/Prose';
import type { Entry } from '@/lib/content/schema/entry';
import { renderBody } from '@/lib/content/text/markdown';
import type { Site } from '@/lib/site';

interface Props {
  site: Site;
  entry: Entry<'pages'>;
}

const { generateMetadata, page } = route(
  ({ site }: { site: Site }) => ({ site, entry: onlyIn(site, site.page('somewhere-else')) }),
  ({ site, entry }) =>
    plainMetadata(site, {
      title: entry.title,
      description: entry.summary,
      path: site.address.of(entry),
    }),
  SomewhereElse,
);

export const generateStaticParams = languagesWith('somewhere-else');
export { generateMetadata, page as default };

/** Help outside the countries of the project, by the two questions: where you are, and where you are from. */
function SomewhereElse({ site, entry }: Props) {
  const { helpline, help } = site.messages;
  const lists = site.page('get-help').helplines ?? [];
  return (
    <PlainFrame
      site={site}
      above={site.link('get-help')}
      address={site.address.of(entry)}
      translation={entry.translation}
    >
      <h1 className="mt-2 mb-1 text-2xl leading-tight">{entry.title}</h1>
      <p className="mb-2 leading-snug font-semibold">{entry.summary}</p>
      <SaferPhone site={site} />
      <LeaveSite site={site} />
      <nav aria-labelledby="where" className="help-choice">
        <p className="border-y border-rule">
          <a href="#from" className="tap font-semibold">
            {help.whereFrom}
          </a>
        </p>
        <h2 id="where">{helpline.where}</h2>
        <ul>
          <PlaceRows site={site} places={site.destinations} />
          <li>
            <a href="#lists">{site.messages.worldwide}</a>
          </li>
        </ul>
      </nav>
      <Prose html={renderBody(entry, site.linker)} className="mt-4 text-sm" />
      <section className="help-place">
        <h2 id="lists" className="text-lg">
          {site.messages.worldwide}
        </h2>
        <p>{help.lists}</p>
        <ul className="help-places">
          {lists.map(({ name, lang, nameLanguage = lang ?? site.lang, url, audience, note }) => (
            <li key={name}>
              <a href={url} className="tap">
                <InLanguage site={site} of={nameLanguage}>
                  {name}
                </InLanguage>
              </a>
              <p {...langAttributes(site, { lang })}>
                {audience} {note}
              </p>
            </li>
          ))}
        </ul>
      </section>
      <FromAbroad site={site} />
      <p className="mt-6">{help.nobodyCalled}</p>
      <SourceFold site={site} reads={readsOfHelplines(lists)} />
      <WordsForYou site={site} />
    </PlainFrame>
  );
}
