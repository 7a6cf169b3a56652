import { expect, test } from 'vitest';
import { z } from 'zod';
import { readSource } from '@/lib/content/read/parse';
import { type Collection, collections, isCalendarDate, schemas } from '@/lib/content/read/schema';
import { type Fields, makeFields, makeName, makeSource } from '@/tests/content-factory';

/** Values that a rule accepts and values that it refuses. */
interface Rule {
  good: readonly unknown[];
  bad: readonly unknown[];
}

const text: Rule = {
  good: ['Words', 'Łódź 2', 'ندوة'],
  bad: ['', '   ', '…', 'a\nb', 7, true, ['a'], { a: 'b' }, null],
};
const summary: Rule = { good: ['s'.repeat(200)], bad: [...text.bad, 's'.repeat(201)] };
const date: Rule = {
  good: ['2018-12-13', '2020-02-29', '2018-12', '2018'],
  bad: ['2018-13-45', '2018-00-10', '2018-02-29', '2018-13', '18', '2018-1-2', '13 December 2018', '2018-12-13T00:00', '', 2018, null],
};
const web: Rule = {
  good: ['https://example.org/', 'http://example.org/a?b=c#d', 'https://пример.укр/'],
  bad: [
    ...'example.org /en/ javascript:alert(1) ftp://example.org https:// //example.org https://localhost'.split(' '),
    ...['https://exa mple.org', 'https://www.unodc.org@evil.example/', 'https://www.unоdc.org/', 'https://www.unodc.org/...', 1, null],
  ],
};
/** Of any item: the rule "references" checks that it exists. */
const slug: Rule = { good: ['nepal', 'lao-pdr', '2018-12-13-a'], bad: ['', 5, null] };
const code: Rule = { good: ['en', 'kir'], bad: ['EN', 'english', 'e', '', 1, null] };
const oneOf = (...good: string[]): Rule => ({ good, bad: ['something-else', good[0]?.toUpperCase(), '', 1, null] });
const list = (...good: unknown[]): Rule => ({ good: [[], ...good], bad: ['text', {}, 1, null] });
const filledList = (...good: unknown[]): Rule => ({ good, bad: [[], 'text', {}, null] });
/** For what readers look for by name. */
const alsoCalled = { 'alsoCalled?': filledList(['another']), 'alsoCalled[]': text };

const group: Rule = { good: [], bad: ['text', [], 1, null] };

const source = { publisher: 'UNODC', title: 'A page', url: 'https://example.org/' };
const sources = {
  sources: filledList([source]),
  'sources[].publisher': text,
  'sources[].title': text,
  'sources[].url': web,
  'sources[].language?': code,
};
const { sources: whole, ...parts } = sources;
const optionalSources = { 'sources?': whole, ...parts };
const common = { title: text, summary, ...sources };
const links = { countries: list(['nepal']), 'countries[]': slug, objectives: list(['protection']), 'objectives[]': slug };
const relation = oneOf('project', 'context', 'follow-up');
const origin = { publisher: 'A ministry', url: 'https://example.org/' };
const helpline = { name: 'A line', kind: 'state', sources: [origin] };
const emergency = { service: 'police', numbers: ['100'], source: origin };
const number: Rule = { good: ['1660', '+41 22 717 9111', '0800-222'], bad: ['+977 (0)1 42', '1660 or 1661', 'none', '', 1660, null] };
const originRules = (field: string) => ({
  [`${field}.publisher`]: text,
  [`${field}.citedBy?`]: text,
  [`${field}.url`]: web,
  [`${field}.date?`]: date,
});
const helplineRules = {
  'helplines[].name': text,
  'helplines[].nameLanguage?': code,
  'helplines[].kind': oneOf('police', 'state', 'un', 'aid', 'child-line', 'in-charge'),
  'helplines[].runBy?': text,
  'helplines[].audience?': text,
  'helplines[].numbers?': filledList([{ number: '1660' }]),
  'helplines[].numbers[].number': number,
  'helplines[].numbers[].use?': text,
  'helplines[].fromAbroad?': number,
  'helplines[].hours?': text,
  'helplines[].languages?': text,
  'helplines[].cost?': text,
  'helplines[].anonymous?': text,
  'helplines[].url?': web,
  'helplines[].email?': { good: ['help@example.org'], bad: ['help', 'help@', '', 1, null] },
  'helplines[].note?': text,
  'helplines[].sources': filledList([origin]),
  ...originRules('helplines[].sources[]'),
};
const emergencyRules = {
  emergency: list([emergency]),
  'emergency[].service': oneOf('police', 'gendarmerie', 'any', 'ambulance', 'fire', 'rescue', 'tourist-police'),
  'emergency[].numbers': filledList(['100'], ['101', '112']),
  'emergency[].numbers[]': number,
  'emergency[].note?': text,
  'emergency[].source': { ...group, good: [origin] },
  ...originRules('emergency[].source'),
};
const treaty = (name: string) => ({
  [`treaties.${name}`]: group,
  [`treaties.${name}.status`]: oneOf('party', 'not-a-party', 'unknown'),
  [`treaties.${name}.date?`]: date,
  [`treaties.${name}.note?`]: text,
  [`treaties.${name}.source?`]: web,
});

