import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "yieldpoint-play-"));
afterAll(() => rmSync(folder, { recursive: true }));

function write(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

const script = fileURLToPath(new URL("../../src/cli/play.ts", import.meta.url));

function play(...args: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, INIT_CWD: "/" },
    maxBuffer: 1 << 28,
  });
  return { stdout, stderr, status };
}

write({
  "hello.ts": `import asyncio from "asyncio";
async function main() {
  print("hello");
  await asyncio.sleep(1);
  print("from", asyncio.current_task().get_name());
}
asyncio.run(main());
`,
});

test("prints what the program prints, and nothing else", () => {
  expect(play("hello.ts")).toEqual({ stdout: "hello\nfrom Task-1\n", stderr: "", status: 0 });
});

test("writes warnings and tracebacks to stderr, and tells an uncaught error by its exit code", () => {
  write({
    "bad.ts": `async function work() {}\nwork();\nprint("on stdout");\nthrow new ValueError("no");\n`,
  });
  expect(play("bad.ts")).toEqual({
    stdout: "on stdout\n",
    stderr: `bad.ts:2: RuntimeWarning: coroutine 'work' was never awaited
  work();
Traceback (most recent call last):
  File "bad.ts", line 4, in <module>
    throw new ValueError("no");
ValueError: no
note: A coroutine was never awaited. \`work()\` on line 2 was called but never awaited, so its body never ran: calling an async function only makes a coroutine. \`await\` runs it. Start it: \`asyncio.run(work());\`.
`,
    status: 1,
  });
});

test("plays several files, each from the start, and goes on after one that fails", () => {
  write({ "boom.ts": `throw new RuntimeError("boom");\n` });
  const { stdout, status } = play("hello.ts", "boom.ts", "hello.ts");
  expect(stdout).toBe("### hello.ts\nhello\nfrom Task-1\n### boom.ts\n### hello.ts\nhello\nfrom Task-1\n");
  expect(status).toBe(1);
});

test("loads what a program imports from beside it", () => {
  write({
    "app/main.ts": `import { shout } from "./lib/shout";\nimport { name } from "../name.ts";\nprint(shout(name));\n`,
    "app/lib/shout.ts": `export const shout = (text: string) => text.toUpperCase();\n`,
    "name.ts": `export const name = "ada";\n`,
  });
  expect(play("app/main.ts")).toEqual({ stdout: "ADA\n", stderr: "", status: 0 });
});

test("says where a program does not compile, with the line and a caret", () => {
  write({ "wrong.ts": `import { slep } from "asyncio";\nprint("never", slep);\n` });
  const { stdout, stderr, status } = play("wrong.ts");
  expect([stdout, status]).toEqual(["", 2]);
  expect(stderr.split("\n").slice(0, 3)).toEqual([
    expect.stringMatching(/^wrong\.ts:1:10: error: .*slep/),
    '1 | import { slep } from "asyncio";',
    "  |          ^^^^",
  ]);
});

test("says which import is not there", () => {
  write({ "lost.ts": `import { x } from "./nowhere";\n` });
  const { stderr, status } = play("lost.ts");
  expect(stderr).toMatch(/^lost\.ts:1:19: error: /);
  expect(status).toBe(2);
});

test("says that a file is missing, and plays the others", () => {
  expect(play("none.ts", "hello.ts")).toEqual({
    stdout: "### none.ts\n### hello.ts\nhello\nfrom Task-1\n",
    stderr: "play: there is no file none.ts\n",
    status: 2,
  });
});

test("explains itself when asked, and when asked wrongly", () => {
  const help = play("--help");
  expect([help.status, help.stderr]).toEqual([0, ""]);
  expect(help.stdout).toMatch(/^Usage: npm run play -- /);
  const nothing = play();
  expect([nothing.status, nothing.stdout]).toEqual([2, ""]);
  expect(nothing.stderr).toMatch(/^play: which program\? Name at least one file\.\n\nUsage: /);
  const unknown = play("--fast", "hello.ts");
  expect([unknown.status, unknown.stdout]).toEqual([2, ""]);
  expect(unknown.stderr).toMatch(/^play: Unknown option '--fast'/);
});

