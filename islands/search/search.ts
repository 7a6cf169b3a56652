import { type Answer, Search } from '@/lib/search/answer';
import { complete } from '@/lib/search/completions';
import { ranking } from '@/lib/search/engine';
import { Language } from '@/lib/search/language';
import { ForeignNames, type NameTable, OwnNames } from '@/lib/search/name-table';
import type { Pagefind } from '@/lib/search/pagefind';
import { cleanText, isEmpty, noFilters, readQuery, resultsPage, type SearchQuery, writeQuery } from '@/lib/search/query';
import type { Ranked } from '@/lib/search/rank';
import type { SearchSettings } from '@/lib/search/settings';
import type { Vocabulary } from '@/lib/search/vocabulary';
import { makeAdvice } from './advice';
import { makeCombobox } from './combobox';
import { byId, make, makeLink } from './elements';
import { FacetBoxes } from './facet-boxes';
import { makeResult } from './results';
import { sayCount, sayUnknown, wordsIn } from './wording';

const form = byId<HTMLFormElement>('search');
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
const settings: SearchSettings = JSON.parse(form.dataset['settings'] ?? '{}');
const { relations, inEnglish, locale } = settings;
const words = wordsIn(settings);
const { phrases, say } = words;
const boxes = new FacetBoxes(form);

/** Loads once; what failed for want of a connection may be tried again. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => {
    loaded ??= load().catch((error) => {
      loaded = undefined;
      throw error;
    });
    return loaded;
  };
}
const load = <T>(address: string) => fetch(address).then((response) => response.json() as Promise<T>);
const loadCompletions = once(() => load<string[]>(settings.completions));
const loadPagefind = once(async () => {
  const module: string = '/pagefind/pagefind.js';
  const pagefind: Pagefind = await import(module);
  // On the main thread: its worker would load all of its code a second time, and trusted types would forbid it.
  await pagefind.options({ noWorker: true, ranking });
  await pagefind.init();
  return pagefind;
});
const startSearch = once(async () => {
  const [pagefind, vocabulary] = await Promise.all([loadPagefind(), load<Vocabulary>(settings.words)]);
  const language = new Language(vocabulary.language, locale);
  const names = new OwnNames(vocabulary.names, language);
  const loadForeign = once(async () => new ForeignNames(await load<NameTable>(settings.foreignNames), names, language));
  return new Search(pagefind, { language, names, words: vocabulary.words.split(' '), loadForeign });
});
const addressOf = (query: SearchQuery) => location.pathname + writeQuery(query);
const makeRow = (ranked: Ranked, answer: Answer) => makeResult(ranked, answer.words, { relations, inEnglish, labelOf: boxes.labelOf });

/** The search of an address, with the values that the page knows. */
function readAddress(address: URLSearchParams): SearchQuery {
  const query = readQuery(address);
  return { ...query, filters: boxes.known(query.filters) };
}

/** The search as the form stands. */
function readForm(): SearchQuery {
  const sort = new FormData(form).get('sort') === 'date' ? 'date' : 'relevance';
  return { text: cleanText(field.value), filters: boxes.read(), sort, verbatim: false, shown: resultsPage };
}

function showForm(query: SearchQuery): void {
  // What is being typed stays as it is, spaces and all.
  if (!isBeingTyped) field.value = query.text;
  boxes.show(query.filters);
  for (const radio of sorting.querySelectorAll('input')) radio.checked = radio.value === query.sort;
  const n = Object.values(query.filters).flat().length;
  for (const place of form.querySelectorAll('[data-chosen]')) place.textContent = n === 0 ? '' : say(phrases.chosen, { n });
  clear.hidden = n === 0;
}

/** Whether the search of the address came there while it was typed. */
let isBeingTyped = false;
/** Answers a search and makes it the one of the address; one that is being typed takes the place of its own beginning. */
function go(query: SearchQuery, typed = false): void {
  if (addressOf(query) !== location.pathname + location.search)
    history[typed && isBeingTyped ? 'replaceState' : 'pushState'](null, '', addressOf(query));
  isBeingTyped = typed;
  if (!typed) combobox.close();
  void run(query);
}