/** Every field of the content model by its path; "?" marks optional ones. */
const rules: Record<Collection, Record<string, Rule>> = {
  news: {
    ...common,
    ...links,
    relation,
    published: date,
    datedBy: oneOf('publication', 'event'),
    place: text,
    'event?': slug,
    people: list(),
    'people[].name': text,
    'people[].role': text,
    figures: list(),
    'figures[].value': { good: [0, 1.5, 11_000_000], bad: ['130', Number.NaN, Number.POSITIVE_INFINITY, null] },
    'figures[].label': text,
    'sourceNote?': text,
  },
  events: {
    ...common,
    ...links,
    relation,
    start: date,
    'end?': { good: ['2018-12-05', '2019'], bad: [...date.bad, '2018-12-02', '2017'] },
    place: text,
    format: oneOf('launch', 'training', 'workshop', 'meeting', 'expert-meeting', 'conference', 'study-visit', 'campaign', 'other'),
    'sourceNote?': text,
  },
  countries: {
    ...common,
    ...alsoCalled,
    iso2: { good: ['NP'], bad: ['np', 'NPL', '', 1, null] },
    iso3: { good: ['NPL'], bad: ['npl', 'NP', '', 1, null] },
    region: oneOf('Africa', 'Asia', 'Eastern Europe', 'Latin America'),
    capital: text,
    languages: filledList(['Nepali']),
    'languages[]': text,
    laws: list(),
    'laws[].name': text,
    'laws[].kind': oneOf('law', 'plan', 'policy'),
    'laws[].date?': date,
    'laws[].about': text,
    'laws[].part': oneOf('supported', 'reviewed-draft', 'context'),
    'laws[].news?': slug,
    'laws[].source': web,
    'laws[].officialText?': web,
    'lawsNote?': text,
    treaties: group,
    ...treaty('untoc'),
    ...treaty('trafficking'),
    ...treaty('smuggling'),
    coordination: list(),
    'coordination[].fact': text,
    'coordination[].source': web,
    work: list(),
    'work[].partner': text,
    'work[].did': text,
    'work[].source': web,
    coverage: text,
    ...emergencyRules,
    helplines: list([helpline]),
    ...helplineRules,
    helpNotFound: text,
  },
  objectives: {
    ...common,
    ...alsoCalled,
    number: { good: [1, 6], bad: [0, 7, 1.5, '1', null] },
    shortName: text,
    lead: text,
    highlight: group,
    'highlight.value': text,
    'highlight.sentence': text,
    'highlight.country?': slug,
    'highlight.date': date,
    'highlight.source': web,
  },
  partners: { ...common, ...alsoCalled, acronym: text, role: text, url: web },
  resources: {
    ...common,
    ...alsoCalled,
    ...links,
    relation,
    type: oneOf(...'newsletter web-page handbook guidance manual study report video leaflet tool legal-text presentation other'.split(' ')),
    'published?': date,
    publisher: text,
    languages: filledList(['en', 'fr']),
    'languages[]': code,
    url: web,
    urlKind: oneOf('official', 'copy', 'partner'),
    'sourceNote?': text,
  },
  glossary: {
    ...common,
    ...alsoCalled,
    'abbreviation?': text,
    aliases: list(['referrals']),
    'aliases[]': text,
    'instrument?': text,
    'legalSource?': web,
  },
  milestones: {
    ...common,
    ...alsoCalled,
    date,
    'end?': { good: ['2015-08', '2016'], bad: [...date.bad, '2015-06', '2014'] },
    countries: list(['nepal']),
    'countries[]': slug,
    phase: oneOf('project', 'after'),
    'sourceNote?': text,
  },
  threads: {
    ...alsoCalled,
    title: text,
    summary,
    ...optionalSources,
    items: filledList(['a', 'b', 'c']),
    'items[]': slug,
  },
  pages: {
    ...alsoCalled,
    title: text,
    summary,
    'label?': text,
    'hint?': text,
    'menus?': list(['main']),
    'menus[]': oneOf('main', 'project', 'footer'),
    'order?': { good: [1], bad: ['1', 1.5, null] },
    updated: date,
    ...optionalSources,
    'helplines?': list([helpline]),
    ...helplineRules,
    'keyFigures?': list(),
    'keyFigures[].value': text,
    'keyFigures[].label': text,
    'keyFigures[].source': web,
  },
};

