import { afterAll, describe, expect, it } from "vitest";
import { createNodeGrader } from "../../src/grader/grading/node.ts";
import { firstFailure, forLater, required, toBeRead } from "../../src/grader/verdict.ts";
import { withChecks, writeFiles } from "./folders.ts";
import { fakeSandbox, printed, ran, slept, type Told } from "./recorded.ts";

const grader = createNodeGrader();
afterAll(() => grader.dispose());

const sources = { "main.ts": 'print("Hello")' };
const hello = () => fakeSandbox({ "main.ts": ran([printed("Hello", 0, 4)]) });

describe("a verdict", () => {
  it("passes when every check passes, and keeps the runs", async () => {
    const sandbox = hello();
    const exercise = withChecks(`
      check("says hello", async ({ run }) => expect(await run()).toPrint(["Hello"]));
      check("says it once", async ({ run }) => expect((await run()).prints.length).toBe(1));
    `);
    const verdict = await grader.grade(exercise, sources, sandbox);
    expect(verdict).toEqual({
      exercise: "sample",
      passed: true,
      checks: [
        { title: "says hello", outcome: "passed", message: "", at: null, run: null },
        { title: "says it once", outcome: "passed", message: "", at: null, run: null },
      ],
      runs: [{ name: "main", result: ran([printed("Hello", 0, 4)]) }],
      problem: null,
    });
    expect(sandbox.asked).toEqual([{ entry: "main.ts", sources, settings: { debug: false }, limits: {} }]);
  });

  it("keeps the order written, runs every check, and names the first failure", async () => {
    const exercise = withChecks(`
      check("is polite", async ({ run }) => expect(await run()).toPrint(["Please"]));
      check("says hello", async ({ run }) => expect(await run()).toPrint(["Hello"]));
      check("is brief", async ({ run }) => expect((await run()).stdout.length, "the length of the output").toBeLessThan(3));
    `);
    const verdict = await grader.grade(exercise, sources, hello());
    expect(verdict.passed).toBe(false);
    expect(verdict.checks).toEqual([
      {
        title: "is polite",
        outcome: "failed",
        message: 'Line 1 of the output should be "Please", but is "Hello" (line 4, at 0.00 s).',
        at: { time: 0, task: 1, file: "main.ts", line: 4, column: 3, seq: 0 },
        run: 0,
      },
      { title: "says hello", outcome: "passed", message: "", at: null, run: null },
      {
        title: "is brief",
        outcome: "failed",
        message: "The length of the output: expected 6 to be less than 3.",
        at: null,
        run: 0,
      },
    ]);
    expect(firstFailure(verdict)?.title).toBe("is polite");
  });

  it("adds the likely cause that the run shows, once", async () => {
    const forgot: Told = {
      kind: "warned",
      category: "RuntimeWarning",
      text: "coroutine 'greet' was never awaited",
      at: 9,
    };
    const exercise = withChecks(`
      check("says hello", async ({ run }) => expect(await run()).toPrint(["Hello"]));
      check("takes a second", async ({ run }) => expect(await run()).toTake(1));
    `);
    const verdict = await grader.grade(exercise, sources, fakeSandbox({ "main.ts": ran([forgot]) }));
    expect(verdict.checks[0]).toMatchObject({
      title: "says hello",
      outcome: "failed",
      message: expect.stringContaining(
        'Nothing was printed, but "Hello" should be.\n`greet(...)` on line 9 was called but never awaited, so its body never ran',
      ) as string,
      at: { time: 0, task: 1, file: "main.ts", line: 9, column: 3, seq: 0 },
      run: 0,
    });
    // A cause is told once; the second failure still points at it.
    expect(verdict.checks[1]).toEqual({
      title: "takes a second",
      outcome: "failed",
      message: "It took 0.00 s, but should take 1.00 s. Nothing in it waited for time to pass.",
      at: { time: 0, task: 1, file: "main.ts", line: 9, column: 3, seq: 0 },
      run: 0,
    });
  });

  it("puts the usual matchers' words in order for a learner", async () => {
    const exercise = withChecks(`
      check("a", async ({ run }) => expect((await run()).lines).toEqual(["Bye"]));
      check("b", async ({ run }) => expect((await run()).duration, "the time it took").toBe(3));
      check("c", async ({ run }) => expect((await run()).stdout).not.toContain("Hello"));
      check("d", async ({ run }) => expect((await run()).duration).toBeGreaterThan(1));
    `);
    const verdict = await grader.grade(exercise, sources, hello());
    expect(verdict.checks.map(({ message }) => message)).toEqual([
      "Wanted ['Bye'], but got ['Hello'].",
      "The time it took: wanted 3, but got 0.",
      "Expected 'Hello\\n' not to contain 'Hello'.",
      "Expected 0 to be greater than 1.",
    ]);
  });

  it("keeps a hidden check back until it passes, except from authors", async () => {
    const exercise = withChecks(`
      check("says something", async ({ run }) => expect((await run()).lines).toEqual(["Hello"]));
      check.hidden("is polite", async ({ run }) => expect(await run()).toPrint(["Please"]));
      check.hidden("is brief", async ({ run }) => expect((await run()).prints.length).toBe(1));
    `);
    const { checks } = await grader.grade(exercise, sources, hello());
    expect(checks.slice(1)).toEqual([
      {
        title: "Hidden check 2",
        outcome: "failed",
        message:
          "This check is about a case that the task does not spell out. It fails; what it looks for is shown once it passes.",
        at: null,
        run: null,
        hidden: true,
      },
      { title: "is brief", outcome: "passed", message: "", at: null, run: null, hidden: true },
    ]);
    const revealed = await grader.grade(exercise, sources, hello(), { reveal: true });
    expect(revealed.checks.map(({ title, hidden }) => [title, hidden])).toEqual([
      ["says something", undefined],
      ["is polite", true],
      ["is brief", true],
    ]);
    expect(toBeRead(revealed).map(({ title }) => title)).toEqual(["is polite", "says something", "is brief"]);
  });

  it("passes though a check for later fails, and tells what that one found apart", async () => {
    const exercise = withChecks(`
      check.later("basics/manners", "is polite", async ({ run }) => expect(await run()).toPrint(["Please"]));
      check("says something", async ({ run }) => expect((await run()).lines).toEqual(["Hello"]));
    `);
    const verdict = await grader.grade(exercise, sources, hello());
    expect([verdict.passed, required(verdict).map(({ title }) => title)]).toEqual([true, ["says something"]]);
    expect(forLater(verdict)).toMatchObject([
      {
        title: "is polite",
        outcome: "failed",
        message: 'Line 1 of the output should be "Please", but is "Hello" (line 4, at 0.00 s).',
        later: { slug: "basics/manners", lesson: null },
      },
    ]);
    expect(firstFailure(verdict)?.title).toBe("is polite");
  });

  it("says nothing of what is for later while what is asked for now does not hold", async () => {
    const exercise = withChecks(`
      check.later("basics/manners", "is polite", async ({ run }) => expect(await run()).toPrint(["Please"]));
      check("says goodbye", async ({ run }) => expect((await run()).lines).toEqual(["Bye"]));
    `);
    const verdict = await grader.grade(exercise, sources, hello());
    expect(verdict.passed).toBe(false);
    expect(firstFailure(verdict)?.title).toBe("says goodbye");
    expect(forLater(verdict).map(({ outcome }) => outcome)).toEqual(["skipped"]);
    expect(toBeRead(verdict).map(({ title }) => title)).toEqual(["says goodbye"]);
  });

  it("refuses an exercise of which nothing has to hold", async () => {
    const { problem } = await grader.grade(
      withChecks(`check.later("basics/manners", "is polite", () => {});`),
      sources,
      hello(),
    );
    expect(problem).toContain("all of its checks are for later, so nothing would have to hold");
  });

  it("tells a cause in a check that is read, where a hidden one before it has the same", async () => {
    const forgot: Told = {
      kind: "warned",
      category: "RuntimeWarning",
      text: "coroutine 'greet' was never awaited",
      at: 9,
    };
    const exercise = withChecks(`
      check.hidden("is polite", async ({ run }) => expect(await run()).toPrint(["Please"]));
      check("says hello", async ({ run }) => expect(await run()).toPrint(["Hello"]));
    `);
    const { checks } = await grader.grade(exercise, sources, fakeSandbox({ "main.ts": ran([forgot]) }));
    expect(checks[1]!.message).toContain("`greet(...)` on line 9 was called but never awaited");
  });

  it("lets hidden checks speak only when everything else holds", async () => {
    const exercise = withChecks(`
      check("says goodbye", async ({ run }) => expect((await run()).lines).toEqual(["Bye"]));
      check.hidden("is polite", async ({ run }) => expect(await run()).toPrint(["Please"]));
      check.hidden("is brief", async ({ run }) => expect((await run()).prints.length).toBe(1));
    `);
    const { checks } = await grader.grade(exercise, sources, hello());
    expect(checks.map(({ title, outcome, message }) => [title, outcome, message])).toEqual([
      ["says goodbye", "failed", "Wanted ['Bye'], but got ['Hello']."],
      ["Hidden check 2", "skipped", "It is looked at once the other checks hold."],
      ["is brief", "passed", ""],
    ]);
  });

  it("shows values as Python does, each quoted once", async () => {
    const exercise = withChecks(`
      check("a", async () => expect("['Ada', 'Bob']").toBe("it's"));
      check("b", async () => expect({ done: [true, null, NaN, 'say "x"'] }).toEqual([-0]));
      check("c", async () => expect(["done"]).not.toContain("done"));
    `);
    const { checks } = await grader.grade(exercise, sources, hello());
    expect(checks.map(({ message }) => message)).toEqual([
      `Wanted "it's", but got "['Ada', 'Bob']".`,
      `Wanted [0], but got {'done': [True, None, nan, 'say "x"']}.`,
      "Expected ['done'] to not include 'done'.",
    ]);
  });

  it("takes an author's own words and place", async () => {
    const exercise = withChecks(
      `check("is quick", async ({ run }) => { const { prints } = await run(); fail("Too slow for my taste.", prints[0]); });`,
    );
    const verdict = await grader.grade(exercise, sources, hello());
    expect(verdict.checks[0]).toMatchObject({
      message: "Too slow for my taste.",
      at: { time: 0, task: 1, line: 4 },
    });
  });
});

