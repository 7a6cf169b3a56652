import { SourceLink } from '@/components/article/SourceLink';
import { UnseenLabel } from '@/components/layout/UnseenLabel';
import type { Helpline } from '@/lib/content/schema';
import type { Lang } from '@/lib/i18n/languages';
import { telephone } from '@/lib/i18n/marks';
import { messages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';

interface Props {
  lang: Lang;
  helplines: readonly Helpline[];
}

/** Places that help: how to reach each, what is known about it, and when it was last checked. Says so if there is none. */
export function HelplineList({ lang, helplines }: Props) {
  const t = messages(lang).helpline;
  if (helplines.length === 0) {
    return (
      <p className="max-w-measure">
        {t.none} <a href={`${routes.help(lang)}#worldwide`}>{t.organizations}</a>
      </p>
    );
  }
  return (
    <ul className="grid max-w-measure grid-cols-1 gap-4">
      {helplines.map((helpline) => (
        <li key={helpline.name} className="border border-rule bg-panel px-5 py-4">
          <HelplineEntry lang={lang} helpline={helpline} />
        </li>
      ))}
    </ul>
  );
}

function HelplineEntry({ lang, helpline }: { lang: Lang; helpline: Helpline }) {
  const { helpline: t, marks } = messages(lang);
  const { name, number, url, email, note } = helpline;
  const known = (['answeredBy', 'fromAbroad', 'languages', 'hours', 'cost'] as const).filter((field) => helpline[field]);
  return (
    <>
      <h3 className="font-sans text-base font-semibold">{name}</h3>
      {number && (
        <p className="mt-1">
          <a
            href={`tel:${number.replace(/[^\d+]/g, '')}`}
            className="inline-flex min-h-11 items-center text-xl font-semibold tabular wrap-anywhere"
          >
            {t.call({ number: telephone(lang, number) })}
            <UnseenLabel lang={lang}>{name}</UnseenLabel>
          </a>
        </p>
      )}
      {url && (
        <p>
          <a href={url} className="inline-flex min-h-11 items-center wrap-anywhere">
            {url.replace(/^https?:\/\/|\/$/g, '')}
          </a>
        </p>
      )}
      {email && (
        <p>
          <a href={`mailto:${email}`} className="inline-flex min-h-11 items-center wrap-anywhere">
            {email}
          </a>
        </p>
      )}
      <dl className="mt-1 text-sm">
        {known.map((field) => (
          <div key={field} className="flex flex-wrap gap-x-2">
            <dt className="text-soft">{t[field] + marks.colon}</dt>
            <dd>{helpline[field]}</dd>
          </div>
        ))}
      </dl>
      {note && <p className="mt-2 text-sm">{note}</p>}
      <p className="mt-2 text-sm text-soft">
        {/\d{4}/.test(helpline.asOf) ? t.notChecked({ asOf: helpline.asOf }) : t.notCheckedUndated}{' '}
        <SourceLink lang={lang} href={helpline.source} about={name} />
      </p>
    </>
  );
}