/** An item for each list, by the path or the name of the list. */
const items: Record<string, Fields> = {
  'sources[]': source,
  'helplines[]': helpline,
  'helplines[].numbers[]': { number: '1660' },
  'helplines[].sources[]': origin,
  'emergency[]': emergency,
  'people[]': { name: 'A', role: 'B' },
  'figures[]': { value: 1, label: 'people' },
  'laws[]': { name: 'A law', kind: 'law', part: 'context', about: 'What it does', source: 'https://example.org/' },
  'work[]': { partner: 'iom', did: 'It trained', source: 'https://example.org/' },
  'coordination[]': { fact: 'A fact', source: 'https://example.org/' },
  'keyFigures[]': { value: '13', label: 'countries', source: 'https://example.org/' },
};

/** The field of a passing entry with `value` at the path of `rule`; `undefined` removes it. */
function withValue(collection: Collection, rule: string, value: unknown): Fields {
  const set = (into: Fields, [step = '', ...rest]: string[], above: string): Fields => {
    const name = step.replace('[]', '');
    const sample = step.endsWith('[]') ? (items[above + step] ?? items[step]) : into[name];
    const inner = rest.length === 0 ? value : set(sample as Fields, rest, `${above}${step}.`);
    return { ...into, [name]: step.endsWith('[]') ? [inner] : inner };
  };
  const path = rule.replace('?', '').split('.');
  const first = (path[0] ?? '').replace('[]', '');
  return { [first]: set(makeFields(collection), path, '')[first] };
}

function refusedFields(collection: Collection, changes: Fields): string[] {
  // Only a real date can be in a file name; otherwise the name keeps the date that passes.
  const dated = Object.values(changes).every((value) => typeof value === 'string' && isCalendarDate(value));
  const { problems } = readSource(collection, makeName(collection, dated ? changes : {}), makeSource(collection, changes));
  return problems.map(({ field }) => field);
}

const at = (rule: string) => rule.replace('?', '').replaceAll('[]', '.0');
const show = (value: unknown) => JSON.stringify(value) ?? String(value);

for (const collection of collections) {
  test(`${collection}: each field accepts what its rule allows`, () => {
    const offenders = Object.entries(rules[collection]).flatMap(([rule, { good }]) =>
      good
        .filter((value) => refusedFields(collection, withValue(collection, rule, value)).length > 0)
        .map((value) => `${rule}: ${show(value)} was refused`),
    );
    expect(offenders).toEqual([]);
  });

  test(`${collection}: each field refuses what its rule forbids, and the problem names the field`, () => {
    const offenders = Object.entries(rules[collection]).flatMap(([rule, { bad }]) =>
      bad
        .filter((value) => !refusedFields(collection, withValue(collection, rule, value)).some((field) => field === at(rule)))
        .map((value) => `${rule}: ${show(value)} was taken`),
    );
    expect(offenders).toEqual([]);
  });

  test(`${collection}: a required field may not be missing, an optional one may`, () => {
    const offenders = Object.keys(rules[collection])
      .filter((rule) => !rule.endsWith('[]'))
      .filter((rule) => refusedFields(collection, withValue(collection, rule, undefined)).includes(at(rule)) === rule.endsWith('?'));
    expect(offenders).toEqual([]);
  });

  test(`${collection}: an unknown field is refused at every level`, () => {
    const levels = ['unheardOf', ...Object.keys(rules[collection]).flatMap((rule) => rule.match(/^.*\./)?.[0] ?? [])].map((rule) =>
      rule.endsWith('.') ? `${rule}unheardOf` : rule,
    );
    const offenders = [...new Set(levels)].filter(
      (rule) => !refusedFields(collection, withValue(collection, rule, 'x')).includes(at(rule)),
    );
    expect(offenders).toEqual([]);
  });

  test(`${collection}: every field of the schema has a case here`, () => {
    const covered = Object.keys(rules[collection]).map((rule) => rule.replace('?', ''));
    expect(pathsOf(schemas[collection]).filter((path) => !covered.includes(path))).toEqual([]);
  });
}

function pathsOf(schema: unknown, path = ''): string[] {
  if (schema instanceof z.ZodOptional) return pathsOf(schema.unwrap(), path);
  const here = path === '' ? [] : [path];
  if (schema instanceof z.ZodObject) {
    const inner = Object.entries(schema.shape).flatMap(([key, child]) => pathsOf(child, path === '' ? key : `${path}.${key}`));
    return path.endsWith('[]') ? inner : [...here, ...inner];
  }
  if (schema instanceof z.ZodArray) return [...here, ...pathsOf(schema.element, `${path}[]`)];
  return here;
}