describe("runs", () => {
  it("happen once for equal requests", async () => {
    const sandbox = fakeSandbox({ "main.ts": ran([]), "slow.ts": ran([]) });
    const exercise = withChecks(
      `for (const title of ["one", "two"]) check(title, async ({ run }) => {
        await run(); await run({}); await run({ driver: "slow" }); await run({ debug: true, driver: "slow" }); await run({ driver: "slow", debug: true });
      });`,
      { slow: "import './main'", fast: "" },
    );
    exercise.slug = "equal-requests";
    const asked = () => sandbox.asked.splice(0).map(({ entry, settings }) => [entry, settings?.debug]);
    const { runs } = await grader.grade(exercise, sources, sandbox);
    expect(runs.map(({ name }) => name)).toEqual(["main", "slow", "slow"]);
    expect(sandbox.asked[1]?.sources).toEqual({ ...sources, "slow.ts": "import './main'", "fast.ts": "" });
    // The likely ones are started before the checks ask.
    expect(asked()).toEqual([
      ["main.ts", false],
      ["slow.ts", false],
      ["fast.ts", false],
      ["slow.ts", true],
    ]);
    // The next time, it is known what the checks ask for.
    expect((await grader.grade(exercise, sources, sandbox)).runs.length).toBe(3);
    expect(asked()).toEqual([
      ["main.ts", false],
      ["slow.ts", false],
      ["slow.ts", true],
    ]);
  });

  it("in which the learner's program does not let the driver begin say how to let it", async () => {
    const error = {
      type: "DeadlockError",
      message: "nobody is left to set the event",
      frames: [{ file: "main.ts", line: 9, column: 1, name: "<module>", source: "asyncio.run(main());" }],
      text: "",
      time: 0,
    };
    const result = ran([printed("main's own", 0, 4)], { outcome: "stopped", error });
    const exercise = withChecks(
      `check("works", async ({ run }) => { expect(await run({ driver: "slow", mayFail: true })).toPrint([]); });`,
      { slow: "" },
    );
    const verdict = await grader.grade(exercise, sources, fakeSandbox({ "slow.ts": result }));
    expect(verdict.checks[0]?.message.split("\n").slice(0, 2)).toEqual([
      "This check imports your `main.ts`, to call functions of it; importing runs it, as in Python, and the check never got its turn. " +
        "The program stopped with an error (line 9, at 0.00 s): DeadlockError: nobody is left to set the event.",
      'Let the program run only when it is the program itself: `if (__name__ === "__main__") asyncio.run(main());`',
    ]);
    expect(verdict.checks[0]?.at?.line).toBe(9);
  });

  it("of a driver begin where the driver's own code begins, at time 0", async () => {
    const events: Told[] = [
      printed("main's own", 0, 4),
      ...slept(0, 1, 5),
      printed("still main's", 1, 6),
      { kind: "run-started", time: 1, at: 40, task: 0 },
      printed("driver's", 1, 41),
      ...slept(1, 3, 5),
      printed("Hello", 3, 6),
    ];
    const result = ran(events);
    result.sites[40] = { file: "slow.ts", line: 1, column: 1, kind: "call" };
    result.sites[41] = { file: "slow.ts", line: 2, column: 1, kind: "call" };
    const exercise = withChecks(
      `check("waits", async ({ run }) => {
        const it = await run({ driver: "slow" });
        expect(it).toPrintAt([[0, "driver's"], [2, "Hello"]]);
        expect(it).toTake(2);
        expect(it).toPrint([]);
      });`,
      { slow: "" },
    );
    const verdict = await grader.grade(exercise, sources, fakeSandbox({ "slow.ts": result }));
    expect(verdict.checks[0]?.message).toBe('"driver\'s" was printed (at 0.00 s), and nothing should be.');
    expect(verdict.runs[0]?.result.duration).toBe(2);
  });

  it("that end with an error fail the check with that error, unless it may be so", async () => {
    const frame = { file: "main.ts", line: 7, column: 3, name: "main", source: "f()" };
    const error = {
      type: "TypeError",
      message: "'int' object can't be awaited",
      frames: [frame],
      text: "",
      help: "Remove the `await`",
      time: 1,
    };
    const sandbox = fakeSandbox({ "main.ts": ran([], { outcome: "failed", error }) });
    const exercise = withChecks(`
      check("ends well", async ({ run }) => { await run(); });
      check("ends badly", async ({ run }) => expect(await run({ mayFail: true })).toFailWith("TypeError"));
    `);
    const verdict = await grader.grade(exercise, sources, sandbox);
    expect(verdict.checks.map(({ outcome, message, at }) => [outcome, message, at])).toEqual([
      [
        "failed",
        expect.stringMatching(
          /^The program stopped with an error \(line 7, at 1\.00 s\): TypeError: 'int' object can't be awaited\. Remove the `await`\.(\n|$)/,
        ),
        { file: "main.ts", line: 7, column: 3, time: 1 },
      ],
      ["passed", "", null],
    ]);
    expect(sandbox.asked).toHaveLength(1);
  });

  it("that do not compile end grading with the compiler's words", async () => {
    const diagnostic = {
      severity: "error" as const,
      code: "syntax",
      file: "main.ts",
      line: 3,
      column: 5,
      message: 'Expected ")"',
      help: "Close the bracket",
      source: "print(",
      length: 1,
    };
    const sandbox = fakeSandbox({ "main.ts": ran([], { outcome: "refused", diagnostics: [diagnostic] }) });
    const exercise = withChecks(
      `for (const title of ["one", "two"]) check(title, async ({ run }) => { await run(); });`,
    );
    const verdict = await grader.grade(exercise, sources, sandbox);
    expect(verdict.problem).toBe(
      'Nothing was run, for the code does not compile.\nmain.ts:3:5: Expected ")". Close the bracket.',
    );
    expect(verdict.checks.map(({ outcome }) => outcome)).toEqual(["skipped", "skipped"]);
  });
});

