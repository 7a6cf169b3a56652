import { InLanguage, langAttributes, WordsOf } from '@/components/layout/InLanguage';
import type { Helpline } from '@/lib/content/schema/entry';
import type { Lang } from '@/lib/i18n/languages';
import type { Site } from '@/lib/site';
import { yearsOf } from './age-of-pages';
import { idsOfNumbers, TelephoneLink } from './Telephone';
import { joinTerms, knownTerms } from './Terms';
import { informsOf } from './whom-it-reaches';

interface Props {
  site: Site;
  helplines: readonly Helpline[];
  /** Name of the country they belong to; empty for organizations that work in many. */
  country?: string;
  /** Set where no list above has the numbers already: what links to them begin with. */
  place?: string;
}

/** Places to turn to: whom to call, who answers, on which terms, and how old the pages are that say so. */
export function HelplineList({ helplines, place, ...shared }: Props) {
  const numbers = helplines.flatMap(numbersOf).map(({ number }) => number);
  const ids = place ? idsOfNumbers(place, numbers) : [];
  return (
    <ul className="help-list">
      {helplines.map((helpline, i) => (
        <li key={helpline.name}>
          <HelplineEntry
            helpline={helpline}
            ids={ids.slice(helplines.slice(0, i).flatMap(numbersOf).length)}
            {...shared}
          />
        </li>
      ))}
    </ul>
  );
}

/** The numbers of a service, the one from abroad last. */
const numbersOf = ({ numbers = [], fromAbroad }: Helpline): NonNullable<Helpline['numbers']> => [
  ...numbers,
  ...(fromAbroad ? [{ number: fromAbroad }] : []),
];

interface EntryProps extends Pick<Props, 'site' | 'country'> {
  helpline: Helpline;
  /** What links to its numbers end in. */
  ids: readonly (string | undefined)[];
}

function HelplineEntry({ site, helpline, country = '', ids }: EntryProps) {
  const { helpline: t } = site.messages;
  const { name, nameLanguage = helpline.lang ?? site.lang, provider, url, email } = helpline;
  return (
    <>
      <p>{joinTerms([t.providers[provider], informsOf(site.messages, helpline)])}</p>
      <h3>
        <InLanguage site={site} of={nameLanguage}>
          {name}
        </InLanguage>
      </h3>
      {numbersOf(helpline).map(({ number, use, hours }, i) => (
        <p key={`${number} ${use}`}>
          <TelephoneLink
            site={site}
            number={number}
            country={country}
            about={
              <InLanguage site={site} of={nameLanguage}>
                {name}
              </InLanguage>
            }
            id={ids[i]}
          />{' '}
          {(use || hours) && (
            <span className="text-sm">
              (
              <WordsOf site={site} item={helpline}>
                {joinTerms([use, hours])}
              </WordsOf>
              )
            </span>
          )}
        </p>
      ))}
      <dl>
        {factsOf(site, helpline).map(([label, text, words]) => (
          <div key={label}>
            <dt>{label}</dt> <dd {...langAttributes(site, words)}>{text}</dd>
          </div>
        ))}
      </dl>
      {url && (
        <p>
          <a href={url}>{url.replace(/^https?:\/\/|\/$/g, '')}</a>
        </p>
      )}
      {email && (
        <p>
          <a href={`mailto:${email}`}>{email}</a>
        </p>
      )}
    </>
  );
}

type Fact<T> = [label: string, text: T, words: { lang?: Lang | undefined }];

/** What is known of a service, and whose words say it. Of one that can be called, what a caller wants to know and is not known is named in one line. */
function factsOf(site: Site, helpline: Helpline): Fact<string>[] {
  const { facts, notKnown, askFirst, isPolice } = site.messages.help;
  const { provider, messaging = [] } = helpline;
  const numbers = numbersOf(helpline);
  const canBeCalled = numbers.length > 0;
  // What is known of one number is beside it.
  const areHoursBeside = numbers.some(({ hours }) => hours);
  const wanted: [string, string | undefined][] = [
    [facts.cost, helpline.cost],
    [facts.hours, helpline.hours],
    [facts.languages, helpline.languages],
  ];
  const unknown = wanted.flatMap(([label, text]) =>
    canBeCalled && !text && !(label === facts.hours && areHoursBeside) ? [label] : [],
  );
  const tellsPolice = provider === 'police' ? isPolice : askFirst;
  const found: Fact<string | undefined>[] = [
    [facts.runBy, helpline.runBy, helpline],
    [facts.audience, helpline.audience, helpline],
    ...wanted.map(([label, text]): Fact<string | undefined> => [label, text, helpline]),
    helpline.tellsPolice
      ? [facts.tellsPolice, helpline.tellsPolice, helpline]
      : [facts.tellsPolice, canBeCalled ? tellsPolice : undefined, site],
    [facts.note, knownTerms([helpline.anonymous, helpline.note]).join(' '), helpline],
    [facts.deaf, helpline.deaf, helpline],
    [
      facts.otherWays,
      joinTerms([
        ...messaging.map(({ app, address }) => site.format.telephone(`${app} ${address}`)),
        helpline.otherWays,
      ]),
      helpline,
    ],
    [notKnown, joinTerms(unknown), site],
    [facts.pages, yearsOf(site, helpline.sources), site],
  ];
  return found.flatMap(([label, text, words]) => (text ? [[label, text, words]] : []));
}
