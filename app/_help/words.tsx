import { Fragment } from 'react';
import { Prose } from '@/components/layout/Prose';
import { TapLink } from '@/components/layout/TapLink';
import { renderSections } from '@/lib/content/text/markdown';
import { remember } from '@/lib/remember';
import type { Site } from '@/lib/site';

const notYourFault = 'it-is-not-your-fault';
/** The sections of Get help for a reader in danger, which every page of help repeats. */
const wordsForYou: readonly string[] = [notYourFault, 'when-you-call'];

/** Further ones, to which each page leads. */
const advice: readonly string[] = ['what-you-may-ask-for', 'debt-passport-and-other-worries'];

const textOfHelp = remember((site: Site) => renderSections(site.page('get-help'), site.linker));

/** What the text of Get help says before its first heading: use a safer phone first. */
export const SaferPhone = ({ site }: { site: Site }) => (
  <Prose
    html={textOfHelp(site).intro}
    className="my-2 border-s-4 border-amber ps-3 text-sm leading-snug print:hidden"
  />
);

const sectionsForYou = (site: Site) =>
  textOfHelp(site).sections.filter(({ id }) => wordsForYou.includes(id));

/** "It is not your fault", as a link to the words that say why: they come after who answers. */
export const NotYourFaultLink = ({ site }: { site: Site }) =>
  sectionsForYou(site)
    .filter(({ id }) => id === notYourFault)
    .map(({ id, title }) => <TapLink key={id} href={`#${id}`} text={title} />);

/** Links to what Get help says of rights, and of debt, passport and other worries. */
export const AdviceLinks = ({ site }: { site: Site }) =>
  textOfHelp(site)
    .sections.filter(({ id }) => advice.includes(id))
    .map(({ id, title }) => (
      <Fragment key={id}>
        <TapLink href={`${site.address.page('get-help')}#${id}`} text={title} />
        <br />
      </Fragment>
    ));

/** The words for the person, from the text of Get help. */
export const WordsForYou = ({ site }: { site: Site }) =>
  sectionsForYou(site).map(({ id, title, html }) => (
    <section key={id} className="mt-8">
      <h2 id={id} className="mb-2 text-xl">
        {title}
      </h2>
      <Prose html={html} />
    </section>
  ));
