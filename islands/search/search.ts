import { type Answer, Search } from '@/lib/search/answer';
import { complete } from '@/lib/search/completions';
import { ranking } from '@/lib/search/engine';
import type { NameTable } from '@/lib/search/name-table';
import { once } from '@/lib/search/once';
import type { Pagefind } from '@/lib/search/pagefind';
import { isEmpty, noFilters, readQuery, resultsPage, type SearchQuery } from '@/lib/search/query';
import type { Ranked } from '@/lib/search/rank';
import type { Vocabulary } from '@/lib/search/vocabulary';
import { makeAdvice } from './advice';
import { makeCombobox } from './combobox';
import { byId, make, makeLink } from './elements';
import { checkFilters, countResults, knownFilters, showCounts } from './facet-boxes';
import { addressOf, form, say, settings } from './page';
import { makeResult } from './results';
import { sayCount, sayUnknown } from './wording';

const field = byId<HTMLInputElement>('search-field');
const status = byId('search-status');
const offered = byId('search-offered');
const note = byId('search-note');
const results = byId('search-results');
const more = byId<HTMLButtonElement>('search-more');
const further = byId('search-further');
const furtherResults = byId('search-further-results');
const sorting = byId('search-sort');
const panel = byId<HTMLDetailsElement>('search-facets');
const clear = byId<HTMLButtonElement>('search-clear');

const load = <T>(address: string) => fetch(address).then((response) => response.json() as Promise<T>);
const loadCompletions = once(() => load<string[]>(settings.completions));
async function loadPagefind(): Promise<Pagefind> {
  const module: string = '/pagefind/pagefind.js';
  const pagefind: Pagefind = await import(module);
  // On the main thread: a worker would load all of Pagefind's code a second time, and trusted types forbid it.
  await pagefind.options({ noWorker: true, ranking });
  await pagefind.init();
  return pagefind;
}
const startSearch = once(async () => {
  const [pagefind, vocabulary] = await Promise.all([loadPagefind(), load<Vocabulary>(settings.words)]);
  return new Search(pagefind, vocabulary, settings.locale, () => load<NameTable>(settings.foreignNames));
});

/** Reads the search from an address, with the filters that the page has. */
function readAddress(address: URLSearchParams): SearchQuery {
  const query = readQuery(address);
  return { ...query, filters: knownFilters(query.filters) };
}

const readForm = () => readQuery(new URLSearchParams([...new FormData(form)] as [string, string][]));

function showForm(query: SearchQuery): void {
  // Keeps the spaces in what is being typed.
  if (!isBeingTyped) field.value = query.text;
  checkFilters(query.filters);
  for (const radio of sorting.querySelectorAll('input')) radio.checked = radio.value === query.sort;
  const n = Object.values(query.filters).flat().length;
  for (const place of form.querySelectorAll('[data-chosen]')) place.textContent = n === 0 ? '' : say('chosen', { n });
  clear.hidden = n === 0;
}

/** Whether the search in the address comes from typing, without a submit. */
let isBeingTyped = false;
/** The search that starts when the reader stops typing. */
let pause: ReturnType<typeof setTimeout> | undefined;
/** Answers a search and puts it into the address; while the reader types, each search replaces the one before in the history. */
function go(query: SearchQuery, typed = false): void {
  clearTimeout(pause);
  if (addressOf(query) !== location.pathname + location.search)
    history[typed && isBeingTyped ? 'replaceState' : 'pushState'](null, '', addressOf(query));
  isBeingTyped = typed;
  if (!typed) combobox.close();
  void run(query);
}

let running = 0;
/** Answers a search, unless another one starts in the meantime. */
async function run(query: SearchQuery): Promise<void> {
  const mine = ++running;
  const isWanted = () => mine === running;
  showForm(query);
  if (isEmpty(query)) {
    panel.removeAttribute('aria-busy');
    showCounts();
    return showNothing('start');
  }
  panel.setAttribute('aria-busy', 'true');
  // Shown once all rows are there, so that more rows follow them.
  more.hidden = true;
  const late = setTimeout(() => {
    status.textContent = say('loading');
  }, 500);
  try {
    const search = await startSearch();
    const answer = await search.ask(query);
    // The first result is loaded ahead of the other results and the counts, because it is usually the answer.
    const first = await Promise.all(answer.results.slice(0, 1).map((one) => makeResult(one, answer.stems)));
    const advice = first.length > 0 ? [] : await makeAdvice(query, answer, search);
    if (!isWanted()) return;
    clearTimeout(late);
    results.replaceChildren(...first);
    show(query, answer, advice);
    await showRows(query, answer, isWanted);
    await append(furtherResults, answer.further, answer, isWanted);
    if (!isWanted()) return;
    const counts = await countResults(answer);
    if (isWanted()) showCounts(counts);
  } catch (error) {
    console.error(error);
    if (isWanted()) showNothing('failed');
  } finally {
    clearTimeout(late);
    if (isWanted()) panel.removeAttribute('aria-busy');
  }
}

