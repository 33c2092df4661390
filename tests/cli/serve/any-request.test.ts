/** One request must never end the server: each of these is sent as it is written here, and then it must still answer. */
import { connect } from "node:net";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serve, smallSite, stopServers, type Served } from "./small-site.ts";

let dist = "";
let served: Served;
beforeAll(async () => {
  dist = smallSite();
  served = await serve(dist);
});
afterAll(stopServers);

/** The status line that comes back, or nothing if the connection is just closed. */
function send(request: string): Promise<string> {
  const { hostname, port } = new URL(served.address);
  return new Promise((resolve) => {
    let text = "";
    const socket = connect(Number(port), hostname === "localhost" ? "127.0.0.1" : hostname);
    socket.on("data", (chunk) => (text += chunk.toString("latin1")));
    socket.on("error", () => undefined);
    socket.on("close", () => resolve(text.split("\r\n", 1)[0]!.replace("HTTP/1.1 ", "")));
    socket.write(request, "latin1");
  });
}

const get = (path: string, headers: readonly string[] = [], method = "GET") =>
  [`${method} ${path} HTTP/1.1`, "Host: localhost", "Connection: close", ...headers, "", ""].join("\r\n");

const RANGES = [
  "bytes=5-2",
  "bytes=-99999999999999999999",
  "bytes=0-99999999999999999999999",
  "bytes=99999999999999999999-",
  "bytes=-0",
  "bytes=0-0,2-3,5-",
  `bytes=${"0-1,".repeat(500)}`,
  "bytes=NaN-Infinity",
  "bytes=1e3-1e4",
  "lines=1-2",
  "bytes=-",
  "",
];

const PATHS = [
  ["/%", "404 Not Found"],
  ["/%ff%fe", "404 Not Found"],
  ["/%00", "404 Not Found"],
  ["/learn/%2e%2e/%2e%2e/package.json", "404 Not Found"],
  ["/../../../etc/passwd", "404 Not Found"],
  ["/..%2f..%2fetc/passwd", "404 Not Found"],
  ["/..%5c..%5cetc/passwd", "404 Not Found"],
  ["//learn", "404 Not Found"],
  ["//example.org/", "404 Not Found"],
  ["/%2fexample.org/..", "404 Not Found"],
  ["/robots.txt:stream", "404 Not Found"],
  ["/learn/index.html/", "404 Not Found"],
  [`/${"a".repeat(5000)}`, "404 Not Found"],
  [`/${"a/".repeat(5000)}`, "404 Not Found"],
  [`/${"a".repeat(100_000)}`, "431 Request Header Fields Too Large"],
  ["/?%", "200 OK"],
  ["/#%", "200 OK"],
  ["http://example.org/learn/", "404 Not Found"],
  ["*", "404 Not Found"],
  ["/empty.txt", "200 OK"],
] as const;

describe("a request that is malformed, or meant ill", () => {
  for (const path of ["/learn/", "/_astro/a.js", "/empty.txt"]) {
    for (const method of ["GET", "HEAD"]) {
      it(`as a range of ${path}, by ${method}, gets the whole file`, async () => {
        for (const range of RANGES) {
          for (const encoding of ["br", "identity"]) {
            const request = get(path, [`Range: ${range}`, `Accept-Encoding: ${encoding}`], method);
            expect([range, encoding, await send(request)]).toEqual([range, encoding, "200 OK"]);
          }
        }
      });
    }
  }

  it("as a path is answered like any other that leads nowhere", async () => {
    for (const [path, status] of PATHS) expect([path, await send(get(path))]).toEqual([path, status]);
  });

  it("in another method, or in none, is refused", async () => {
    expect(await send(get("/", [], "DELETE"))).toBe("405 Method Not Allowed");
    expect(await send(get("*", [], "OPTIONS"))).toBe("405 Method Not Allowed");
    expect(await send(get("/", [], "BREW"))).toBe("400 Bad Request");
    expect(await send("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03")).toBe("400 Bad Request");
    expect(await send("GET / HTTP/1.1\r\n\r\n")).toBe("400 Bad Request");
  });

  it("in its headers is read for what it says, if it says something", async () => {
    const odd = [
      ["Accept-Encoding: ((((", "If-None-Match: ***"],
      ["Accept-Encoding: br;q=br;q=br", "If-Modified-Since: yesterday"],
      [`Accept-Encoding: ${"br;q=0,".repeat(1000)}`, `If-None-Match: ${'"a", '.repeat(1000)}`],
      ["If-Range: \xff", "Upgrade: websocket", "Connection: upgrade"],
      ["Expect: 100-continue"],
    ];
    for (const headers of odd) {
      const status = await send(get("/_astro/a.js", headers));
      expect([headers, status]).toEqual([
        headers,
        headers[0]!.startsWith("Expect") ? "100 Continue" : "200 OK",
      ]);
    }
  });

  it("for a file that vanished since the start, is told that it is not there", async () => {
    const path = join(dist, "_astro/a.js");
    for (const ending of ["", ".br", ".gz"]) rmSync(path + ending);
    expect(await send(get("/_astro/a.js", ["Accept-Encoding: br"]))).toBe("404 Not Found");
  });

  it("left the server as it was", async () => {
    expect(served.process.exitCode).toBe(null);
    expect(await send(get("/learn/"))).toBe("200 OK");
  });
});
