import { type Answer, type SearchFile, startSearch } from '@/lib/search/engine';
import { byFacet, isEmpty, readQuery, type SearchQuery, writeQuery } from '@/lib/search/query';
import { checkFilters, knownFilters, showCounts } from './facet-boxes';
import { byId, form, indexAddress, phrase } from './page';
import { makeRow } from './row';

const field = byId<HTMLInputElement>('search-field');
const count = byId('search-count');
const status = byId('search-status');
const advice = byId('search-advice');
const results = byId('search-results');
const more = byId<HTMLButtonElement>('search-more');
const sorting = byId('search-sort');
const toPanel = byId('search-to-facets');
const panel = byId<HTMLDetailsElement>('search-facets');
const clear = byId<HTMLButtonElement>('search-clear');
/** The links to this page in other languages: they lead to the same search. */
const languages = document.querySelectorAll<HTMLAnchorElement>('#site-menu [hreflang]');

/**
 * Milliseconds without a key press before the answer appears, before the address has the search,
 * and before screen readers hear the count.
 */
const pauses = { answer: 25, address: 300, announcement: 800 };
/** Rows shown at a time. */
const step = 10;
const nothing = { results: [], isFound: () => false, onlyInText: () => [] };

let loading: Promise<ReturnType<typeof startSearch> | undefined> | undefined;
/** What a copy of the site loads with the page: opened from a disk, a page may not fetch a file. */
declare const searchFile: SearchFile | undefined;
const readIndex = async (): Promise<SearchFile> =>
  typeof searchFile === 'undefined' ? (await fetch(indexAddress)).json() : searchFile;

/**
 * Loads the index once; undefined after a failure, such as a lost connection, and the next call
 * tries again.
 */
function load() {
  loading ??= readIndex()
    .then(startSearch)
    .catch(() => {
      loading = undefined;
      return undefined;
    });
  return loading;
}

const queryOf = (params: URLSearchParams): SearchQuery => {
  const query = readQuery(params);
  return { ...query, filters: knownFilters(query.filters) };
};
const readAddress = () => queryOf(new URLSearchParams(location.hash.slice(1)));
const readForm = () => queryOf(new URLSearchParams([...new FormData(form)] as [string, string][]));

/** Writes a search into the address, after "#". */
function writeAddress(query: SearchQuery, how: 'pushState' | 'replaceState'): void {
  const written = writeQuery(query);
  if (written !== location.hash.slice(1))
    history[how](null, '', location.pathname + (written && `#${written}`));
}

/** Answers a search that the reader has asked for, and writes it into the address. */
function go(query: SearchQuery): Promise<void> {
  writeTyped();
  writeAddress(query, 'pushState');
  isTyped = false;
  return run(query);
}

/**
 * Whether the search in the address comes from typing: each further letter then replaces it in the
 * history.
 */
let isTyped = false;
let answering: ReturnType<typeof setTimeout> | undefined;
let writing: ReturnType<typeof setTimeout> | undefined;
/**
 * Writes what has been typed into the address, without waiting any longer. Browsers allow only so
 * many changes of the address in a minute.
 */
function writeTyped(): void {
  if (writing === undefined) return;
  clearTimeout(writing);
  writing = undefined;
  writeAddress(readForm(), isTyped ? 'replaceState' : 'pushState');
  isTyped = true;
}

let latest: SearchQuery | undefined;
/** Answers a search, unless another one follows before the index has loaded. */
async function run(query: SearchQuery, typing = false): Promise<void> {
  clearTimeout(answering);
  latest = query;
  // Keeps the spaces in what is being typed.
  if (!typing) field.value = query.text;
  showForm(query);
  for (const link of languages) link.hash = writeQuery(query);
  if (isEmpty(query)) return show(phrase('start'));
  const waiting = setTimeout(() => latest === query && announce(phrase('loading')), pauses.address);
  const ask = await load();
  clearTimeout(waiting);
  if (latest !== query) return;
  if (!ask) return show(phrase('failed'));
  const answer = ask(query);
  const { text } = query;
  const n = answer.results.length;
  const count = phrase('count', { n });
  if (n === 0) show(phrase(text ? 'noneFor' : 'none', { text }), answer);
  else show(text ? phrase('countFor', { count, text }) : count, answer);
  sorting.classList.toggle('invisible', n < 2 || text === '');
}

