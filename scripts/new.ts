import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Collection, collections } from '@/lib/content/schema/collections';
import { isSlug } from '@/lib/content/schema/slug';
import { contentFolder } from '@/lib/content-folder';
import { dates, emptyFields } from './new/new';
import { readOptions } from './setup/options.mjs';

const usage = `npm run new news 2018-03-22-kyiv-border-meeting: writes a content file with every field to fill in, and what it means
Collections: ${collections.join(', ')}. In news, events and milestones the slug begins with the date.`;

const [collection = '', slug = ''] = readOptions(usage, {}, true).positionals;
const file = path.join(contentFolder(), collection, `${slug}.md`);
const fault = [
  !collections.includes(collection as Collection) && `"${collection}" is not a collection`,
  !isSlug(slug) &&
    `"${slug}" is not a slug: write lower-case letters and digits, with hyphens between words`,
  dates[collection] && !/^\d{4}-/.test(slug) && `"${slug}" does not begin with the date`,
].find(Boolean);
const refusal = fault ? `${fault}\n${usage}` : existsSync(file) && `${file} exists already`;
if (!refusal) writeFileSync(file, emptyFields(collection as Collection, slug));
console[refusal ? 'error' : 'log'](
  refusal ||
    `${path.relative('.', file)}: fill in the fields and remove the rest, then run npm run check`,
);
process.exitCode = refusal ? 1 : 0;
