import { NewsBars } from '@/components/figures/NewsBars';
import { ContactSection } from '@/components/layout/ContactSection';
import { LeaveSite } from '@/components/layout/LeaveSite';
import { getFacets } from '@/lib/content/queries/queries';
import { findHeadings } from '@/lib/content/text/markdown';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { type CodedPage, routes } from '@/lib/routes';
import { pageLabel, siteContact } from '@/lib/site';
import { Letters } from './alphabet';
import { Countries } from './countries';
import { Terms } from './glossary';
import { LawAndPolicy } from './law-and-policy';
import { Objectives } from './objectives';
import { Files } from './open-data';
import type { PageCode } from './page-text';
import { Resources } from './resources';
import { Results } from './results';
import { Search } from './search';
import { Threads } from './threads';
import { Milestones } from './timeline';
import { Partners, partsOfWork } from './who-did-what';

const News = ({ lang }: { lang: Lang }) => (
  <NewsBars lang={lang} counts={getFacets(lang, 'news')} />
);
const Contact = ({ lang }: { lang: Lang }) => <ContactSection lang={lang} contact={siteContact} />;

/** The code beside the texts of content/pages, by slug; the other pages with code have a route of their own. */
export const pageCode: Readonly<
  Record<Exclude<CodedPage, 'home' | 'news' | 'events' | 'get-help'>, PageCode>
> = {
  'a-to-z': {
    Instead: Letters,
    head: (lang) => ({ above: [{ href: routes.search(lang), label: pageLabel(lang, 'search') }] }),
  },
  'about-this-site': {
    parts: (lang, entry) => [
      ...findHeadings(entry),
      { id: 'contact', label: messages(lang).contact.title },
    ],
    Below: Contact,
  },
  accessibility: { parts: () => [], Below: Contact },
  countries: { Instead: Countries },
  data: {
    parts: (lang, entry) => [
      { id: 'files', label: messages(lang).openData.files },
      ...findHeadings(entry),
    ],
    Above: Files,
    Below: News,
  },
  glossary: { Instead: Terms },
  'law-and-policy': { Instead: LawAndPolicy },
  objectives: { Instead: Objectives },
  overview: { Below: News },
  resources: { Instead: Resources },
  results: { Instead: Results },
  search: { Instead: Search },
  // On phones the contents would come before the line for danger.
  'staying-safe-online': {
    Beside: LeaveSite,
    parts: () => [],
    head: () => ({ notice: 'above', card: 'none' }),
  },
  threads: { Instead: Threads },
  timeline: { Instead: Milestones },
  'who-did-what': { parts: partsOfWork, Below: Partners },
};
