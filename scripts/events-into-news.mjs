// Moves each event into the news item that reports it, as its block `event:`, and the milestones
// that are activities onto the articles about them, in every language.
// Run once, from the root: node scripts/events-into-news.mjs
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/** The lines of the front matter of a file, and its text; undefined if there is no such file. */
function read(file) {
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  const end = lines.indexOf('---', 1);
  return { fields: lines.slice(1, end), text: lines.slice(end + 1).join('\n') };
}

const write = (file, { fields, text }) =>
  writeFileSync(file, ['---', ...fields, '---', text].join('\n'));

/** The line of a field at the left margin; undefined if the file has none. */
const lineOf = ({ fields }, name) => fields.find((line) => line.startsWith(`${name}:`));
const fieldOf = (file, name) => {
  const line = lineOf(file, name);
  return line && JSON.parse(line.slice(name.length + 1));
};

/** The notes of events that say what those of their reports do not: all of them, or up to the first semicolon. */
const notes = {
  '2018-05-09-colombia-investigation-tool': (note) => `${note.split(/\s*[;؛]/)[0]}.`,
  '2018-09-10-kyrgyzstan-100-days-2018': (note) => note,
  '2018-09-mali-niger-liptako-gourma-training': (note) => note,
};

function moveInto(event, report, slug) {
  const block = ['title', 'start', 'end', 'place', 'format'].flatMap((name) => {
    const line = lineOf(event, name);
    return line ? [`  ${line}`] : [];
  });
  const fields = report.fields.filter((line) => !/^(event|place):/.test(line));
  // The block takes the place of "place", after the titles in a translation and the dates in an original.
  const at = report.fields
    .filter((line) => !line.startsWith('event:'))
    .findIndex((line) => line.startsWith('place:'));
  fields.splice(at < 0 ? fields.length : at, 0, 'event:', ...block);
  const added = notes[slug]?.(fieldOf(event, 'sourceNote'));
  if (added) {
    const note = fields.findIndex((line) => line.startsWith('sourceNote:'));
    const before = JSON.parse(fields[note].slice('sourceNote:'.length));
    fields[note] = `sourceNote: ${JSON.stringify(`${added} ${before}`)}`;
  }
  return { ...report, fields };
}

