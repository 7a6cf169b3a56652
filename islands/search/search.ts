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

/** Milliseconds without a key press before the answer appears, before the address states the search, and before screen readers hear the count. */
const pauses = { answer: 25, address: 300, announcement: 800 };
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

/** States a search in the address, after "#". */
function state(query: SearchQuery, how: 'pushState' | 'replaceState'): void {
  const stated = writeQuery(query);
  if (stated !== location.hash.slice(1)) history[how](null, '', location.pathname + (stated && `#${stated}`));
}

/** Answers a search that the reader has asked for, and states it. */
function go(query: SearchQuery): void {
  stateTyped();
  state(query, 'pushState');
  isTyped = false;
  void run(query);
}

/** Whether the search in the address comes from typing: each further letter then replaces it in the history. */
let isTyped = false;
let answering: ReturnType<typeof setTimeout> | undefined;
let stating: ReturnType<typeof setTimeout> | undefined;
/** States what has been typed, without waiting any longer. Browsers allow only so many changes of the address in a minute. */
function stateTyped(): void {
  if (stating === undefined) return;
  clearTimeout(stating);
  stating = undefined;
  state(readForm(), isTyped ? 'replaceState' : 'pushState');
  isTyped = true;
}

let latest: SearchQuery;
async function run(query: SearchQuery, typing = false): Promise<void> {
  clearTimeout(answering);
  latest = query;
  // Keeps the spaces in what is being typed.
  if (!typing) field.value = query.text;
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

function showForm({ filters, sort }: SearchQuery): void {
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
  sorting.classList.toggle('invisible', n < 2 || text === '');
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
  for (const part of [advice, more]) part.hidden = true;
  sorting.classList.add('invisible');
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

form.addEventListener('submit', (event) => {
  event.preventDefault();
  go(readForm());
});
field.addEventListener('input', () => {
  clearTimeout(answering);
  clearTimeout(stating);
  answering = setTimeout(() => void run(readForm(), true), pauses.answer);
  stating = setTimeout(stateTyped, pauses.address);
});
form.addEventListener('change', (event) => {
  if (event.target !== field) go(readForm());
});
// Back must lead to what was just typed.
results.addEventListener('click', stateTyped);
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
  clearTimeout(stating);
  stating = undefined;
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
