/** Which words of a text, and which pieces of code, are terms of the glossary. */
import { describe, expect, it } from "vitest";
import { makeFinder } from "../../../src/course/glossary/finder.ts";
import { readGlossary } from "../../../src/course/glossary/read.ts";

const { terms, complaints } = readGlossary(`
task: { means: A., docs: B }
task group: { means: A., code: [TaskGroup], words: [task group] }
queue: { means: A., words: [], code: [Queue] }
ready queue: { means: A. }
event loop: { means: A., words: [event loop, the loop] }
process: { means: A. }
I/O-bound: { means: A. }
GIL: { means: A. }
never: { means: A. }
library: { means: A. }
gather: { means: A., code: [gather] }
async with: { means: A., words: [], code: [async with] }
call_soon: { means: A., code: [call_soon] }
`);
const finder = makeFinder(terms);
const wordsIn = (text: string) =>
  finder.inText(text).map(({ term, start, end }) => [term.term, text.slice(start, end)]);
const codes = (...texts: string[]) => texts.map((text) => finder.inCode(text)?.term ?? null);

it("reads its own glossary without complaint", () => {
  expect(complaints).toEqual([]);
});

describe("in running text a term is found", () => {
  it("as a whole word, in whatever case", () => {
    expect(wordsIn("Task by task; multitasking is none.")).toEqual([
      ["task", "Task"],
      ["task", "task"],
    ]);
  });

  it("in the plural", () => {
    expect(wordsIn("tasks, processes, ready queues, libraries")).toEqual([
      ["task", "tasks"],
      ["process", "processes"],
      ["ready queue", "ready queues"],
      ["library", "libraries"],
    ]);
  });

  it("before an apostrophe and after a bracket, and not beside a hyphen", () => {
    expect(wordsIn("(task) the task’s task-local sub-task task_1")).toEqual([
      ["task", "task"],
      ["task", "task"],
    ]);
  });

  it("with its own signs in it", () => {
    expect(wordsIn("An I/O-bound job and the GIL")).toEqual([
      ["I/O-bound", "I/O-bound"],
      ["GIL", "GIL"],
    ]);
  });

  it("over the end of a line", () => {
    expect(wordsIn("the ready\nqueue of the event\n  loop")).toEqual([
      ["ready queue", "ready\nqueue"],
      ["event loop", "event\n  loop"],
    ]);
  });

  it("as the longest that fits", () => {
    expect(wordsIn("a task group of tasks")).toEqual([
      ["task group", "task group"],
      ["task", "tasks"],
    ]);
  });

  it("only by the words that it is given, if it is given any", () => {
    expect(wordsIn("the queue, a loop, the loop, to gather")).toEqual([["event loop", "the loop"]]);
  });
});

describe("in code a term is found", () => {
  it("by its name alone, with its module, or in a call", () => {
    expect(
      codes(
        "gather",
        "asyncio.gather",
        "gather(a(), b())",
        "await asyncio.gather(...tasks);",
        "new Queue(3)",
        "loop.call_soon(f, ...)",
      ),
    ).toEqual(["gather", "gather", "gather", "gather", "queue", "call_soon"]);
  });

  it("by whole words of the language", () => {
    expect(codes("async with")).toEqual(["async with"]);
  });

  it("and not as a part of another name, nor as a method of something else", () => {
    expect(codes("gatherer", "flowers.gather()", "PriorityQueue", "gather + 1", "task", "")).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});

it("a glossary without words finds nothing", () => {
  expect(makeFinder([]).inText("a task")).toEqual([]);
});
