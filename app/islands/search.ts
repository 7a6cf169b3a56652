import { complete } from '@/lib/search/completions';
import { Facets, type FacetTable } from '@/lib/search/facet-table';
import { fill, type Phrase } from '@/lib/search/phrase';
import { cleanText, isEmpty, noFilters, readQuery, resultsPage, type SearchQuery, writeQuery } from '@/lib/search/query';
import type { SearchSettings } from '@/lib/search/settings';
import { correctSpelling, unknownWords } from '@/lib/search/spelling';
import { makeAdvice } from './search/advice';
import { makeCombobox } from './search/combobox';
import { byId, make, makeLink } from './search/elements';
import { type Answer, Engine, type Item } from './search/engine';
import { FacetBoxes } from './search/facet-boxes';
import { makeResult } from './search/results';

const form = byId<HTMLFormElement>('search');
const field = byId<HTMLInputElement>('search-field');
const status = byId('search-status');
const offered = byId('search-offered');
const note = byId('search-note');
const results = byId('search-results');
const more = byId<HTMLButtonElement>('search-more');
const sorting = byId('search-sort');
const panel = byId<HTMLDetailsElement>('search-facets');
const chosen = byId('search-chosen');
const clear = byId<HTMLButtonElement>('search-clear');
const settings: SearchSettings = JSON.parse(form.dataset['settings'] ?? '{}');
const { phrases, locale } = settings;
const boxes = new FacetBoxes(form);
const say = (phrase: Phrase, values: Record<string, string | number> = {}) => fill(phrase, values, locale);

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
const loadFacets = once(async () => new Facets(await load<FacetTable>(settings.facets)));
const loadWords = once(() => load<string[]>(settings.words));
const loadCompletions = once(() => load<string[]>(settings.completions));
const startEngine = once(() => Engine.start(loadFacets));
const startSearch = () => Promise.all([startEngine(), loadWords()]);
async function prepare(): Promise<void> {
  const [engine] = await startSearch();
  await engine.rehearse();
  // The first phrase with a number loads the rules of the language.
  say(phrases.count, { n: 0 });
}

const addressOf = (query: SearchQuery) => location.pathname + writeQuery(query);

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
  chosen.textContent = n === 0 ? '' : say(phrases.chosen, { n });
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
    const [engine, words] = await startSearch();
    const { answer, text, unknown } = await answerOrMend(engine, words, query);
    // The first result is the answer: it is asked for ahead of the others, and they and the counts follow it.
    const [leading] = answer.load(0, 1);
    await new Promise((resolve) => setTimeout(resolve));
    const following = answer.load(1, query.shown);
    // One that fails is told of below, where it is awaited.
    for (const item of following) item.catch(() => {});
    const advice = answer.total > 0 ? [] : await makeAdvice({ ...query, text }, { engine, unknown, boxes, phrases, say, addressOf });
    const first = await leading;
    if (!isWanted()) return;
    clearTimeout(late);
    const makeRow = (item: Item) => makeResult(item, text, { settings, labelOf: boxes.labelOf });
    results.replaceChildren(...(first ? [makeRow(first)] : []));
    show(query, { answer, text, advice, isWanted, makeRow });
    for (const item of following) {
      const row = makeRow(await item);
      if (!isWanted()) return;
      results.append(row);
    }
    showMore(query, answer.total);
    const counts = await answer.count();
    if (isWanted()) boxes.showCounts(counts, locale);
  } catch (error) {
    console.error(error);
    if (!isWanted()) return;
    results.replaceChildren();
    note.replaceChildren();
    status.textContent = phrases.failed;
  } finally {
    clearTimeout(late);
    if (isWanted()) panel.removeAttribute('aria-busy');
  }
}

/** What stands in the page before anything is searched for. */
function showStart(): void {
  boxes.showAll();
  panel.removeAttribute('aria-busy');
  results.replaceChildren();
  note.replaceChildren();
  sorting.hidden = true;
  more.hidden = true;
  status.textContent = phrases.start;
}

interface Asked {
  answer: Answer;
  /** What was searched for in the end. */
  text: string;
  /** Words of it that stand nowhere just as they are. */
  unknown: readonly string[];
}

/** Asks for what was typed; where the site has no such word, for the nearest one that it has. */
async function answerOrMend(engine: Engine, words: readonly string[], query: SearchQuery): Promise<Asked> {
  const { text } = query;
  if (text === '' || text.includes('"')) return { answer: await engine.ask(query), text, unknown: [] };
  const unknown = await engine.withoutKnown(unknownWords(text, words));
  const mended = query.verbatim ? undefined : correctSpelling(text, unknown, words);
  const answer = mended && (await engine.ask({ ...query, text: mended }));
  if (answer && answer.unfiltered > 0) return { answer, text: mended, unknown: [] };
  return { answer: await engine.ask(query, unknown), text, unknown };
}

interface Shown extends Pick<Asked, 'answer' | 'text'> {
  advice: readonly HTMLElement[];
  isWanted: () => boolean;
  makeRow: (item: Item) => HTMLLIElement;
}

function show(query: SearchQuery, { answer, text, advice, isWanted, makeRow }: Shown): void {
  const { total, load } = answer;
  note.replaceChildren(...(text === query.text ? [] : [makeCorrection(query, text)]), ...advice);
  sorting.hidden = total < 2 || text === '';
  const phrase = total === 0 ? (text ? phrases.noneFor : phrases.none) : text ? phrases.countFor : phrases.count;
  status.textContent = say(phrase, { n: total, text });
  let shown = query.shown;
  more.onclick = async () => {
    const first = results.children.length;
    const added = await Promise.all(load(shown, shown + resultsPage));
    if (!isWanted()) return;
    shown += resultsPage;
    history.replaceState(null, '', addressOf({ ...query, shown }));
    results.append(...added.map(makeRow));
    showMore({ ...query, shown }, total);
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
form.addEventListener('focusin', () => void prepare().catch(() => {}), { once: true });
clear.addEventListener('click', () => {
  go({ ...readForm(), filters: noFilters });
  field.focus();
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
