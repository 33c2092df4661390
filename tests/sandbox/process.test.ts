/** Processes are bounded by the system, and leave nothing behind. */
import { once } from "node:events";
import { createServer, type AddressInfo, type Socket } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { startProcess } from "../../src/sandbox/node/process.ts";
import { makeTree } from "../grader/folders.ts";

const bounds = { heapMb: 64, dataMb: 1_000, cpuSeconds: 20 };

/** How a process that runs this ends, and what it said before. */
function run(text: string, of: Partial<typeof bounds> = {}): Promise<unknown[]> {
  const folder = makeTree({ "it.mjs": text });
  const process = startProcess(pathToFileURL(join(folder, "it.mjs")), { ...bounds, ...of });
  const said: unknown[] = [];
  return new Promise((resolve) => {
    process.onmessage = (message) => said.push(message);
    process.onend = (how) => resolve([...said, how]);
  });
}

test("hears what a process says, and how it ends", async () => {
  expect(await run(`process.send(new Map([["a", 1n]]), () => process.exit(7));`)).toEqual([
    new Map([["a", 1n]]),
    "ended with code 7",
  ]);
  expect(await run(`process.kill(process.pid, "SIGSEGV"); setInterval(() => {}, 1000);`)).toEqual([
    "was ended by SIGSEGV",
  ]);
});

test.each([
  ["its heap", "const all = []; for (;;) all.push(new Array(1000).fill({}));"],
  ["text", `"x".repeat(100_000_000).replaceAll("x", "yyyyy");`],
])("ends one whose memory is used up by %s", async (_, text) => {
  expect(await run(text)).toEqual(["used up its memory"]);
});

test.runIf(process.platform === "linux")("refuses buffers beyond its bound", async () => {
  const fill = `const all = [];
try { for (;;) all.push(new Uint8Array(100_000_000).fill(1)); }
catch (error) { process.send([all.length < 10, error.message], () => process.exit()); }`;
  expect(await run(fill)).toEqual([[true, "Array buffer allocation failed"], "ended with code 0"]);
});

test.skipIf(process.platform === "win32")("ends one that works for too long", async () => {
  expect(await run("for (;;);", { cpuSeconds: 1 })).toEqual(["used up its 1 s of processor time"]);
});

test.skipIf(process.platform === "win32")(
  "takes along what a process started when it is killed",
  async () => {
    // The grandchild holds a connection for as long as it lives.
    const server = createServer().listen(0);
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const lives = `require("net").connect(${port}).on("error", () => process.exit())`;
    const folder = makeTree({
      "it.mjs": `import { spawn } from "node:child_process";
spawn(process.execPath, ["-e", ${JSON.stringify(lives)}], { stdio: "ignore" });`,
    });
    const made = startProcess(pathToFileURL(join(folder, "it.mjs")), bounds);
    const [connection] = (await once(server, "connection")) as [Socket];
    connection.resume().on("error", () => undefined);
    expect(made.alive).toBe(true);
    made.kill();
    expect(made.alive).toBe(false);
    await once(connection, "close");
    server.close();
  },
);

test("keeps the environment to itself", async () => {
  process.env["YIELDPOINT_SECRET"] = "of the caller's";
  const said = await run(`process.send(process.env.YIELDPOINT_SECRET ?? "nothing", () => process.exit());`);
  delete process.env["YIELDPOINT_SECRET"];
  expect(said[0]).toBe("nothing");
});
