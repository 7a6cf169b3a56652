import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { parseSync } from 'oxc-parser';

/** An import of a file: what it names, and whether it imports types only. */
interface Import {
  from: string;
  typesOnly: boolean;
}

interface Rule {
  files: RegExp;
  /** Whether these files may have an import. */
  allows: (from: Import) => boolean;
}

const reads = /^(yaml|remark(-.*)?)$/;
const framework = /^(next|react|react-dom)(\/|$)/;
const isNode = (from: string) =>
  from.startsWith('node:') || builtinModules.includes(from.split('/')[0] as string);
const isOurs = (from: string) => from.startsWith('@/') || from.startsWith('.');
const isTests = (from: string) => /^@\/tests\/|(^|\/)\.\.\/tests\//.test(from);
/** The one file of a scripts folder that tests may import: the file with the folder's name. The steps of publishing are product, and all open to tests. */
const isFrontDoor = (from: string) => /scripts\/([a-z-]+)\/\1(\.(ts|mjs))?$/.test(from);

/** The import rules of the architecture. */
const importRules: Rule[] = [
  {
    files: /^lib\/content\/schema\//,
    allows: ({ from, typesOnly }) =>
      from === 'zod' ||
      from.startsWith('./') ||
      from === '@/lib/source/forms' ||
      (typesOnly && from === '@/lib/i18n/languages'),
  },
  { files: /^lib\//, allows: ({ from }) => !/^@\/(app|components|islands)\//.test(from) },
  {
    files: /^lib\//,
    allows: ({ from, typesOnly }) => !framework.test(from) || (typesOnly && from === 'next'),
  },
  // Exceptions: content is read in one place; an open language has a file of messages.
  {
    files: /^lib\/(?!source\/files\.ts|i18n\/open-languages\.ts)/,
    allows: ({ from }) => !isNode(from) || /^node:(crypto|path)$/.test(from),
  },
  { files: /^lib\/(?!source\/yaml\.ts)/, allows: ({ from }) => from !== 'yaml' },
  // A rule judges what was read, and reads nothing itself.
  {
    files: /^lib\/content\/rules\//,
    allows: ({ from, typesOnly }) =>
      !isNode(from) && (typesOnly || !/^@\/lib\/(site|content\/read\/load)$/.test(from)),
  },
  {
    files: /^lib\/(?!content\/text\/(body|markdown|typography)\.ts)/,
    allows: ({ from }) => !/^remark/.test(from),
  },
  {
    files: /^components\//,
    allows: ({ from, typesOnly }) =>
      !isOurs(from) ||
      /^(\.\/|@\/components\/|@\/lib\/(?!content\/|hosting\/|site))/.test(from) ||
      from === '@/lib/site/item' ||
      (typesOnly && /^@\/lib\/(site|site-settings|content\/.*schema.*)$/.test(from)),
  },
  // What a component says comes from the site that it is given.
  {
    files: /^components\//,
    allows: ({ from }) => !/^@\/lib\/i18n\/(messages|open-languages|format)$/.test(from),
  },
  { files: /^(components|app)\//, allows: ({ from }) => !isNode(from) && !reads.test(from) },
  { files: /^islands\//, allows: ({ from }) => !framework.test(from) && !isNode(from) },
  {
    files: /^islands\//,
    allows: ({ from }) => !isOurs(from) || /^(\.\/|@\/lib\/(?!content\/|hosting\/))/.test(from),
  },
  {
    files: /^(app|components|islands|lib)\//,
    allows: ({ from }) => !/^@\/(tests|scripts)\//.test(from),
  },
  { files: /^scripts\//, allows: ({ from }) => !isTests(from) },
  // Publishing builds on lib and the files of the export alone.
  {
    files: /^scripts\/publish\//,
    allows: ({ from }) => !isOurs(from) || /^(\.\/|@\/lib\/)/.test(from),
  },
  {
    files: /^scripts\/publish\//,
    allows: ({ from }) => !framework.test(from) && !reads.test(from),
  },
  {
    files: /^tests\//,
    allows: ({ from }) =>
      !/(^@\/|\.\.\/)scripts\//.test(from) || isFrontDoor(from) || /scripts\/publish\//.test(from),
  },
  { files: /^(?!tests\/)/, allows: ({ from }) => !from.startsWith('../') },
  { files: /./, allows: ({ from }) => !/^@\/components\/index$|\/$/.test(from) },
];

const product = ['app', 'components', 'islands', 'lib'];
const nextDefault =
  /^app\/(.*\/)?(page|layout|not-found|global-not-found|global-error|error|sitemap|robots|manifest)\.tsx?$/;
const purposeless = /^(utils?|helpers?|types|constants|common|data|misc)\.tsx?$/;
const physical =
  /^-?(m[lr]|p[lr]|left|right|border-[lr]|rounded-([lr]|[tb][lr])|scroll-[mp][lr])-|^(text|float|clear)-(left|right)$/;

/** Every breach of the architecture in the code below `root`, one line each. */
export function findBreaches(root: string): string[] {
  const files = [...product, 'scripts', 'tests'].flatMap((folder) => filesIn(root, folder));
  if (!files.some((file) => product.includes(file.split('/')[0] as string)))
    return [`there is no code in ${product.join(', ')}`];
  return [
    ...files.flatMap((file) =>
      breachesOf(file, readFileSync(path.join(root, file), 'utf8')).map(
        (breach) => `${file} ${breach}`,
      ),
    ),
    ...strayScripts(root, files),
  ];
}

function filesIn(root: string, folder: string): string[] {
  if (!existsSync(path.join(root, folder))) return [];
  return readdirSync(path.join(root, folder), { recursive: true })
    .map((name) => `${folder}/${String(name).split(path.sep).join('/')}`)
    .filter((name) => /\.(tsx?|mjs)$/.test(name))
    .sort();
}

/** Files directly in scripts/ that no npm script runs. */
function strayScripts(root: string, files: readonly string[]): string[] {
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const commands = Object.values<string>(manifest.scripts).join('\n');
  return files
    .filter((file) => /^scripts\/[^/]+$/.test(file) && !commands.includes(file))
    .map((file) => `${file} is run by no npm script: move it into a folder`);
}

/** The breaches of one file, named by its path below the root. */
export function breachesOf(file: string, code: string): string[] {
  const { module, program, errors } = parseSync(file, code);
  if (errors.length > 0) return [`cannot be read: ${errors[0]?.message}`];
  const imports = [...importsOf(module), ...dynamicImportsOf(program)];
  const breaches = imports
    .filter((from) => importRules.some(({ files, allows }) => files.test(file) && !allows(from)))
    .map(({ from }) => `imports ${from}`);
  if (file.startsWith('tests/')) return breaches;
  const exports = module.staticExports.flatMap(({ entries }) => entries);
  const isDefault = exports.some(({ exportName }) => exportName.kind === 'Default');
  if (exports.some(({ moduleRequest }) => moduleRequest) && !file.startsWith('scripts/'))
    breaches.push('re-exports another file');
  if (isDefault && !nextDefault.test(file)) breaches.push('has a default export');
  const names = exports.map(({ exportName }) => exportName.name ?? '');
  return [
    ...breaches,
    ...placeBreaches(file),
    ...nameBreaches(file, names),
    ...markupBreaches(file, program),
  ];
}

type Module = ReturnType<typeof parseSync>['module'];

function importsOf({ staticImports, staticExports }: Module): Import[] {
  const imported = staticImports.map(({ moduleRequest, entries }) => ({
    from: moduleRequest.value,
    typesOnly: entries.length > 0 && entries.every(({ isType }) => isType),
  }));
  const passedOn = staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType }) =>
      moduleRequest ? [{ from: moduleRequest.value, typesOnly: isType }] : [],
    ),
  );
  return [...imported, ...passedOn];
}