/** Appends rows to a list in order, each as soon as it has loaded. */
async function append(list: HTMLElement, ranked: readonly Ranked[], answer: Answer, isWanted: () => boolean): Promise<void> {
  const rows = ranked.map((one) => makeResult(one, answer.stems));
  // A failure is reported where the row is awaited.
  for (const row of rows) row.catch(() => {});
  for (const row of rows) {
    const made = await row;
    if (!isWanted()) return;
    list.append(made);
  }
}

/** Shows a message in place of results. */
function showNothing(message: 'start' | 'failed'): void {
  results.replaceChildren();
  note.replaceChildren();
  for (const part of [further, sorting, more]) part.hidden = true;
  status.textContent = say(message);
}

function show(query: SearchQuery, answer: Answer, advice: readonly HTMLElement[]): void {
  const unknown = sayUnknown(answer);
  note.replaceChildren(
    ...(answer.text === query.text ? [] : [makeCorrection(query, answer.text)]),
    ...(unknown ? [make('p', 'max-w-measure py-2', unknown)] : []),
    ...advice,
  );
  furtherResults.replaceChildren();
  further.hidden = answer.further.length === 0;
  sorting.hidden = answer.results.length < 2 || query.text === '';
  status.textContent = sayCount(answer);
}

/** Adds the rows that are not yet there, and a button for more. */
async function showRows(query: SearchQuery, answer: Answer, isWanted: () => boolean): Promise<void> {
  await append(results, answer.results.slice(results.children.length, query.shown), answer, isWanted);
  if (!isWanted()) return;
  const left = answer.results.length - query.shown;
  more.hidden = left <= 0;
  more.textContent = say('more', { n: Math.min(left, resultsPage) });
  more.onclick = async () => {
    const longer = { ...query, shown: query.shown + resultsPage };
    await showRows(longer, answer, isWanted);
    if (!isWanted()) return;
    history.replaceState(null, '', addressOf(longer));
    results.children[query.shown]?.querySelector('a')?.focus();
  };
}

function makeCorrection(query: SearchQuery, text: string): HTMLElement {
  const asTyped = makeLink(
    addressOf({ ...query, verbatim: true }),
    'inline-flex min-h-11 items-center',
    say('asTyped', { text: query.text }),
  );
  return make('p', 'flex flex-wrap items-center gap-x-4', say('corrected', { text }), asTyped);
}

const combobox = makeCombobox(field, byId('search-completions'), {
  suggest: async (typed) => complete(typed, await loadCompletions()),
  choose: () => go(readForm()),
  announce: (n) => {
    offered.textContent = say('suggestions', { n });
  },
});

/** Milliseconds without a key press before a search starts. */
const typingPause = 200;
/** Shorter texts begin too many words, so they are searched for only when submitted. */
const minTyped = 3;

form.addEventListener('submit', (event) => {
  event.preventDefault();
  go(readForm());
});
field.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(() => {
    const query = readForm();
    if (query.text === '' || query.text.length >= minTyped) go(query, true);
  }, typingPause);
});
form.addEventListener('change', (event) => {
  if (event.target !== field) go(readForm());
});
// Loads nothing until the reader enters the form, so that the page stays light.
form.addEventListener('focusin', () => void startSearch().catch(() => {}), { once: true });
clear.addEventListener('click', () => {
  go({ ...readForm(), filters: noFilters });
  field.focus();
});
byId('search-to-facets').addEventListener('click', (event) => {
  event.preventDefault();
  panel.open = true;
  panel.querySelector('summary')?.focus();
});
// Answers links to other searches without loading the page again, unless they are opened in a new tab.
note.addEventListener('click', (event) => {
  const link = (event.target as Element).closest('a');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  go(readAddress(new URL(link.href).searchParams));
});
function start(): void {
  isBeingTyped = false;
  combobox.close();
  void run(readAddress(new URLSearchParams(location.search)));
}
addEventListener('popstate', start);

panel.open = matchMedia('(min-width: 64rem)').matches;
form.querySelector('[data-without-script]')?.remove();
start();
