import type { NewsArticle, WithContext, Event as WorldEvent } from 'schema-dts';
import type { Crumb } from '@/components/layout/Breadcrumbs';
import type { Listed, Row } from '@/lib/content/queries/listed';
import type { Entry } from '@/lib/content/read/schema';
import type { LanguageLink } from '@/lib/i18n/language-link';
import type { Position } from './Locator';

/** Everything the page of an article or event shows; built by app/_items/item-view.ts. */
export interface ItemView {
  /** The page in each language of the site. */
  languages: readonly LanguageLink[];
  item: Listed;
  crumbs: readonly Crumb[];
  structuredData: WithContext<NewsArticle> | WithContext<WorldEvent>;
  countries: readonly Entry<'countries'>[];
  objectives: readonly Entry<'objectives'>[];
  /** The event that an article reports. */
  event: Entry<'events'> | undefined;
  /** News of an event. */
  news: readonly Row[];
  /** The text, rendered. */
  html: string;
  positions: readonly Position[];
  /** First and last year in which anything happened. */
  years: readonly [number, number];
  related: readonly Listed[];
  /** The items of its section before and after it, in its first country if it has one. */
  neighbours: { earlier: Listed | undefined; later: Listed | undefined; country: string | undefined };
  citation: string;
}
