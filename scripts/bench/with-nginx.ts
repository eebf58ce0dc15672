import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { userInfo } from "node:os";
import { join } from "node:path";

/** An nginx that keeps what the site answers, and one that serves files; both of one process. */
export type NginxOrigins = { readonly cache: string; readonly files: string };

export function hasNginx(): boolean {
  return spawnSync("nginx", ["-v"]).status === 0;
}

/** Runs nginx as an ordinary cache in front of a site, with its working files in `folder`; `files/page` is served as is. */
export async function withNginx<Value>(
  site: string,
  folder: string,
  work: (origins: NginxOrigins) => Promise<Value>,
): Promise<Value> {
  const [cachePort, filesPort] = [await freePort(), await freePort()];
  mkdirSync(join(folder, "cache"), { recursive: true });
  mkdirSync(join(folder, "temp"), { recursive: true });
  const settings = join(folder, "nginx.conf");
  writeFileSync(settings, nginxSettings(site, folder, cachePort, filesPort));
  const nginx = spawn("nginx", ["-p", folder, "-c", settings, "-e", join(folder, "error.log")], { stdio: "inherit" });
  try {
    await untilListening(cachePort);
    return await work({ cache: `http://127.0.0.1:${cachePort}`, files: `http://127.0.0.1:${filesPort}` });
  } finally {
    const ended = once(nginx, "exit");
    nginx.kill("SIGQUIT");
    await ended;
  }
}

function nginxSettings(site: string, folder: string, cachePort: number, filesPort: number): string {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (kind) => `  ${kind}_temp_path ${join(folder, "temp", kind)};`,
  );
  return `daemon off;
user ${userInfo().username};
worker_processes 1;
pid ${join(folder, "nginx.pid")};
events { worker_connections 512; }
http {
${temporary.join("\n")}
  access_log off;
  sendfile on;
  keepalive_requests 1000000;
  open_file_cache max=1000;
  proxy_cache_path ${join(folder, "cache")} keys_zone=pages:10m;
  upstream site { server ${new URL(site).host.replace("localhost", "127.0.0.1")}; keepalive 8; }
  server {
    listen 127.0.0.1:${cachePort};
    location / {
      proxy_pass http://site;
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_set_header Host $host;
      proxy_buffer_size 16k;
      proxy_buffers 16 16k;
      proxy_cache pages;
      proxy_cache_use_stale updating error;
      proxy_cache_background_update on;
      proxy_cache_lock on;
    }
  }
  server {
    listen 127.0.0.1:${filesPort};
    root ${join(folder, "files")};
    default_type "text/html; charset=utf-8";
    add_header Content-Encoding gzip;
  }
}
`;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const bound = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (bound === null || typeof bound === "string") throw new Error("no free port");
  return bound.port;
}

async function untilListening(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const answered = await fetch(`http://127.0.0.1:${port}/healthz`).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("nginx does not answer");
}
