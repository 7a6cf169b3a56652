import type { NameSource } from '@/components/article/SourceLink';
import { PageSection, PageSectionPart } from '@/components/layout/PageSection';
import type { Entry } from '@/lib/content/read/schema';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { type BodySection, CountryTextBody } from './CountryText';
import { LawList } from './LawList';
import type { LawReports } from './LawTable';
import { TreatyTable } from './TreatyTable';

interface Props {
  lang: Lang;
  country: Entry<'countries'>;
  reports: LawReports;
  nameSource: NameSource;
  /** The section of the country's text about the law, if there is one. */
  text: BodySection | undefined;
}

/** The law of a country in one place: the text, the laws and plans, the treaties. */
export function LawSection({ lang, country: { laws, lawsNote, treaties }, text, reports, nameSource }: Props) {
  const t = messages(lang).country;
  return (
    <PageSection id="law" title={t.law} folded>
      {text && <CountryTextBody section={text} />}
      <PageSectionPart id="laws" title={t.laws({ n: laws.length })}>
        <LawList lang={lang} laws={laws} note={lawsNote} reports={reports} nameSource={nameSource} />
      </PageSectionPart>
      <PageSectionPart id="treaties" title={t.treaties}>
        <TreatyTable lang={lang} treaties={treaties} nameSource={nameSource} />
      </PageSectionPart>
    </PageSection>
  );
}
