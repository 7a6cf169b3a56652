import { test } from 'vitest';
import { addressesIn } from '@/lib/routes';
import { expectNone } from '../expect-none';
import { attributeOf, elementsOf, gatherFaults, linesOf, nameOf } from '../site/page-text';
import { languagesWith, siteAddresses } from '../site/site';

const pages = [...siteAddresses(), '/404.html'];

test('no words run together when there are no styles', () => {
  const ends = /[\uFFFC\p{L}\p{N}.,:;!?)\]”»›·…]$/u;
  // Arabic writes “and” and some prepositions as one with the next word.
  const prefixes = /(?<!\p{L})[وفبلك]$/u;
  const begins = /^[\uFFFC\p{L}\p{N}(“«]/u;
  const faults = gatherFaults(pages, (page) =>
    linesOf(page).flatMap((pieces) =>
      pieces.flatMap((piece, i) => {
        const next = pieces[i + 1] ?? '';
        return ends.test(piece) && !prefixes.test(piece) && begins.test(next)
          ? [`“${piece.slice(-25)}|${next.slice(0, 25)}”`]
          : [];
      }),
    ),
  );
  expectNone(faults);
});

test('the name of every link says where it leads', () => {
  const bare = /^[^\p{L}\p{N}]*(\p{N}{1,3}|source)?[^\p{L}\p{N}]*$/iu;
  const faults = gatherFaults(pages, (page) =>
    elementsOf(page)
      .filter((element) => element.tagName === 'a' && attributeOf(element, 'href') !== undefined)
      .map(nameOf)
      .filter((name) => bare.test(name))
      .map((name) => `a link named “${name}”`),
  );
  expectNone(faults);
});

test('no term, table heading, caption, label or summary is empty', () => {
  const labels = new Set(['dt', 'th', 'caption', 'figcaption', 'label', 'legend', 'summary']);
  const faults = gatherFaults(pages, (page) =>
    elementsOf(page)
      .filter((element) => labels.has(element.tagName) && nameOf(element) === '')
      .map(({ tagName }) => `an empty ${tagName}`),
  );
  expectNone(faults);
});

test('a link to the source of a fact does not repeat the fact', () => {
  const listings = (['law-and-policy', 'who-did-what'] as const).flatMap((slug) =>
    languagesWith(slug).map((lang) => addressesIn(lang).page(slug)),
  );
  const faults = gatherFaults(listings, (page) =>
    elementsOf(page)
      .filter(({ tagName }) => tagName === 'li' || tagName === 'p')
      .flatMap((fact) => {
        const names = elementsOf(fact)
          .filter((element) => attributeOf(element, 'href')?.startsWith('http'))
          .map(nameOf);
        const words = names.reduce((text, name) => text.replace(name, ''), nameOf(fact));
        const repeated = names.filter(
          (name) => name.split(' ').length > 6 && words.includes(name.replace(/^.*?: /, '')),
        );
        return repeated.map((name) => `“${name}” repeats the words before it`);
      }),
  );
  expectNone(faults);
});
