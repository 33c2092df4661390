import { appendFileSync, rmSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { addressesOf } from "../../../src/cli/serve/addresses.ts";
import { CACHE } from "../../../src/policy/site-headers.ts";
import { SCRIPT, serve, smallSite, stopServers } from "./small-site.ts";

let dist = "";
beforeAll(() => {
  dist = smallSite();
});
afterEach(stopServers);

const ask = (address: string, encoding = "identity") =>
  fetch(address, { headers: { "Accept-Encoding": encoding }, redirect: "manual" });

/** What a response is, in the headers that hosts differ in. */
async function told(response: Response) {
  const { headers, status } = response;
  return {
    status,
    type: headers.get("content-type"),
    cache: headers.get("cache-control"),
    encoding: headers.get("content-encoding"),
    vary: headers.get("vary"),
    text: await response.text(),
  };
}

describe("serving the built site", () => {
  it("sends a page to be asked for again, and a file with a hash in its name for good", async () => {
    const { address } = await serve(dist);
    expect(await told(await ask(`${address}learn/`))).toEqual({
      status: 200,
      type: "text/html; charset=utf-8",
      cache: CACHE.page,
      encoding: null,
      vary: null,
      text: "<p>lesson</p>",
    });
    const file = { status: 200, type: "text/javascript", cache: CACHE.hashed, vary: "Accept-Encoding" };
    for (const [asked, encoding] of [
      ["br, gzip", "br"],
      ["gzip, deflate", "gzip"],
      ["gzip;q=1.0, br;q=0", "gzip"],
      ["identity", null],
      ["abracadabra", null],
    ] as const) {
      expect([asked, await told(await ask(`${address}_astro/a.js`, asked))]).toEqual([
        asked,
        { ...file, encoding, text: SCRIPT },
      ]);
    }
  });

  it("sends the headers that hosts are told to send", async () => {
    const { address } = await serve(dist);
    const { headers } = await ask(`${address}sandbox/frame.html`);
    expect(
      [
        "content-security-policy",
        "referrer-policy",
        "cross-origin-opener-policy",
        "x-content-type-options",
      ].map((name) => headers.get(name)),
    ).toEqual([
      "sandbox allow-scripts; default-src 'none'; frame-ancestors 'self'",
      "same-origin",
      "same-origin",
      "nosniff",
    ]);
  });

  it("answers what has not changed with 304", async () => {
    const { address } = await serve(dist);
    const tag = (await ask(`${address}learn/`)).headers.get("etag")!;
    const again = await fetch(`${address}learn/`, { headers: { "If-None-Match": `W/"other", ${tag}` } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });

  it("answers what is not there, or is for hosts alone, with the site's own page, never to be kept", async () => {
    const { address } = await serve(dist);
    const missing = {
      status: 404,
      type: "text/html; charset=utf-8",
      cache: CACHE.page,
      encoding: null,
      vary: null,
      text: "<p>nothing here</p>",
    };
    for (const path of [
      "nope",
      "_astro/gone.js",
      "_astro/",
      "nginx.conf",
      "_headers",
      ".htaccess",
      "_astro/a.js.br",
    ]) {
      expect([path, await told(await ask(`${address}${path}`))]).toEqual([path, missing]);
    }
    expect((await fetch(address, { method: "POST" })).status).toBe(405);
  });

  it("leads from a folder without its slash to the page", async () => {
    const { address } = await serve(dist);
    const { status, headers } = await ask(`${address}learn?a=1`);
    expect([status, headers.get("location")]).toEqual([301, "/learn/?a=1"]);
  });

  it("serves below a sub-path, and nothing above it", async () => {
    const { address } = await serve(dist, { BASE_PATH: "/course/" });
    expect(address).toMatch(/^http:\/\/localhost:\d+\/course\/$/);
    expect(await (await fetch(`${address}learn/`)).text()).toBe("<p>lesson</p>");
    expect((await fetch(address.slice(0, -1))).url).toBe(address);
    expect((await fetch(`${address}learn`)).url).toBe(`${address}learn/`);
    expect((await fetch(new URL("/learn/", address))).status).toBe(404);
    expect((await fetch(`${address}_astro/a.js`)).headers.get("cache-control")).toBe(CACHE.hashed);
  });

  it("picks up a build beside it, and says so of what the build took away", async () => {
    const own = smallSite();
    const { address } = await serve(own);
    expect((await ask(`${address}learn/`)).status).toBe(200);
    rmSync(join(own, "learn"), { recursive: true });
    rmSync(join(own, "404.html"));
    expect(await told(await ask(`${address}learn/`))).toMatchObject({
      status: 404,
      text: "Nothing is here. Is the site being built?\n",
    });
    writeFileSync(join(own, "new.html"), "<p>new</p>");
    expect(await (await ask(`${address}new.html`)).text()).toBe("<p>new</p>");
  });

  it("sends no twin that is older than its file", async () => {
    const own = smallSite();
    const { address } = await serve(own);
    const changed = () => ask(`${address}_astro/a.js`, "br").then(told);
    appendFileSync(join(own, "_astro/a.js"), "// changed");
    expect(await changed()).toMatchObject({ encoding: null, text: `${SCRIPT}// changed` });
  });
});

describe("the address of the server", () => {
  it("is this computer's alone, unless everyone is asked in", async () => {
    const { text, address } = await serve(dist);
    expect(text).toBe(`Yieldpoint is at ${address}  (Ctrl+C stops it)\n`);
    const shared = await serve(dist, { HOST: "0.0.0.0" });
    const port = new URL(shared.address).port;
    const [own, ...others] = addressesOf("0.0.0.0", Number(port), "");
    expect(shared.text).toBe(
      [
        `Yieldpoint is at ${own}  (Ctrl+C stops it)`,
        ...others.map((each) => `In your network:  ${each}`),
        "",
      ].join("\n"),
    );
  });

  it("is written as people type it", () => {
    const one = { netmask: "", mac: "", cidr: null, family: "IPv4" as const };
    const interfaces = {
      lo: [{ ...one, address: "127.0.0.1", internal: true }],
      wlan0: [
        { ...one, address: "192.168.0.10", internal: false },
        { ...one, address: "fe80::1", family: "IPv6" as const, scopeid: 2, internal: false },
      ],
    };
    expect(addressesOf("0.0.0.0", 80, "/course", interfaces)).toEqual([
      "http://localhost:80/course/",
      "http://192.168.0.10:80/course/",
    ]);
    expect(addressesOf("127.0.0.1", 80, "", interfaces)).toEqual(["http://localhost:80/"]);
    expect(addressesOf("192.168.0.10", 80, "", interfaces)).toEqual(["http://192.168.0.10:80/"]);
    expect(addressesOf("fe80::1", 80, "", interfaces)).toEqual(["http://[fe80::1]:80/"]);
  });

  it("says so when the port is taken, and which to try", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    const { text, code } = await serve(dist, { PORT: String(port) });
    other.close();
    expect([code, text]).toEqual([
      1,
      `Port ${port} is taken by another program. Choose another: PORT=${port + 1} npm start\n`,
    ]);
  });

  it("says what is wrong with a port or a host that is none, and with a site that is not built", async () => {
    const failed = async (at: string, env: Record<string, string>) => {
      const { code, text } = await serve(at, env);
      return [code, text];
    };
    expect(await failed(dist, { PORT: "http" })).toEqual([
      1,
      "PORT=http is no port. Use a number from 0 to 65535.\n",
    ]);
    expect(await failed(dist, { HOST: "203.0.113.9" })).toEqual([
      1,
      "HOST=203.0.113.9 is no address of this computer. For everyone in the network: HOST=0.0.0.0 npm start\n",
    ]);
    expect(await failed(join(dist, "gone"), {})).toEqual([
      1,
      `There is no built site in ${join(dist, "gone")}. Run \`npm run build\` first.\n`,
    ]);
  });
});