test("prints the trace as JSON lines, with places and the names of tasks", () => {
  const { stdout, status } = play("--trace", "hello.ts");
  const events = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(status).toBe(0);
  expect(events.filter(({ kind }) => kind === "printed")).toEqual([
    expect.objectContaining({
      text: "hello\n",
      time: 0,
      task: 1,
      taskName: "Task-1",
      file: "hello.ts",
      line: 3,
    }),
    expect.objectContaining({
      text: "from Task-1\n",
      time: 1,
      taskName: "Task-1",
      file: "hello.ts",
      line: 5,
    }),
  ]);
  expect(events.find(({ kind }) => kind === "task-waiting")).toMatchObject({
    wait: { kind: "timer", until: 1, text: "sleep(1)" },
    line: 4,
    column: 3,
  });
});

test("turns asyncio's debug mode on", () => {
  write({
    "debug.ts": `import asyncio from "asyncio";
async function main() { print(asyncio.get_running_loop().get_debug()); }
asyncio.run(main());\n`,
  });
  expect([play("debug.ts").stdout, play("--debug", "debug.ts").stdout]).toEqual(["False\n", "True\n"]);
  expect(play("--dev", "debug.ts").stdout).toBe("True\n");
});

test("shows the warnings that Python keeps to itself, when asked to", () => {
  write({ "open.ts": `import asyncio from "asyncio";\nasyncio.new_event_loop();\n` });
  expect(play("open.ts").stderr).toBe("");
  expect(play("-W", "default", "open.ts").stderr).toContain("ResourceWarning: unclosed event loop");
  expect(play("-W", "error", "open.ts").status).toBe(2);
});

test("logs from the level that was asked for", () => {
  write({
    "log.ts": `import logging from "logging";
logging.getLogger("app").info("hello");
logging.getLogger("app").error("no");\n`,
  });
  expect(play("log.ts").stderr).toBe("no\n");
  expect(play("--log-level", "debug", "log.ts").stderr).toBe("INFO:app:hello\nERROR:app:no\n");
  const unknown = play("--log-level", "LOUD", "log.ts");
  expect([unknown.status, unknown.stderr.split("\n")[0]]).toEqual([
    2,
    "play: --log-level LOUD is not known. There are DEBUG, INFO, WARNING, ERROR, CRITICAL.",
  ]);
});

test("prints a hundred thousand lines, whole, into a pipe", () => {
  write({ "many.ts": `for (let i = 0; i < 100_000; i++) print("line", i);\n` });
  const { stdout, stderr, status } = play("many.ts");
  expect([stderr, status]).toEqual(["", 0]);
  expect(stdout).toBe(Array.from({ length: 100_000 }, (_, i) => `line ${i}\n`).join(""));
});

test("stops an endless loop, names it, and keeps what was printed", () => {
  write({ "endless.ts": `print("before");\nwhile (true) {\n}\n` });
  const { stdout, stderr, status } = play("endless.ts");
  expect([stdout, status]).toEqual(["before\n", 1]);
  expect(stderr).toContain("EndlessLoopError: the loop at endless.ts:2 (while (true) {)");
});

test("ends when it has answered, also where a thread of the program never would", () => {
  write({
    "flatten.ts": `print("before");\nconst a: number[] = [];\na.length = 4294967295;\n[a].flat();\n`,
  });
  expect(play("flatten.ts", "hello.ts")).toEqual({
    stdout: "### flatten.ts\nbefore\n### hello.ts\nhello\nfrom Task-1\n",
    stderr: expect.stringMatching(/^Killed: the program gave no sign of life for 1 second/) as string,
    status: 1,
  });
});

test("writes no control characters of a program that does not compile, nor of a file's name", () => {
  write({ "evil.ts": `let = "\u001b[2J\u202e";\n` });
  const { stderr } = play("evil.ts", "\u001b[31mnowhere.ts");
  expect(stderr.split("\n").filter((line) => /^1 \||there is no file/.test(line))).toEqual([
    '1 | let = "\uFFFD[2J\uFFFD";',
    "play: there is no file [31mnowhere.ts",
  ]);
  expect(stderr).not.toMatch(/[^\P{C}\n]/u);
});
