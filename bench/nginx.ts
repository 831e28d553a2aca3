import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { until } from '@/scripts/files/until'
import { freePort } from '@/scripts/postgres/free-port'
import type { BenchPage } from './subject'

export type Nginx = { origin: string; stop: () => Promise<void> }

/** nginx answering with the very bytes that the front sends; null where nginx is not installed. */
export async function startNginx(pages: readonly BenchPage[]): Promise<Nginx | null> {
  if (spawnSync('nginx', ['-v']).error) return null
  const folder = mkdtempSync(path.join(tmpdir(), 'tehlil-nginx-'))
  const port = await freePort()
  for (const page of pages) {
    const file = path.join(folder, 'pages', page.name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, page.brotli)
  }
  writeFileSync(path.join(folder, 'nginx.conf'), configuration(pages, port))
  const child = spawn('nginx', ['-p', folder, '-c', 'nginx.conf', '-e', '/dev/null'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const origin = `http://127.0.0.1:${port}`
  if (!(await until(() => answers(origin), 5_000))) throw new Error('nginx did not start')
  return {
    origin,
    stop: async () => {
      child.kill('SIGTERM')
      await once(child, 'exit')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** As many workers as the front has, no log, open files kept: nginx at its best. */
function configuration(pages: readonly BenchPage[], port: number): string {
  const locations = pages.map(
    ({ name, address, type }) => `
    location = ${address} {
      alias pages/${name};
      types {}
      default_type "${type}";
      add_header Content-Encoding br;
      add_header Vary Accept-Encoding;
    }`,
  )
  return `
daemon off;
worker_processes auto;
pid nginx.pid;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 512; }
http {
  access_log off;
  client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fcgi;
  uwsgi_temp_path uwsgi; scgi_temp_path scgi;
  sendfile on; tcp_nopush on; keepalive_requests 1000000;
  open_file_cache max=100 inactive=60s;
  server {
    listen 127.0.0.1:${port};${locations.join('')}
  }
}
`
}

async function answers(origin: string): Promise<boolean> {
  const response = await fetch(origin).catch(() => null)
  await response?.body?.cancel()
  return response !== null
}
