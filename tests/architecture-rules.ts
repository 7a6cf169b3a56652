import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { parseSync } from 'oxc-parser';

/** One import of a file: what it names, and whether only types come in. */
interface Import {
  from: string;
  typesOnly: boolean;
}

interface Rule {
  files: RegExp;
  /** Whether these files may have this import. */
  allows: (from: Import) => boolean;
}

const reads = /^(gray-matter|remark(-.*)?)$/;
const framework = /^(next|react|react-dom)(\/|$)/;
const isNode = (from: string) => from.startsWith('node:') || builtinModules.includes(from.split('/')[0] as string);
const isOurs = (from: string) => from.startsWith('@/') || from.startsWith('.');

/** The import rules of the architecture, one a line of its table. */
const importRules: Rule[] = [
  { files: /^lib\/content\/schema\.ts$/, allows: ({ from }) => from === 'zod' },
  { files: /^lib\//, allows: ({ from }) => !/^@\/(app|components)\//.test(from) },
  { files: /^lib\//, allows: ({ from, typesOnly }) => !framework.test(from) || (typesOnly && from === 'next') },
  // The cards read the font they draw with, and keep what they have drawn.
  { files: /^lib\/(?!content\/load\.ts|cards\/)/, allows: ({ from }) => !isNode(from) || /^node:(crypto|path)$/.test(from) },
  { files: /^lib\/(?!content\/parse\.ts)/, allows: ({ from }) => from !== 'gray-matter' },
  { files: /^lib\/(?!content\/markdown\.ts)/, allows: ({ from }) => !/^remark/.test(from) },
  {
    files: /^components\//,
    allows: ({ from, typesOnly }) =>
      !isOurs(from) ||
      /^(\.\/|@\/components\/|@\/lib\/(?!content\/|hosting\/))/.test(from) ||
      (typesOnly && from === '@/lib/content/schema'),
  },
  { files: /^(components|app)\//, allows: ({ from }) => !isNode(from) && !reads.test(from) },
  { files: /^app\/islands\/.+\.ts$/, allows: ({ from }) => !framework.test(from) },
  { files: /^(app|components|lib)\//, allows: ({ from }) => !/^@\/(tests|scripts)\//.test(from) },
  { files: /./, allows: ({ from }) => !from.startsWith('../') },
  { files: /./, allows: ({ from }) => !/^@\/components\/index$|\/$/.test(from) },
];

const product = ['app', 'components', 'lib'];
const nextDefault = /^app\/(.*\/)?(page|layout|not-found|global-not-found|global-error|error|sitemap|robots|manifest)\.tsx?$/;
const purposeless = /^(utils?|helpers?|types|constants|common|data|misc)\.tsx?$/;
const physical = /^-?(m[lr]|p[lr]|left|right|border-[lr]|rounded-([lr]|[tb][lr])|scroll-[mp][lr])-|^(text|float|clear)-(left|right)$/;

/** Every breach of the architecture in the code below `root`, one line each. */
export function findBreaches(root: string): string[] {
  const files = [...product, 'scripts'].flatMap((folder) => filesIn(root, folder));
  if (files.filter((file) => !file.startsWith('scripts/')).length === 0) return [`there is no code in ${product.join(', ')}`];
  return files.flatMap((file) => readBreaches(file, readFileSync(path.join(root, file), 'utf8')).map((breach) => `${file} ${breach}`));
}

function filesIn(root: string, folder: string): string[] {
  if (!existsSync(path.join(root, folder))) return [];
  return readdirSync(path.join(root, folder), { recursive: true })
    .map((name) => `${folder}/${String(name).split(path.sep).join('/')}`)
    .filter((name) => /\.tsx?$/.test(name))
    .sort();
}

function readBreaches(file: string, code: string): string[] {
  const { module, program, errors } = parseSync(file, code);
  if (errors.length > 0) return [`cannot be read: ${errors[0]?.message}`];
  const imports = [...importsOf(module), ...dynamicImportsOf(program)];
  const breaches = imports
    .filter((from) => importRules.some(({ files, allows }) => files.test(file) && !allows(from)))
    .map(({ from }) => `imports ${from}`);
  const exports = module.staticExports.flatMap(({ entries }) => entries);
  const isDefault = exports.some(({ exportName }) => exportName.kind === 'Default');
  if (exports.some(({ moduleRequest }) => moduleRequest) && !file.startsWith('scripts/')) breaches.push('re-exports another file');
  if (isDefault && !nextDefault.test(file)) breaches.push('has a default export');
  return [
    ...breaches,
    ...nameBreaches(
      file,
      exports.map(({ exportName }) => exportName.name ?? ''),
    ),
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
    entries.flatMap(({ moduleRequest, isType }) => (moduleRequest ? [{ from: moduleRequest.value, typesOnly: isType }] : [])),
  );
  return [...imported, ...passedOn];
}

function nameBreaches(file: string, exported: string[]): string[] {
  const name = path.basename(file);
  const plain = name.replace(/\.tsx?$/, '');
  if (purposeless.test(name)) return ['is named for no purpose'];
  if (file.startsWith('components/') && name.endsWith('.tsx')) {
    if (!/^[A-Z][A-Za-z0-9]*$/.test(plain)) return ['is no name for a component'];
    return exported.includes(plain) || exported.some((other) => other.startsWith(plain)) ? [] : [`does not export a component ${plain}`];
  }
  return /^[a-z0-9]+(-[a-z0-9]+)*(\.(png|xml|json|csv|ics|d))?$/.test(plain) ? [] : ['is not named in kebab-case'];
}

type Node = { type: string; [key: string]: unknown };
const isAnyNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

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
    const text = node.type === 'Literal' ? node['value'] : node.type === 'TemplateElement' ? (node['value'] as { raw: string }).raw : '';
    for (const word of String(text).split(/\s+/)) {
      if (physical.test(word.replace(/^.*:/, ''))) breaches.push(`has the physical class ${word}`);
    }
    if (node.type === 'JSXAttribute') {
      const name = String((node['name'] as Node)['name']);
      if (name === 'style') breaches.push('has a style attribute');
      if (/^on[A-Z]/.test(name)) breaches.push('has an event handler');
    }
    if (node['name'] === 'dangerouslySetInnerHTML' && file !== 'components/Raw.tsx') breaches.push('sets inner HTML');
  }
  return [...new Set(breaches)];
}
