import { dial, idOfNumber } from '@/components/help/Telephone';
import type { Entry } from '@/lib/content/schema/entry';
import type { Site } from '@/lib/site';

/**
 * The numbers that work from abroad, one a line, each beside its country: the name leads to what is
 * known of the number.
 */
export const NumbersFromAbroad = ({
  site,
  countries,
}: {
  site: Site;
  countries: readonly Entry<'countries'>[];
}) =>
  countries.flatMap(({ slug, title, helplines }) =>
    helplines.flatMap(({ fromAbroad, forWhom }) =>
      fromAbroad
        ? [
            <li key={fromAbroad} className="wide">
              <a href={`${site.address.helpIn(slug)}#${idOfNumber(slug, fromAbroad)}`}>{title}</a>{' '}
              <a href={dial(fromAbroad)}>
                <small>
                  {forWhom ? site.messages.help.forWhom[forWhom] : site.messages.helpline.abroad}
                </small>{' '}
                {site.format.telephone(fromAbroad)}
              </a>
            </li>,
          ]
        : [],
    ),
  );
