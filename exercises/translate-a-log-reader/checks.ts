import { because, check, expect, same } from "yieldpoint/checks";

check("lists the pages that failed", async ({ run }) => {
  const it = await run();
  because(
    it.lines.at(-1) === "['/search']",
    "Only the first failure was listed. Python's `return failed` is outside the loop, below it; here it goes after the loop's closing brace.",
  );
  expect(it.lines.at(-1), "the last line").toBe("['/search', '/cart']");
});

check("says which lines it skips, and why", async ({ run }) => {
  const it = await run();
  because(
    it.lines.length === 1,
    "No line of the log was reported as skipped. In Python, the `except` block prints `skipped: ` and the error; the `catch` block " +
      "should print the same.",
  );
  because(
    it.lines[0]?.includes("{path}") === true,
    "The braces came out as they are. A template string goes in backticks, with a dollar sign before each brace: `no status for ${path}`.",
  );
  expect(it).toPrint(["skipped: no status for /login", "['/search', '/cart']"]);
});

check("does the same with another log", async ({ run }) => {
  const it = await run({ driver: "another-log" });
  because(
    same(it.call("failures").value, ["/search", "/cart"]),
    "`failures` listed the pages of the example. It should list the pages of the log that it was called with.",
  );
  expect(it.call("failures")).toGive(["/a", "/d", "/a"]);
  expect(it).toPrint(["skipped: no status for /b", "skipped: no status for /e"]);
});

check("has nothing to list when the log is empty", async ({ run }) => {
  const it = await run({ driver: "an-empty-log" });
  expect(it.call("failures")).toGive([]);
});

check("catches ValueError and no other error", async ({ run }) => {
  const it = await run({ driver: "a-broken-line" });
  because(
    it.call("failures").error === null,
    "A line that could not be read raised OSError, and `failures` caught it. `except ValueError` lets other errors through; `catch` doesn't, unless " +
      "its first line is `if (!(error instanceof ValueError)) throw error;`.",
  );
  expect(it.call("failures")).toRaise("OSError", "disk error");
});