/** The milestones that are activities: their titles become marks on the articles about them. */
const marks = {
  '2016-01-21-launch-announced': '2016-01-21-glo-act-launched',
  '2016-03-16-expert-meeting-on-needs-assessments': '2016-03-17-egm-assessment-methodology',
  '2016-04-06-launch-in-lao-pdr': '2016-04-07-lao-pdr-launch',
  '2016-05-25-presented-at-crime-commission': '2016-05-25-introducing-glo-act-crime-commission',
  '2016-09-22-launch-in-south-africa': '2016-09-26-south-africa-launch',
  '2017-02-launch-in-colombia': '2017-02-27-colombia-launch',
  '2017-03-08-launch-in-nepal': '2017-03-08-nepal-launch',
  '2017-04-19-launch-in-brazil': '2017-04-24-brazil-launch',
  '2017-05-31-launch-in-kyrgyzstan': '2017-06-07-kyrgyzstan-launch',
  '2017-06-06-labour-inspectors-meet-in-colombia': '2017-07-05-colombia-labour-inspectors-network',
  '2017-07-12-training-committee-in-south-africa': '2017-07-14-south-africa-training-committee',
  '2017-07-19-launch-in-pakistan': '2017-07-20-pakistan-launch',
  '2017-08-02-organ-removal-workshop-in-nepal': '2017-08-03-nepal-organ-removal-workshop',
  '2017-09-19-prosecutors-meet-in-cartagena': '2017-10-02-cartagena-prosecutors-network',
  '2017-10-23-legal-help-in-roraima': '2017-11-06-brazil-roraima-legal-assistance',
  '2017-10-24-regional-conference-in-islamabad': '2017-10-24-regional-conference-islamabad',
  '2017-11-17-training-cycle-completed-in-niger': '2017-11-17-niger-child-protection-workshops',
  '2017-12-west-african-prosecutors-in-vienna': '2017-12-21-wacap-workshop-vienna',
  '2018-04-03-judges-train-in-hurghada': '2018-04-17-egypt-hurghada-judges',
  '2018-04-12-ukraine-begins-course-for-judges':
    '2018-04-17-ukraine-judges-curriculum-first-workshop',
  '2018-04-16-workshop-in-niamey': '2018-04-27-niamey-subregional-workshop',
  '2018-06-25-second-action-plan-in-mali': '2018-06-29-mali-action-plan-validated',
  '2018-07-02-egyptian-study-visit-to-italy': '2018-07-06-egypt-italy-study-visit',
  '2018-07-05-third-national-plan-in-brazil': '2018-08-10-brazil-third-national-plan',
  '2018-07-19-shelter-homes-workshop': '2018-08-27-brazil-shelter-homes-workshop',
  '2018-09-10-second-100-days-in-kyrgyzstan': '2018-11-27-kyrgyzstan-100-days-2018',
  '2018-09-11-virtual-reality-tool-tried-out': '2018-09-27-nepal-virtual-reality-tool',
  '2018-09-14-guidelines-for-child-victims-in-colombia':
    '2018-09-20-colombia-icbf-guidelines-first-training',
  '2018-09-24-nationwide-campaign-in-pakistan': '2018-10-12-pakistan-nationwide-campaign',
  '2018-09-24-two-prosecutors-at-each-moroccan-court': '2018-10-04-morocco-prosecutor-network',
  '2018-09-ibero-american-network-fourth-meeting': '2018-12-11-redtram-buenos-aires',
  '2018-10-12-first-case-law-analysis-in-kyrgyzstan': '2018-11-23-kyrgyzstan-judges-conference',
  '2018-11-21-ukrainian-judges-try-out-the-course': '2018-12-10-ukraine-judges-module-pilot',
  '2018-12-03-expert-meeting-on-national-responses': '2018-12-13-glo-act-at-egm-national-responses',
  '2018-12-08-handbook-presented-in-marrakesh': '2018-12-14-operational-tools-marrakesh',
  '2019-03-14-recommendations-on-referral-in-belarus':
    '2019-03-15-belarus-referral-mechanism-workshop',
  '2019-04-24-workshop-in-casablanca': '2019-05-23-casablanca-subregional-workshop',
  '2019-04-25-policy-framework-in-south-africa': '2019-04-25-south-africa-policy-framework-launch',
  '2019-05-20-community-of-practice-workshop': '2019-06-04-community-of-practice-workshop',
  '2019-05-20-side-event-at-crime-commission': '2019-05-29-eu-unodc-side-event-crime-commission',
  '2019-09-10-new-police-academy-course-in-minsk': '2019-09-27-belarus-police-academy-new-course',
};

const reports = new Map(
  readdirSync('content/news').flatMap((name) => {
    const event = fieldOf(read(`content/news/${name}`), 'event');
    return event ? [[event, name]] : [];
  }),
);

const folders = [
  'content',
  ...readdirSync('content/translations').map((lang) => `content/translations/${lang}`),
];

for (const folder of folders) {
  for (const name of readdirSync(`${folder}/events`)) {
    const slug = name.replace(/\.md$/, '');
    const report = reports.get(slug);
    if (!report) continue;
    const file = `${folder}/news/${report}`;
    write(file, moveInto(read(`${folder}/events/${name}`), read(file), slug));
    rmSync(`${folder}/events/${name}`);
  }
}

for (const folder of folders)
  for (const [milestone, article] of Object.entries(marks)) {
    const old = `${folder}/milestones/${milestone}.md`;
    if (!existsSync(old)) continue;
    const file = `${folder}/news/${article}.md`;
    const { fields, text } = read(file);
    const words = read(old);
    const after = fields.findLastIndex((line) => /^ {2}(place|format):/.test(line));
    const place = fields.findIndex((line) => line.startsWith('place:'));
    const added = [`milestone: ${JSON.stringify(fieldOf(words, 'title'))}`];
    const names = lineOf(words, 'alsoCalled');
    if (names) added.push(names);
    fields.splice(Math.max(after, place) + 1, 0, ...added);
    write(file, { fields, text });
    rmSync(old);
  }
