import { Prose } from '@/components/layout/Prose';
import { TapLink } from '@/components/layout/TapLink';
import { renderSections } from '@/lib/content/text/markdown';
import type { Site } from '@/lib/site';

/** What the text of Get help says before its first heading: use a safer phone first. */
export const SaferPhone = ({ site }: { site: Site }) => (
  <Prose
    html={renderSections(site.page('get-help'), site.linker).intro}
    className="my-2 border-s-4 border-amber ps-3 text-sm leading-snug print:hidden"
  />
);

/** The words for the person, from the text of Get help: it is not your fault, and what happens when you call. */
export const WordsForYou = ({ site }: { site: Site }) => (
  <>
    <Words site={site} of={notYourFault} />
    <Words site={site} of={whenYouCall} />
  </>
);

/** What happens when you call; a link leads to the other words, which are on Get help. */
export function WordsForCall({ site }: { site: Site }) {
  const fault = sectionOf(site, notYourFault);
  return (
    <>
      <Words site={site} of={whenYouCall} />
      {fault && (
        <p>
          <TapLink href={`${site.address.page('get-help')}#${fault.id}`} text={fault.title} />
        </p>
      )}
    </>
  );
}

const notYourFault = 'it-is-not-your-fault';
const whenYouCall = 'when-you-call';

const sectionOf = (site: Site, id: string) =>
  renderSections(site.page('get-help'), site.linker).sections.find((section) => section.id === id);

function Words({ site, of }: { site: Site; of: string }) {
  const section = sectionOf(site, of);
  return (
    section && (
      <section className="mt-8">
        <h2 id={section.id} className="mb-2 text-xl">
          {section.title}
        </h2>
        <Prose html={section.html} />
      </section>
    )
  );
}
