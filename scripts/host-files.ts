import { writeFileSync } from 'node:fs';
import { caddyfile } from '@/lib/hosting/caddyfile';
import { nginxConf } from '@/lib/hosting/nginx-conf';

/** `npm run host-files`: writes deploy/Caddyfile and deploy/nginx.conf from lib/hosting/. */
writeFileSync('deploy/Caddyfile', caddyfile());
writeFileSync('deploy/nginx.conf', nginxConf());
