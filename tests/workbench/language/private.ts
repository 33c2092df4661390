/** What learners' subclasses see of the runtime: Python's names, and nothing of ours. */
import { expect, test } from "vitest";
import { at, declarations, findings, language } from "./ask.ts";

const FIELDS =
  "number = 1; held = 'nobody'; line = 'red'; limit = 2; tasks = []; items = {}; state = 'new'; loop = null;";

test.each(["Lock", "Semaphore", "Event", "Queue<string>", "TaskGroup", "Condition", "Future", "Barrier"])(
  "a class that extends %s may have fields of any name",
  (base) => {
    expect(
      findings(`import asyncio from "asyncio";\nexport class Own extends asyncio.${base} { ${FIELDS} }`),
    ).toEqual([]);
  },
);

test("what is private is in no declaration, and no completion offers it", () => {
  const shown = Object.entries(declarations.files)
    .filter(([path]) => /\/(asyncio|modules)\//.test(path))
    .flatMap(([path, text]) =>
      [...text.matchAll(/^\s+(?:private|protected) (?!_queue|_init|_put|_get|then).*$/gm)].map(
        ([row]) => `${path}: ${row}`,
      ),
    );
  expect(shown).toEqual([]);
  const { program, offset } = at('import asyncio from "asyncio"; new asyncio.Lock().|');
  expect(
    language
      .complete(program, offset)
      .map(({ name }) => name)
      .filter((name) => name.startsWith("_")),
  ).toEqual(["__aenter__", "__aexit__"]);
});

test("a queue of one's own may still override what Python lets it", () => {
  expect(
    findings(`import asyncio from "asyncio";
export class Own extends asyncio.Queue<string> {
  protected override _put(item: string) { this._queue.push(item); }
}`),
  ).toEqual([]);
});
