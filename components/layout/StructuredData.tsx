import type { Graph, Thing, WithContext } from 'schema-dts';
import { Raw } from './Raw';

/** What the page is about, as JSON-LD. */
export const StructuredData = ({ data }: { data: WithContext<Exclude<Thing, string>> | Graph }) => (
  <Raw as="script" type="application/ld+json" html={JSON.stringify(data)} />
);
