import type { ReactNode } from 'react';
import { InLanguage, langAttributes, WordsOf } from '@/components/layout/InLanguage';
import type { Emergency, Helpline, HelpPlace } from '@/lib/content/schema/entry';
import type { Site } from '@/lib/site';
import { ageBeside } from './age-of-pages';
import { inOrder } from './emergency-order';
import { hoursBeside } from './hours';
import { nameInSentence } from './place-name';
import { idsOfNumbers, ListedTelephoneLink } from './Telephone';
import { joinTerms, joinTermsOf } from './Terms';
import { informsOf } from './whom-it-reaches';

interface Props {
  site: Site;
  place: HelpPlace;
}

/** A number of a place, and what a caller should know at first sight. */
interface ListedNumber {
  number: string;
  label: ReactNode;
  /** Who hears of a call, cost, hours, and the age of the page where it is old. */
  terms: ReactNode;
  isForSms?: boolean;
}

/** All numbers of a place, one a line: police and emergency first, then the lines that help, then the police for tourists. */
export function NumberList({ site, place }: Props) {
  const { slug, emergency, emergencyNotFound, helplines } = place;
  const country = nameInSentence(place);
  const { help, helpline } = site.messages;
  const { first, last } = inOrder(emergency);
  const numbers = [
    ...emergencyNumbers(site, first),
    ...helplineNumbers(site, helplines),
    ...emergencyNumbers(site, last),
  ];
  const ids = idsOfNumbers(
    slug,
    numbers.map(({ number }) => number),
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms.
    <div role="group" aria-label={help.numbers} className="help-numbers">
      {emergencyNotFound && <p {...langAttributes(site, place)}>{emergencyNotFound}</p>}
      {emergency.length > 0 && <p className="text-sm text-soft">{helpline.inside({ country })}</p>}
      <ul>
        {numbers.map(({ number, label, terms, isForSms }, i) => (
          <li key={ids[i] ?? i}>
            <ListedTelephoneLink
              site={site}
              number={number}
              country={country}
              id={ids[i]}
              isForSms={isForSms}
              about={
                <>
                  {label} {terms && <small>{terms}</small>}
                </>
              }
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The numbers of some emergency services. */
function emergencyNumbers(site: Site, emergency: readonly Emergency[]): ListedNumber[] {
  const { help, helpline } = site.messages;
  return emergency.flatMap(({ service, numbers, note, deaf, lang, source, newerSource = source }) =>
    numbers.map((number) => ({
      number,
      label: helpline.services[service],
      terms: joinTermsOf(site, { lang }, [
        { own: note },
        { own: deaf && site.format.labelled(help.facts.deaf, deaf) },
        ageBeside(site, { number }, [source, newerSource]),
      ]),
      isForSms: service === 'sms',
    })),
  );
}

/** The numbers of some services, those from abroad included. */
const helplineNumbers = (site: Site, helplines: readonly Helpline[]): ListedNumber[] =>
  helplines.flatMap((line) => {
    const { help } = site.messages;
    const { numbers = [], fromAbroad, messaging = [] } = line;
    const label = labelOf(site, line);
    // Whoever is afraid of the police must see before a call who answers.
    const runBy = { own: line.provider === 'police' ? line.runBy : undefined };
    const informs = informsOf(site.messages, line);
    return [
      ...numbers.map(({ number, use }, i) => {
        const age = ageBeside(site, { number, use }, line.sources);
        const hours = hoursBeside(line, i);
        // What the row above says of the service is not said twice: its name may be long.
        if (i === 0 || !use)
          return {
            number,
            label,
            terms: joinTermsOf(site, line, [
              runBy,
              informs,
              { own: use },
              { own: line.cost },
              { own: hours },
              age,
            ]),
          };
        return line.forWhom
          ? {
              number,
              label,
              terms: joinTermsOf(site, line, [runBy, informs, { own: use }, { own: hours }, age]),
            }
          : {
              number,
              label: (
                <WordsOf site={site} item={line}>
                  {use}
                </WordsOf>
              ),
              terms: joinTermsOf(site, line, [runBy, informs, { own: hours }, age]),
            };
      }),
      ...messaging
        .filter(({ app }) => app === 'SMS')
        .map(({ address }) => ({
          number: address,
          label: line.forWhom ? joinTerms([help.forWhom[line.forWhom], 'SMS']) : 'SMS',
          terms: informs,
          isForSms: true,
        })),
      ...(fromAbroad
        ? [
            {
              number: fromAbroad,
              label,
              terms: joinTermsOf(site, line, [
                site.messages.helpline.abroad,
                runBy,
                informs,
                ageBeside(site, { number: fromAbroad }, line.sources),
              ]),
            },
          ]
        : []),
    ];
  });

/** Whom alone it is for, or its name. */
const labelOf = (
  site: Site,
  { name, lang, nameLanguage = lang ?? site.lang, forWhom }: Omit<Helpline, 'numbers'>,
): ReactNode =>
  forWhom ? (
    site.messages.help.forWhom[forWhom]
  ) : (
    <InLanguage site={site} of={nameLanguage}>
      {name}
    </InLanguage>
  );
