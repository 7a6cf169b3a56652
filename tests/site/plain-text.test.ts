import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { test } from 'vitest';
import { openLanguages } from '@/lib/i18n/open-languages';
import { routes } from '@/lib/routes';
import { expectNone } from '../expect-none';
import { attributeOf, elementsOf, gatherFaults, linesOf, nameOf } from './page-text';
import { siteAddresses } from './site';

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
        return ends.test(piece) && !prefixes.test(piece) && begins.test(next) ? [`“${piece.slice(-25)}|${next.slice(0, 25)}”`] : [];
      }),
    ),
  );
  expectNone(faults);
});

test('the main navigation is in the source once', () => {
  const faults = gatherFaults(pages, (page) => {
    const header = elementsOf(page).find(({ tagName }) => tagName === 'header');
    const links = header ? elementsOf(header).filter(({ tagName }) => tagName === 'a') : [];
    const targets = links.map((link) => attributeOf(link, 'href'));
    if (targets.length < 5) return [`${targets.length} links in the header`];
    return targets.filter((target, i) => targets.indexOf(target) !== i).map((target) => `${target} twice in the header`);
  });
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

test('no page has more than eight landmarks', () => {
  const roles = new Set(['banner', 'complementary', 'contentinfo', 'form', 'main', 'navigation', 'region', 'search']);
  const faults = gatherFaults(pages, (page) => {
    const elements = elementsOf(page);
    const main = elements.find(({ tagName }) => tagName === 'main');
    const inMain = new Set(main && elementsOf(main));
    const isLandmark = (element: Tree.Element) => {
      const role = attributeOf(element, 'role');
      if (role) return roles.has(role);
      if (['header', 'footer'].includes(element.tagName)) return !inMain.has(element);
      if (['section', 'form'].includes(element.tagName)) return element.attrs.some(({ name }) => name.startsWith('aria-label'));
      return ['main', 'nav', 'aside'].includes(element.tagName);
    };
    const landmarks = elements.filter((element) => isLandmark(element));
    return landmarks.length > 8
      ? [`${landmarks.length}: ${landmarks.map((element) => nameOf(element).slice(0, 20) || element.tagName).join(', ')}`]
      : [];
  });
  expectNone(faults);
});

test('nothing that names or explains something else is empty, so that no figure is without its unit', () => {
  const labels = new Set(['dt', 'th', 'caption', 'figcaption', 'label', 'legend', 'summary']);
  const faults = gatherFaults(pages, (page) =>
    elementsOf(page)
      .filter((element) => labels.has(element.tagName) && nameOf(element) === '')
      .map(({ tagName }) => `an empty ${tagName}`),
  );
  expectNone(faults);
});

test('a link to the source of a fact does not repeat the fact', () => {
  const listings = openLanguages().flatMap((lang) => [routes.lawAndPolicy(lang), routes.whoDidWhat(lang)]);
  const faults = gatherFaults(listings, (page) =>
    elementsOf(page)
      .filter(({ tagName }) => tagName === 'li' || tagName === 'p')
      .flatMap((fact) => {
        const names = elementsOf(fact)
          .filter((element) => attributeOf(element, 'href')?.startsWith('http'))
          .map(nameOf);
        const words = names.reduce((text, name) => text.replace(name, ''), nameOf(fact));
        const repeated = names.filter((name) => name.split(' ').length > 6 && words.includes(name.replace(/^.*?: /, '')));
        return repeated.map((name) => `“${name}” repeats the words before it`);
      }),
  );
  expectNone(faults);
});

test('every drawing has a width and a height for readers without styles, and fits on their screen', () => {
  const faults = gatherFaults(pages, (page) =>
    elementsOf(page)
      .filter(({ tagName }) => tagName === 'svg' || tagName === 'img')
      .filter(
        (element) =>
          ['width', 'height'].some((name) => !(Number(attributeOf(element, name)) > 0)) || !(Number(attributeOf(element, 'height')) < 500),
      )
      .map((element) => `a drawing without size, or higher than 500 px: ${attributeOf(element, 'class')}`),
  );
  expectNone(faults);
});
