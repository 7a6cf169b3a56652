import { type Answer, startSearch } from '@/lib/search/engine';
import { isEmpty, noFilters, readQuery, type SearchQuery, writeQuery } from '@/lib/search/query';
import { checkFilters, knownFilters, showCounts } from './facet-boxes';
import { byId, form, say, settings } from './page';
import { makeRow } from './row';

const field = byId<HTMLInputElement>('search-field');
const count = byId('search-count');
const status = byId('search-status');
const advice = byId('search-advice');
const results = byId('search-results');
const more = byId<HTMLButtonElement>('search-more');
const sorting = byId('search-sort');
const panel = byId<HTMLDetailsElement>('search-facets');
const clear = byId<HTMLButtonElement>('search-clear');

/** Milliseconds without a key press before a search starts, and before screen readers hear its count. */
const pauses = { answer: 100, announcement: 800 };
/** Rows shown at a time. */
const step = 10;

let ask: ReturnType<typeof startSearch> | undefined;
let loading: Promise<void> | undefined;
/** Loads the index once; after a failure, such as a lost connection, the next call tries again. */
function load(): Promise<void> {
  loading ??= fetch(settings.index)
    .then((response) => response.json())
    .then((file) => {
      ask = startSearch(file);
    })
    .catch((error) => {
      loading = undefined;
      throw error;
    });
  return loading;
}

const stateOf = (params: URLSearchParams): SearchQuery => {
  const query = readQuery(params);
  return { ...query, filters: knownFilters(query.filters) };
};
const readAddress = () => stateOf(new URLSearchParams(location.hash.slice(1)));
const readForm = () => stateOf(new URLSearchParams([...new FormData(form)] as [string, string][]));

/** Whether the search in the address comes from typing: until a reader stops, each letter replaces the search before it in the history. */
let isTyped = false;
/** Answers a search and states it in the address, after "#". */
function go(query: SearchQuery, typed = false): void {
  clearTimeout(pause);
  const stated = writeQuery(query);
  if (stated !== location.hash.slice(1))
    history[typed && isTyped ? 'replaceState' : 'pushState'](null, '', location.pathname + (stated && `#${stated}`));
  isTyped = typed;
  void run(query);
}

let latest: SearchQuery;
async function run(query: SearchQuery): Promise<void> {
  latest = query;
  showForm(query);
  if (isEmpty(query)) return showNothing('start');
  if (!ask) {
    announce(say('loading'));
    try {
      await load();
    } catch {
      if (latest === query) showNothing('failed');
      return;
    }
  }
  if (latest === query && ask) show(query, ask(query));
}

function showForm({ text, filters, sort }: SearchQuery): void {
  // Keeps the spaces in what is being typed.
  if (!isTyped) field.value = text;
  checkFilters(filters);
  for (const radio of sorting.querySelectorAll('input')) radio.checked = radio.value === sort;
  const n = Object.values(filters).flat().length;
  for (const place of form.querySelectorAll('[data-chosen]')) place.textContent = n === 0 ? '' : say('chosen', { n });
  clear.hidden = n === 0;
}

function show({ text }: SearchQuery, { results: found, counts, isFound }: Answer): void {
  const n = found.length;
  announce(n === 0 ? say(text ? 'noneFor' : 'none', { text }) : say(text ? 'countFor' : 'count', { n, text }));
  advice.hidden = n > 0;
  sorting.hidden = n < 2 || text === '';
  showCounts(counts);
  results.replaceChildren();
  const addRows = () => {
    const from = results.children.length;
    results.append(...found.slice(from, from + step).map((page) => makeRow(page, isFound)));
    const left = n - results.children.length;
    more.hidden = left === 0;
    more.textContent = say('more', { n: Math.min(left, step) });
    return results.children[from];
  };
  addRows();
  more.onclick = () => addRows()?.querySelector('a')?.focus();
}

function showNothing(message: 'start' | 'failed'): void {
  results.replaceChildren();
  for (const part of [advice, sorting, more]) part.hidden = true;
  showCounts();
  announce(say(message));
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

let pause: ReturnType<typeof setTimeout> | undefined;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  go(readForm());
});
field.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(() => go(readForm(), true), pauses.answer);
});
form.addEventListener('change', (event) => {
  if (event.target !== field) go(readForm());
});
clear.addEventListener('click', () => {
  go({ ...readForm(), filters: noFilters });
  field.focus();
});
byId('search-to-facets').addEventListener('click', (event) => {
  event.preventDefault();
  panel.open = true;
  panel.querySelector('summary')?.focus();
});

/** Shows the search that the address states; a link to a place on the page, such as the skip link, states none. */
function start(): void {
  if (/^#[^=]+$/.test(location.hash) && location.hash !== `#${field.id}`) return;
  isTyped = false;
  void run(readAddress());
}
addEventListener('popstate', start);

// An address of earlier versions states its search after "?".
if (location.search) history.replaceState(null, '', `${location.pathname}#${writeQuery(stateOf(new URLSearchParams(location.search)))}`);
panel.open = matchMedia('(min-width: 64rem)').matches;
form.querySelector('[data-without-script]')?.remove();
// Loads nothing until the reader turns to the search.
if (form.contains(document.activeElement)) void load().catch(() => {});
form.addEventListener('focusin', () => void load().catch(() => {}));
start();
