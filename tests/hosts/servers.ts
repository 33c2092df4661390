/**
 * Real web servers over a folder, each told no more than its own guide says (content/pages/instructors.mdx) and what a test
 * needs: a port, and files of its own in a folder of its own.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Host {
  name: string;
  /** Where its program is on Debian; null for ours. */
  program: string | null;
  /** Debian's package. */
  package: string;
  /** What it sends to a browser that takes Brotli and gzip. */
  compresses: "br" | "gzip";
  /** The status with which it leads from a folder's name to the folder. */
  redirects: 301 | 308;
  /** Without modules that the site wants, it serves and does little more. */
  bare?: true;
  /** Writes what it needs into `home` and says how it is started. */
  command(site: Served, home: string): string[];
}

export interface Served {
  /** The folder that is the host's root. */
  root: string;
  /** The site's folder below it: `/course/asyncio`. */
  base: string;
  port: number;
}

const write = (home: string, name: string, text: string) => {
  const path = join(home, name);
  writeFileSync(path, text);
  return path;
};

/** Started as root, nginx reads files as another user, who may not be allowed to. */
const asRoot = process.getuid?.() === 0;

/** Apache with these modules; Debian's default has neither headers nor rewrite. */
function apache(name: string, modules: readonly string[]): Host {
  return {
    name,
    program: "/usr/sbin/apache2",
    package: "apache2-bin",
    compresses: modules.includes("rewrite") ? "br" : "gzip",
    redirects: 301,
    ...(modules.length === 0 ? { bare: true } : {}),
    command: ({ root, port }, home) => {
      const loaded = ["mpm_event", "authz_core", "mime", "dir", "deflate", "filter", ...modules];
      const lines = [
        ...loaded.map((one) => `LoadModule ${one}_module /usr/lib/apache2/modules/mod_${one}.so`),
        `ServerRoot ${home}`,
        "ServerName localhost",
        `PidFile ${home}/pid`,
        `Mutex file:${home}`,
        `ErrorLog "|/bin/cat 1>&2"`,
        "LogLevel error",
        ...(asRoot ? ["User www-data", "Group www-data"] : []),
        "TypesConfig /etc/mime.types",
        // As Debian's deflate.conf.
        "AddOutputFilterByType DEFLATE text/html text/plain text/css text/javascript application/javascript application/wasm",
        `Listen 127.0.0.1:${port}`,
        `DocumentRoot ${root}`,
        `<Directory ${root}>`,
        "    Options Indexes FollowSymLinks",
        "    AllowOverride FileInfo",
        "    Require all granted",
        "</Directory>",
        // As Debian's apache2.conf.
        '<FilesMatch "^\\.ht">',
        "    Require all denied",
        "</FilesMatch>",
        "",
      ];
      return ["/usr/sbin/apache2", "-D", "FOREGROUND", "-f", write(home, "apache.conf", lines.join("\n"))];
    },
  };
}

export const HOSTS: readonly Host[] = [
  {
    name: "npm start",
    program: null,
    package: "",
    compresses: "br",
    redirects: 301,
    command: ({ root, base, port }) => [
      "env",
      `DIST=${root}${base}`,
      `BASE_PATH=${base}`,
      `PORT=${port}`,
      process.execPath,
      "src/cli/serve.ts",
    ],
  },
  {
    name: "nginx",
    program: "/usr/sbin/nginx",
    package: "nginx-light",
    compresses: "gzip",
    redirects: 301,
    command: ({ root, base, port }, home) => {
      const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
      const lines = [
        "daemon off;",
        ...(asRoot ? ["user root;"] : []),
        `pid ${home}/pid;`,
        "error_log stderr error;",
        "events {}",
        "http {",
        "    include /etc/nginx/mime.types;",
        "    access_log off;",
        ...temporary.map((name) => `    ${name}_temp_path ${home}/${name};`),
        "    server {",
        `        listen 127.0.0.1:${port};`,
        `        root ${root};`,
        `        include ${root}${base}/nginx.conf;`,
        "    }",
        "}",
        "",
      ];
      return [
        "/usr/sbin/nginx",
        "-p",
        home,
        "-e",
        "stderr",
        "-c",
        write(home, "nginx.conf", lines.join("\n")),
      ];
    },
  },
  {
    name: "Caddy",
    program: "/usr/bin/caddy",
    package: "caddy",
    compresses: "br",
    redirects: 308,
    command: ({ root, base, port }, home) => {
      const lines = [
        "{",
        "\tadmin off",
        "\tauto_https off",
        "}",
        `http://localhost:${port} {`,
        `\troot * ${root}`,
        `\timport ${root}${base}/Caddyfile`,
        "}",
        "",
      ];
      const file = write(home, "Caddyfile", lines.join("\n"));
      return [
        "env",
        `XDG_DATA_HOME=${home}`,
        "/usr/bin/caddy",
        "run",
        "--adapter",
        "caddyfile",
        "--config",
        file,
      ];
    },
  },
  apache("Apache", ["headers", "rewrite"]),
  apache("Apache without its modules", []),
];

export const isHere = ({ program }: Pick<Host, "program">) => program === null || existsSync(program);

/** A port that nothing listens on now. */
function freePort(): Promise<number> {
  const probe = createServer();
  return new Promise((resolve) => {
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

export interface Running {
  /** The site's address, with a slash at its end. */
  address: string;
  stop(): void;
}

/** Starts a host and waits until it answers. */
export async function start(host: Host, root: string, base: string): Promise<Running> {
  const port = await freePort();
  const home = mkdtempSync(join(tmpdir(), "yieldpoint-host-"));
  chmodSync(home, 0o777);
  const [program = "", ...args] = host.command({ root, base, port }, home);
  const child: ChildProcess = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (text: Buffer) => (said += text.toString()));
  const address = `http://localhost:${port}${base}/`;
  while (child.exitCode === null) {
    if (
      await fetch(address).then(
        () => true,
        () => false,
      )
    )
      return { address, stop: () => child.kill() };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${host.name} did not start:\n${said}`);
}
