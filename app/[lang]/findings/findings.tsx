import type { ReactNode } from 'react';
import { Prose } from '@/components/layout/Prose';
import type { TextSection } from '@/lib/content/text/markdown';
import { own } from '@/lib/own';
import type { Site } from '@/lib/site';
import { CourtSquares } from './court-squares';
import { LawSquares } from './law-squares';
import { RoomCircles } from './room-circles';
import './findings.css';

/** The pictures of the home page, by the ids of the headings beside them (lib/content/text-parts.ts). */
const pictures: Readonly<Record<string, (props: { site: Site }) => ReactNode>> = {
  'what-did-eleven-million-euros-buy': RoomCircles,
  'which-country-has-which-law': LawSquares,
  'how-many-victims-are-there': CourtSquares,
};

/** The sections of the text of the home page: each a question with its answer, and a picture or a voice. */
export const Findings = ({ site, sections }: { site: Site; sections: readonly TextSection[] }) =>
  sections.map((section) => <Finding key={section.id} site={site} section={section} />);

function Finding({ site, section: { id, title, whole } }: { site: Site; section: TextSection }) {
  const Picture = own(pictures, id);
  return (
    <section className="break-inside-avoid border-t border-rule">
      <div className="finding mx-auto max-w-page px-4 py-8 sm:px-6 lg:py-12 print:px-0 print:py-2">
        <h2 id={id} className="mb-3 text-2xl lg:text-3xl print:mb-1 print:text-xl">
          {title}
        </h2>
        <Prose html={whole} />
        {Picture && (
          <figure>
            <Picture site={site} />
          </figure>
        )}
      </div>
    </section>
  );
}
