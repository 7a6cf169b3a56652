import type { Definition, Link } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { z } from 'zod';
import { isLanguageCode, isPublicAddress } from '@/lib/source/forms';
import { hasWords } from '@/lib/source/hidden';
import { type Finding, quoted } from '@/lib/source/problem';

/** What is wrong with a link, or with a definition of an address. */
export function linkFinding(node: Link | Definition): Finding | undefined {
  const label = node.type === 'definition' ? (node.label ?? '') : '';
  // Markdown takes a footnote with a space in its name for the address of a link.
  if (label.startsWith('^')) return noteFinding(label.slice(1));
  return addressFinding(node.url) ?? (node.type === 'link' ? wordsFinding(node) : undefined);
}

/**
 * What is wrong with the name of a footnote that is not letters, digits and hyphens, which an
 * address can hold.
 */
export const noteFinding = (name: string): Finding => ({
  reason: `has a footnote with the name ${quoted(name)}`,
  fix: `name it with letters, digits and hyphens: [^${name.replace(/[^\w-]+/g, '-').replace(/^-|-$/g, '') || '1'}]`,
});

function addressFinding(url: string): Finding | undefined {
  if (/^mailto:/i.test(url))
    return z.email().safeParse(url.slice('mailto:'.length)).success
      ? undefined
      : {
          reason: `has a link to ${quoted(url)}, which is not an address for mail`,
          fix: 'write the whole address: (mailto:name@example.org)',
        };
  if (/^tel:/i.test(url))
    return /^tel:(?=.{2,22}$)\+?\d+(-\d+)*$/i.test(url)
      ? undefined
      : {
          reason: `has a link to ${quoted(url)}, which is not a telephone number`,
          fix: 'write it in digits: (tel:+43123456789)',
        };
  if (url === '#')
    return {
      reason: 'has a link to "#", which is no place on the page',
      fix: 'write the id of a heading after the "#", or remove the link and keep its words',
    };
  return isSafe(url) ? undefined : notAnAddress(url);
}

/**
 * A path on this site, a place on the page, or an address of the web; "//host" and "/\\host" would
 * lead to another site.
 */
const isSafe = (url: string) =>
  /^(\/(?![/\\])|#)/.test(url) || /^(mailto|tel):/i.test(url) || isPublicAddress(url);

function notAnAddress(url: string): Finding {
  const bare = url.replace(/[“”‘’"']|%E2%80%9[89CD]/gi, '');
  if (/^https?:/i.test(bare) && bare === url)
    return {
      reason: `has a link to ${quoted(url)}, which is not the address of a public page`,
      fix: 'copy it from the address bar of the browser',
    };
  return { reason: `has a link to ${quoted(url)}, which is not an address`, fix: fixOf(bare) };
}

function fixOf(url: string): string {
  if (isSafe(url)) return `write (${url})`;
  if (/^[\w-]+(\.[\w-]+)+(\/|$)/.test(url) && !url.endsWith('.md')) return `write (https://${url})`;
  return 'begin it with https://, http://, mailto:, tel:, / or #, for example (/countries/nepal/) for a page of this site';
}

function wordsFinding(node: Link): Finding | undefined {
  const words = plainText(node);
  if (!hasWords(words))
    return {
      reason: `has a link to ${quoted(node.url)} without words`,
      fix: 'write what it leads to between the brackets',
    };
  const other = otherAddress(words.trim(), node.url);
  if (other !== undefined)
    return {
      reason: `has a link that names ${quoted(other)} and leads to ${quoted(node.url)}`,
      fix: 'write the same address, or words that say what the link leads to',
    };
  if (node.title && !isLanguageCode(node.title))
    return {
      reason: `has ${quoted(node.title)} after the address of a link`,
      fix: 'write the code of its language, "es" for example',
    };
  return undefined;
}

/** What a reader takes for an address in the words of a link, if it is not where the link leads. */
function otherAddress(words: string, url: string): string | undefined {
  if (/^tel:/i.test(url)) {
    const isNumber = /^\+?[\d ()-]+$/.test(words);
    return isNumber && words.replace(/\D/g, '') !== url.replace(/\D/g, '') ? words : undefined;
  }
  const ofWeb = words.match(/(?:https?:\/\/|www\.)[^\s)]+/gi) ?? [];
  const isAddress =
    /^[^\s@]+@[^\s@]+$/.test(words) ||
    /^[\p{L}\d-]+(\.[\p{L}\d-]+)*\.\p{L}{2,}(\/\S*)?$/u.test(words);
  const written = ofWeb.length === 0 && isAddress ? [words] : ofWeb;
  return written.find((address) => !isBeginning(withoutScheme(address), url));
}

const withoutScheme = (address: string): string =>
  address
    .toLowerCase()
    .replace(/^(?:https?:\/\/|mailto:)/, '')
    .replace(/^www\./, '')
    .replace(/[/.,;:]+$/, '');

/**
 * Whether an address as written is the beginning of that to which a link leads, or the name of a
 * file of this site.
 */
function isBeginning(written: string, url: string): boolean {
  if (url.startsWith('/')) return url.toLowerCase().endsWith(`/${written}`);
  const given = withoutScheme(url);
  return (
    given === written || (given.startsWith(written) && /^[/?#]/.test(given.slice(written.length)))
  );
}