function showForm({ filters, sort }: SearchQuery): void {
  checkFilters(filters);
  for (const radio of sorting.querySelectorAll('input')) radio.checked = radio.value === sort;
  const n = Object.values(filters).flat().length;
  for (const place of form.querySelectorAll('[data-chosen]'))
    place.textContent = n === 0 ? '' : phrase('chosen', { n });
  clear.hidden = n === 0;
}

/** Shows an answer, or just a message. */
function show(
  message: string,
  {
    results: found,
    counts,
    isFound,
    onlyInText,
  }: Omit<Answer, 'counts'> & Partial<Answer> = nothing,
): void {
  announce(message);
  advice.hidden = !counts || found.length > 0;
  sorting.classList.add('invisible');
  toPanel.classList.toggle('invisible', found.length === 0);
  showCounts(counts);
  results.replaceChildren();
  const addRows = () => {
    const from = results.children.length;
    results.append(
      ...found.slice(from, from + step).map((page) => makeRow(page, isFound, onlyInText(page))),
    );
    const left = found.length - results.children.length;
    more.hidden = left === 0;
    more.textContent = phrase('more', { n: Math.min(left, step) });
    return results.children[from];
  };
  addRows();
  more.onclick = () => addRows()?.querySelector('a')?.focus();
}

let announcement: ReturnType<typeof setTimeout> | undefined;
/** Shows a message at once, and lets screen readers hear it when nothing more follows. */
function announce(message: string): void {
  count.textContent = message;
  clearTimeout(announcement);
  announcement = setTimeout(() => {
    status.textContent = message;
  }, pauses.announcement);
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void go(readForm());
});
field.addEventListener('input', () => {
  clearTimeout(answering);
  clearTimeout(writing);
  answering = setTimeout(() => void run(readForm(), true), pauses.answer);
  writing = setTimeout(writeTyped, pauses.address);
});
form.addEventListener('change', async ({ target }) => {
  if (target === field || !(target instanceof Element)) return;
  // On narrow screens the results above a filter change their height.
  const { top } = target.getBoundingClientRect();
  await go(readForm());
  scrollBy(0, target.getBoundingClientRect().top - top);
});
// Back must lead to what was just typed.
results.addEventListener('click', writeTyped);
clear.addEventListener('click', () => {
  void go({ ...readForm(), filters: byFacet(() => []) });
  field.focus();
});
toPanel.addEventListener('click', (event) => {
  event.preventDefault();
  panel.open = true;
  panel.querySelector('summary')?.focus({ preventScroll: true });
  panel.scrollIntoView();
});

/**
 * Shows the search in the address; a link to a place on the page, such as the skip link, has none,
 * and leaves the search as it was.
 */
function start(): void {
  if (/^#[^=]+$/.test(location.hash) && location.hash !== `#${field.id}`) {
    if (latest) writeAddress(latest, 'replaceState');
    return;
  }
  clearTimeout(writing);
  writing = undefined;
  isTyped = false;
  void run(readAddress());
}
addEventListener('popstate', start);

// Addresses from earlier versions have their search after "?".
if (location.search)
  history.replaceState(
    null,
    '',
    `${location.pathname}#${writeQuery(queryOf(new URLSearchParams(location.search)))}`,
  );
panel.open = matchMedia('(min-width: 64rem)').matches;
form.querySelector('[data-without-script]')?.remove();
// Loads nothing until the reader turns to the search.
if (form.contains(document.activeElement)) void load();
form.addEventListener('focusin', load);
start();