/** Components and islands are in folders. */
function placeBreaches(file: string): string[] {
  if (/^(components|islands)\/[^/]+$/.test(file)) return ['is not in a folder'];
  return [];
}

function nameBreaches(file: string, exported: string[]): string[] {
  const name = path.basename(file);
  const plain = name.replace(/\.(tsx?|mjs)$/, '');
  if (purposeless.test(name)) return ['has a name without purpose'];
  if (file.startsWith('components/') && name.endsWith('.tsx')) {
    if (!/^[A-Z][A-Za-z0-9]*$/.test(plain)) return ['is not named like a component'];
    return exported.some((other) => other.startsWith(plain))
      ? []
      : [`does not export a component ${plain}`];
  }
  return /^[a-z0-9]+(-[a-z0-9]+)*(\.(png|xml|json|csv|ics|d))?$/.test(plain)
    ? []
    : ['is not named in kebab-case'];
}

type Node = { type: string; [key: string]: unknown };
const isAnyNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

/** Every node of a syntax tree. */
function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const child of Object.values(node).flat()) if (isAnyNode(child)) yield* nodesOf(child);
}

function dynamicImportsOf(program: unknown): Import[] {
  return [...nodesOf(program as Node)]
    .filter(({ type }) => type === 'ImportExpression')
    .map(({ source }) => ({ from: String((source as Node)['value']), typesOnly: false }));
}

function markupBreaches(file: string, program: unknown): string[] {
  if (!/^(app|components)\/.*\.tsx$/.test(file)) return [];
  const breaches: string[] = [];
  for (const node of nodesOf(program as Node)) {
    const text =
      node.type === 'Literal'
        ? node['value']
        : node.type === 'TemplateElement'
          ? (node['value'] as { raw: string }).raw
          : '';
    const words = String(text).split(/\s+/);
    for (const word of words)
      if (physical.test(word.replace(/^.*:/, ''))) breaches.push(`has the physical class ${word}`);
    const attribute = node.type === 'JSXAttribute' ? String((node['name'] as Node)['name']) : '';
    if (attribute === 'style') breaches.push('has a style attribute');
    if (/^on[A-Z]/.test(attribute)) breaches.push('has an event handler');
    if (node['name'] === 'dangerouslySetInnerHTML' && file !== 'components/layout/Raw.tsx')
      breaches.push('sets inner HTML');
  }
  return [...new Set(breaches)];
}
