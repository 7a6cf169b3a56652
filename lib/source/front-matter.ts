import matter from 'gray-matter';
import type { Fault } from './problem';
import { readYaml, type YamlReading } from './yaml';

/**
 * The fields and the text of a file with the line ends of Unix; lines are those of the file, and
 * `bodyLine` is that on which the text begins.
 */
export function readFrontMatter(source: string): YamlReading & { body: string; bodyLine: number } {
  const lines = source.split('\n');
  const fault = fenceFault(lines);
  if (fault) return { data: undefined, faults: [fault], lineOf: () => 1, body: '', bodyLine: 1 };
  let reading: YamlReading | undefined;
  // gray-matter hands over what follows the first "---", so that lines are those of the file.
  const yaml = (fields: string): object => {
    reading = readYaml(fields);
    return {};
  };
  const { content } = matter(source, { engines: { yaml } });
  const { data, faults, lineOf } = reading ?? readYaml('');
  return {
    data,
    faults,
    lineOf,
    body: content.trim(),
    bodyLine: lines.length - content.trimStart().split('\n').length + 1,
  };
}

const isFence = (line: string) => /^---[ \t]*$/.test(line);

function fenceFault(lines: readonly string[]): Fault | undefined {
  const fault = (line: number, reason: string, fix: string): Fault => ({
    line,
    field: 'front matter',
    reason,
    fix,
  });
  if (!isFence(lines[0] ?? ''))
    return fault(
      1,
      'does not begin with a line "---"',
      'put the fields at the top of the file, between two lines of three hyphens',
    );
  const close = lines.findIndex((line, i) => i > 0 && line.startsWith('---'));
  if (isFence(lines[close] ?? '')) return undefined;
  const end =
    close < 0
      ? lines.findIndex((line, i) => i > 0 && !/^(\s|- |#|[A-Za-z]\w* *:|$)/.test(line))
      : close;
  return fault(
    end < 0 ? lines.length : end + 1,
    'is not closed',
    'put a line of three hyphens, "---", below the last field, above the text',
  );
}
