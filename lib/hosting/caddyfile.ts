import { headersByFolder } from './headers';
import { mediaType, mediaTypes, unknownType } from './media-types';

const escaped = (text: string) => text.replaceAll('.', '\\.');
const placeholder = (header: string) => `{${header.toLowerCase().replaceAll('-', '_')}}`;

function map(name: string, choices: readonly (readonly [pattern: string, value: string])[], otherwise: string): string {
  return [
    `\tmap {path} ${name} {`,
    ...choices.map(([pattern, value]) => `\t\t~${pattern} "${value}"`),
    `\t\tdefault "${otherwise}"`,
    '\t}',
  ].join('\n');
}

/** Configuration of Caddy 2; `address` as Caddy takes it: a domain (Caddy then gets its certificate by itself) or ":8080". */
export function caddyfile({ address = '{$SITE_ADDRESS::8080}', root = '/srv/site' } = {}): string {
  const table = headersByFolder();
  const varying = table.filter(({ values }) => values.length > 1);
  const maps = varying.map(({ name, values }) =>
    map(
      placeholder(name),
      values.slice(0, -1).map(({ folder, value }) => [`^${escaped(folder)}`, value]),
      values.at(-1)?.value ?? '',
    ),
  );
  const types = mediaTypes.map(([end, type]) => [`${escaped(end)}$`, type] as const);
  const lines = table.map(({ name, values }) => `\t\t${name} "${values.length > 1 ? placeholder(name) : values[0]?.value}"`);
  return `# Made by scripts/host-files.ts from lib/hosting/: change those.
{
	admin off
}

(site_headers) {
${[...maps, map('{content_type}', [['/$', mediaType('/')], ...types], unknownType)].join('\n')}
	header {
${lines.join('\n')}
		Content-Type {content_type}
		-Server
	}
}

${address} {
	root * ${root}
	route {
		import site_headers
		# Former addresses, as the build finds them in the content.
		import ${root}/_redirects*.caddy
		@changes not method GET HEAD
		header @changes Allow "GET, HEAD"
		respond @changes 405
		# file_server adds the last slash too, but Caddy 2.6 loses the question by it.
		@question {
			not path */ //*
			file {path}/index.html
			expression {query} != ""
		}
		redir @question {path}/?{query} 308
		file_server {
			hide _headers _redirects*
			precompressed br gzip
		}
	}
	handle_errors {
		route {
			rewrite * /404.html
			import site_headers
			file_server {
				status {err.status_code}
				precompressed br gzip
			}
		}
	}
}
`;
}
