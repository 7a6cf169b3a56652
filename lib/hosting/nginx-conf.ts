import { headersByFolder } from './headers';
import { mediaTypes, unknownType } from './media-types';

const variable = (header: string) => `$site_${header.toLowerCase().replaceAll('-', '_')}`;

/** Configuration of nginx, to be included in its http block; TLS is left to what is in front of it or to certbot. */
export function nginxConf({ listen = '8080', root = '/srv/site' } = {}): string {
  const table = headersByFolder();
  const maps = table
    .filter(({ values }) => values.length > 1)
    .map(({ name, values }) => {
      const lines = values.map(({ folder, value }) => `\t${folder === '/' ? 'default' : `~^${folder}`} "${value}";`);
      return `map $uri ${variable(name)} {\n${lines.join('\n')}\n}\n`;
    });
  const headers = table.map(
    ({ name, values }) => `\tadd_header ${name} "${values.length > 1 ? variable(name) : values[0]?.value}" always;`,
  );
  const byExtension = mediaTypes.filter(([end]) => /^\.\w+$/.test(end));
  const byName = mediaTypes.filter(([end]) => !/^\.\w+$/.test(end));
  const line = ([end, type]: readonly [string, string]) => `\t\t"${type}" ${end.slice(1)};`;
  const location = ([end, type]: readonly [string, string]) =>
    `\tlocation ~ ${end.replaceAll('.', '\\.')}$ {\n\t\ttypes { }\n\t\tdefault_type "${type}";\n\t}`;
  return `# Made by scripts/host-files.ts from lib/hosting/: change those.
${maps.join('\n')}
server {
	listen ${listen};
	root ${root};
	index index.html;
	error_page 404 /404.html;
	absolute_redirect off;
	server_tokens off;
	access_log off;
	gzip_static on;
	gzip_vary on;
	# Where the module is there (Debian: libnginx-mod-http-brotli-static):
	# brotli_static on;

${headers.join('\n')}

	default_type ${unknownType};
	types {
${byExtension.map(line).join('\n')}
	}
	location ~ ^/_(headers|redirects) {
		return 404;
	}
${byName.map(location).join('\n')}
	# Former addresses, as the build finds them in the content.
	include ${root}/_redirects*.nginx;
}
`;
}
