/** `npm run check -- --messages`: what learners read first, on one page. */
import { afterAll, expect, it } from "vitest";
import { figures, firstMessages, shown, type FirstMessage } from "../../../src/cli/check/messages.ts";
import { createNodeGrader } from "../../../src/grader/grading/node.ts";
import { createNodeSandbox } from "../../../src/sandbox/node.ts";
import { makeHouse } from "../house.ts";

const sandbox = createNodeSandbox();
const grader = createNodeGrader();
afterAll(() => {
  grader.dispose();
  sandbox.dispose();
});

it("has each mistake with its check, its first message and who named a cause, and counts them", async () => {
  const asyncHello = (body: string) =>
    `import asyncio from "asyncio";\nasync function hello() {\n  print("Hello");\n}\nasync function main() {\n  ${body};\n}\nasyncio.run(main());\n`;
  const root = makeHouse({
    "exercises/say-hello/mistakes/goodbye.ts": '// fails: says hello\n// says: Bye\n\nprint("Bye");\n',
    "exercises/say-hello/mistakes/no-await.ts": `// fails: says hello\n// says: never awaited\n\n${asyncHello('hello();\n  print("Bye")')}`,
  });
  const all: FirstMessage[] = [];
  await firstMessages([`${root}/exercises/say-hello`], root, [{ grader, sandbox }], (messages) =>
    all.push(...messages),
  );
  const causes = Object.fromEntries(all.map(({ path, cause }) => [path, cause]));
  expect(causes).toMatchObject({
    "say-hello/mistakes/goodbye.ts": { by: "nobody" },
    "say-hello/mistakes/lower-case.ts": { by: "recognizer", name: "the run" },
    "say-hello/mistakes/no-await.ts": { by: "recognizer", name: "never-awaited" },
    "say-hello/mistakes/silent.ts": { by: "author" },
    "say-hello/mistakes/twice.ts": { by: "author" },
  });
  expect(figures(all)).toBe(
    "5 mistakes: 2 hear a cause from a recognizer, 2 from the exercise's author, 1 hear only what came out.",
  );
  const forgotten = all.find(({ path }) => path.endsWith("no-await.ts"))!;
  expect(shown(forgotten)).toMatch(
    /^### say-hello\/mistakes\/no-await\.ts\n\nsays hello \(recognized: never-awaited\)\n\n> [\s\S]*\n> `hello\(\)` on line 9 was called but never awaited/,
  );
});