describe("broken checks are a problem of the exercise, said as such", () => {
  it("when one throws", async () => {
    const exercise = withChecks(`
      check("is broken", async ({ run }) => { (await run()).nothing.at(0); });
      check("says hello", async ({ run }) => expect(await run()).toPrint(["Hello"]));
    `);
    const verdict = await grader.grade(exercise, sources, hello());
    expect(verdict.problem).toBe(
      "The check \"is broken\" is broken, which is no fault of your code. It threw TypeError: Cannot read properties of undefined (reading 'at').",
    );
    expect(verdict.passed).toBe(false);
    expect(verdict.checks.map(({ outcome }) => outcome)).toEqual(["failed", "passed"]);
  });

  it.each([
    ["loops for ever", "while (true);"],
    ["awaits what never comes", "await new Promise(() => {});"],
  ])("when one %s, and the next grading works", async (_, body) => {
    const exercise = withChecks(`
      check("says hello", async ({ run }) => expect(await run()).toPrint(["Hello"]));
      check("never ends", async () => { ${body} });
      check("comes later", () => {});
    `);
    const verdict = await grader.grade(exercise, sources, hello(), { patienceMs: 1_000 });
    expect(verdict.problem).toBe(
      'The check "never ends" did not come to an end within 1 s, so it was stopped. That is a fault of the exercise, not of your code.',
    );
    expect(verdict.checks.map(({ title, outcome }) => [title, outcome])).toEqual([
      ["says hello", "passed"],
      ["never ends", "skipped"],
      ["comes later", "skipped"],
    ]);
    const next = await grader.grade(withChecks(`check("works", () => {});`), sources, hello());
    expect(next.passed).toBe(true);
  });

  it("when one ends its thread", async () => {
    const exercise = withChecks(`check("exits", () => { process.exit(0); });`);
    const verdict = await grader.grade(exercise, sources, hello());
    expect(verdict.problem).toBe("The checks of this exercise broke off.");
  });

  it.each([
    [
      "have no title",
      `check("", () => {});`,
      'a check has an empty title. Say what is wanted, as the learner reads it: check("says goodbye after one second", ...). (checks.ts:2:1)',
    ],
    [
      "share a title",
      `check("a", () => {}); check("a", () => {});`,
      'two checks have the title "a". Give each its own, so that a verdict can name it. (checks.ts:2:23)',
    ],
    [
      "are none",
      "",
      'it makes no check. Write at least one: check("says hello", async ({ run }) => { ... }).',
    ],
    ["do not load", `throw new Error("no such file");`, "no such file (checks.ts:2:7)"],
  ])("when they %s", async (_, text, why) => {
    const verdict = await grader.grade(withChecks(text), sources, hello());
    expect(verdict.problem).toBe(`The checks of this exercise could not be loaded: ${why}`);
  });

  it("when one is made inside another", async () => {
    const exercise = withChecks(`check("outer", () => { check("inner", () => {}); });`);
    const verdict = await grader.grade(exercise, sources, hello());
    expect(verdict.problem).toBe(
      'The check "outer" is broken, which is no fault of your code. It threw Error: check("inner") was called while no exercise was being loaded. ' +
        "Checks go side by side at the top level of checks.ts; one cannot be made inside another.",
    );
  });

  it("when one asks for a driver that there is not", async () => {
    const exercise = withChecks(`check("waits", async ({ run }) => { await run({ driver: "slow" }); });`, {
      quick: "",
    });
    const verdict = await grader.grade(exercise, sources, hello());
    expect(verdict.problem).toBe(
      'A run that the check "waits" asked for failed: the exercise "sample" has no drivers/slow.ts. It has: quick.',
    );
  });
});

describe("grading", () => {
  it("can be stopped", async () => {
    const stop = new AbortController();
    const exercise = withChecks(`check("never ends", () => { while (true); });`);
    const grading = grader.grade(exercise, sources, hello(), { signal: stop.signal });
    stop.abort(new Error("the learner went on"));
    await expect(grading).rejects.toThrow("the learner went on");
    expect((await grader.grade(withChecks(`check("works", () => {});`), sources, hello())).passed).toBe(true);
  });

  it("takes a changed checks.ts at once", async () => {
    const exercise = withChecks(`check("first", () => {});`);
    expect((await grader.grade(exercise, sources, hello())).checks[0]?.title).toBe("first");
    writeFiles(exercise.folder, {
      "checks.ts": `import { check } from "yieldpoint/checks"; check("second", () => {});`,
    });
    expect((await grader.grade(exercise, sources, hello())).checks[0]?.title).toBe("second");
  });
});