let running = 0;
/** Answers a search, unless another one begins meanwhile. */
async function run(query: SearchQuery): Promise<void> {
  const mine = ++running;
  const isWanted = () => mine === running;
  showForm(query);
  if (isEmpty(query)) {
    showStart();
    return;
  }
  panel.setAttribute('aria-busy', 'true');
  // Not before all rows are there, so that further ones follow them.
  more.hidden = true;
  const late = setTimeout(() => {
    status.textContent = phrases.loading;
  }, 500);
  try {
    const search = await startSearch();
    const answer = await search.ask(query);
    const [leading, ...others] = answer.results.slice(0, query.shown);
    // The first result is the answer: it is asked for ahead of the others, and they and the counts follow it.
    const first = leading && (await makeRow(leading, answer));
    const advice = first ? [] : await makeAdvice(query, answer, { search, boxes, words, addressOf });
    if (!isWanted()) return;
    clearTimeout(late);
    results.replaceChildren(...(first ? [first] : []));
    show(query, answer, advice, isWanted);
    await append(results, others, answer, isWanted);
    await append(furtherResults, answer.further, answer, isWanted);
    if (!isWanted()) return;
    showMore(query, answer.results.length);
    const counts = await answer.count();
    if (isWanted()) boxes.showCounts(counts, locale);
  } catch (error) {
    console.error(error);
    if (!isWanted()) return;
    clearResults();
    status.textContent = phrases.failed;
  } finally {
    clearTimeout(late);
    if (isWanted()) panel.removeAttribute('aria-busy');
  }
}

/** Adds rows to a list, each as soon as it and those before it are loaded. */
async function append(list: HTMLElement, ranked: readonly Ranked[], answer: Answer, isWanted: () => boolean): Promise<void> {
  const rows = ranked.map((one) => makeRow(one, answer));
  // One that fails is told of where it is awaited.
  for (const row of rows) row.catch(() => {});
  for (const row of rows) {
    const made = await row;
    if (!isWanted()) return;
    list.append(made);
  }
}

function clearResults(): void {
  results.replaceChildren();
  note.replaceChildren();
  further.hidden = true;
}

/** What is on the page before anything is searched for. */
function showStart(): void {
  boxes.showAll();
  panel.removeAttribute('aria-busy');
  clearResults();
  sorting.hidden = true;
  more.hidden = true;
  status.textContent = phrases.start;
}

function show(query: SearchQuery, answer: Answer, advice: readonly HTMLElement[], isWanted: () => boolean): void {
  const unknown = sayUnknown(answer, settings.help, words);
  note.replaceChildren(
    ...(answer.text === query.text ? [] : [makeCorrection(query, answer.text)]),
    ...(unknown ? [make('p', 'max-w-measure py-2', unknown)] : []),
    ...advice,
  );
  furtherResults.replaceChildren();
  further.hidden = answer.further.length === 0;
  sorting.hidden = answer.results.length < 2 || query.text === '';
  status.textContent = sayCount(answer, words);
  let shown = query.shown;
  more.onclick = async () => {
    const first = results.children.length;
    await append(results, answer.results.slice(shown, shown + resultsPage), answer, isWanted);
    if (!isWanted()) return;
    shown += resultsPage;
    history.replaceState(null, '', addressOf({ ...query, shown }));
    showMore({ ...query, shown }, answer.results.length);
    results.children[first]?.querySelector('a')?.focus();
  };
}

function showMore(query: SearchQuery, total: number): void {
  const left = total - query.shown;
  more.hidden = left <= 0;
  more.textContent = say(phrases.more, { n: Math.min(left, resultsPage) });
}

function makeCorrection(query: SearchQuery, text: string): HTMLElement {
  const asTyped = makeLink(
    addressOf({ ...query, verbatim: true }),
    'inline-flex min-h-11 items-center',
    say(phrases.asTyped, { text: query.text }),
  );
  return make('p', 'flex flex-wrap items-center gap-x-4', say(phrases.corrected, { text }), asTyped);
}

const combobox = makeCombobox(field, byId('search-completions'), {
  offers: async (typed) => complete(typed, await loadCompletions()),
  choose: () => go(readForm()),
  announce: (n) => {
    offered.textContent = say(phrases.suggestions, { n });
  },
});

/** Milliseconds without a key after which what is typed is searched for. */
const typingPause = 200;
/** Fewer letters begin too many words; they are searched for when they are sent. */
const leastTyped = 3;
let pause: ReturnType<typeof setTimeout> | undefined;

form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(pause);
  go(readForm());
});
field.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(() => {
    const query = readForm();
    if (query.text === '' || query.text.length >= leastTyped) go(query, true);
  }, typingPause);
});
form.addEventListener('change', (event) => {
  if (event.target !== field) go(readForm());
});
// The first sign that someone will search: until then the page stays as light as one for reading.
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
// Links to other searches are answered here; opened in a new tab they work by themselves.
note.addEventListener('click', (event) => {
  const link = (event.target as Element).closest('a');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  go(readAddress(new URL(link.href).searchParams));
});
addEventListener('popstate', () => {
  isBeingTyped = false;
  combobox.close();
  void run(readAddress(new URLSearchParams(location.search)));
});

panel.open = matchMedia('(min-width: 64rem)').matches;
form.querySelector('[data-without-script]')?.remove();
void run(readAddress(new URLSearchParams(location.search)));
