import { mkdir, writeFile } from 'node:fs/promises';
import { caddyfile } from '@/lib/hosting/caddyfile';
import { nginxConf } from '@/lib/hosting/nginx-conf';

// Writes deploy/Caddyfile and deploy/nginx.conf anew after lib/hosting/ has changed.
await mkdir('deploy', { recursive: true });
await writeFile('deploy/Caddyfile', caddyfile());
await writeFile('deploy/nginx.conf', nginxConf());
