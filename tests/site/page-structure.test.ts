import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { expect, test } from 'vitest';
import { langOf } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { isInDrawing } from '@/scripts/publish/html-tree';
import { expectNone } from '../expect-none';
import { attributeOf, elementsOf, gatherFaults, nameOf } from './page-text';
import { isPlain, readPage, siteAddresses } from './site';

const pages = [...siteAddresses(), '/404.html'];

test('the main navigation is in the header once, and in the footer for readers without styles, whose menu is closed', () => {
  const framed = pages.filter((address) => !isPlain(address));
  const faults = gatherFaults(framed, (page) => {
    const targetsIn = (tag: string, within: Tree.ParentNode = page) => {
      const part = elementsOf(within).find(({ tagName }) => tagName === tag);
      return part
        ? elementsOf(part).flatMap((link) =>
            link.tagName === 'a' ? (attributeOf(link, 'href') ?? []) : [],
          )
        : [];
    };
    const [inHeader, inFooter] = [targetsIn('header'), targetsIn('footer')];
    const navigation = targetsIn(
      'nav',
      elementsOf(page).find(({ tagName }) => tagName === 'header'),
    );
    return [
      ...(navigation.length < 5 ? [`${navigation.length} links in the navigation`] : []),
      ...inHeader
        .filter((target, i) => inHeader.indexOf(target) !== i)
        .map((target) => `${target} twice in the header`),
      ...navigation
        .filter((target) => !inFooter.includes(target))
        .map((target) => `${target} only in the menu`),
    ];
  });
  expectNone(faults);
});

test('every page leads to Get help from its footer', () => {
  const framed = pages.filter((address) => !isPlain(address));
  const faults = gatherFaults(framed, (page, address) => {
    const footer = elementsOf(page).find(({ tagName }) => tagName === 'footer');
    const targets = footer && elementsOf(footer).map((link) => attributeOf(link, 'href'));
    return targets?.includes(`/${langOf(address)}/get-help/`) ? [] : ['no link to Get help'];
  });
  expectNone(faults);
});

test('the figures and people of an article follow its text, which they would interrupt', () => {
  const isOrdered = pages.flatMap((address) => {
    const all = elementsOf(readPage(address));
    const { figures, people, both } = messages(langOf(address)).figuresAndPeople;
    const box = all.findIndex(
      (element) => element.tagName === 'h2' && [figures, people, both].includes(nameOf(element)),
    );
    const text = all.find((element) => attributeOf(element, 'class')?.startsWith('prose'));
    return box < 0 || !text ? [] : [box > all.indexOf(text) + elementsOf(text).length];
  });
  expect(isOrdered).not.toEqual([]);
  expect(isOrdered).not.toContain(false);
});

test('every drawing has a width and a height for readers without styles, and fits on their screen', () => {
  // A width in per cent fits on every screen.
  const isSize = (size = '') => Number(size) > 0 || size === '100%';
  const faults = gatherFaults(pages, (page) =>
    elementsOf(page)
      .filter(({ tagName }) => tagName === 'svg' || tagName === 'img')
      // A drawing in a drawing only says where its marks are.
      .filter(({ parentNode }) => !(parentNode && 'attrs' in parentNode && isInDrawing(parentNode)))
      .filter(
        (element) =>
          !isSize(attributeOf(element, 'width')) ||
          !(Number(attributeOf(element, 'height')) > 0) ||
          !(Number(attributeOf(element, 'height')) < 500),
      )
      .map(
        (element) =>
          `a drawing without size, or higher than 500 px: ${attributeOf(element, 'class')}`,
      ),
  );
  expectNone(faults);
});

test('no page has more than eight landmarks', () => {
  const roles = new Set([
    'banner',
    'complementary',
    'contentinfo',
    'form',
    'main',
    'navigation',
    'region',
    'search',
  ]);
  const faults = gatherFaults(pages, (page) => {
    const elements = elementsOf(page);
    const main = elements.find(({ tagName }) => tagName === 'main');
    const inMain = new Set(main && elementsOf(main));
    const isLandmark = (element: Tree.Element) => {
      const role = attributeOf(element, 'role');
      if (role) return roles.has(role);
      if (['header', 'footer'].includes(element.tagName)) return !inMain.has(element);
      if (['section', 'form'].includes(element.tagName))
        return element.attrs.some(({ name }) => name.startsWith('aria-label'));
      return ['main', 'nav', 'aside'].includes(element.tagName);
    };
    const landmarks = elements.filter((element) => isLandmark(element));
    return landmarks.length > 8
      ? [
          `${landmarks.length}: ${landmarks.map((element) => nameOf(element).slice(0, 20) || element.tagName).join(', ')}`,
        ]
      : [];
  });
  expectNone(faults);
});
