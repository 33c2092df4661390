/**
 * `npm start`: serves the built site on http://localhost:4321, with the headers that its hosts are told to send. Only this
 * computer can reach it unless HOST says otherwise.
 *
 *     PORT=8080        another port
 *     HOST=0.0.0.0     for everyone in the network, a class for example
 *     BASE_PATH=/sub   the sub-path that the site was built for
 *     DIST=/tmp/site   another folder than dist/
 */
import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { join, resolve } from "node:path";
import { addressesOf } from "./serve/addresses.ts";
import { answer } from "./serve/answer.ts";

const fail = (message: string): never => {
  console.error(message);
  process.exit(1);
};

const dist = resolve(process.env["DIST"] ?? join(import.meta.dirname, "../../dist"));
const wantedPort = process.env["PORT"] ?? "4321";
const port = Number(wantedPort);
const host = process.env["HOST"] ?? "127.0.0.1";
/** `/sub` or the empty string. */
const base = `/${process.env["BASE_PATH"] ?? ""}`.replaceAll(/\/+/g, "/").replace(/\/$/, "");

if (!/^\d+$/.test(wantedPort) || port > 65535)
  fail(`PORT=${wantedPort} is no port. Use a number from 0 to 65535.`);
if (!existsSync(join(dist, "index.html")))
  fail(`There is no built site in ${dist}. Run \`npm run build\` first.`);

const server = createServer((request, response) => void answer({ dist, base }, request, response));

server.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EADDRINUSE") {
    fail(`Port ${port} is taken by another program. Choose another: PORT=${port + 1} npm start`);
  }
  if (error.code === "EACCES")
    fail(`Port ${port} needs rights that you don't have. Choose another: PORT=4321 npm start`);
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND") {
    fail(`HOST=${host} is no address of this computer. For everyone in the network: HOST=0.0.0.0 npm start`);
  }
  throw error;
});

server.listen(port, host, () => {
  const address = server.address();
  const actual = typeof address === "object" && address ? address.port : port;
  const [first, ...others] = addressesOf(host, actual, base);
  const lines = [
    `Yieldpoint is at ${first ?? ""}  (Ctrl+C stops it)`,
    ...others.map((each) => `In your network:  ${each}`),
  ];
  console.log(lines.join("\n"));
});
