import type { ReactNode } from 'react';
import { InLanguage } from '@/components/layout/InLanguage';
import { UnseenLabel } from '@/components/layout/UnseenLabel';
import { DateText } from '@/components/lists/DateText';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { publisherLanguage } from '@/lib/i18n/title-language';

/** Says who published the page at an address, in which language and in which month. */
export type NameSource = (url: string) => { publisher: string; language: string; month?: string };

interface Props {
  lang: Lang;
  href: string;
  /** What tells it from other sources, for screen readers. */
  about: ReactNode;
  /** "Source", if not given. */
  label?: string;
  className?: string;
}

/** A link to the source of a single fact. */
export function SourceLink({ lang, href, about, label = messages(lang).source, className = '' }: Props) {
  return (
    <a href={href} className={`text-soft ${className}`}>
      {label}
      <UnseenLabel lang={lang}>{about}</UnseenLabel>
    </a>
  );
}

/** The same, named by its publisher and month: "Source: UNODC, February 2019". */
export function NamedSourceLink({ nameSource, ...props }: Omit<Props, 'about'> & { nameSource: NameSource }) {
  const { publisher, language, month } = nameSource(props.href);
  const about = (
    <>
      <InLanguage lang={props.lang} of={publisherLanguage(publisher, language)}>
        {publisher}
      </InLanguage>
      {month && (
        <>
          {messages(props.lang).marks.comma} <DateText lang={props.lang} start={month} />
        </>
      )}
    </>
  );
  return <SourceLink {...props} about={about} />;
}
