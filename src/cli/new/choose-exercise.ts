/** The scaffold of a question: each answer with its own explanation, and a program to look at. */
import type { Head } from "./exercise.ts";
import { yamlText, type Scaffold } from "./files.ts";

export function chooseFiles({ title, minutes }: Head): Scaffold {
  return {
    "exercise.md": `---
title: ${yamlText(title)}
kind: choose
choices:
  - text: "1 second"
    why: "A second would be enough if the two waits overlapped. Nothing starts the second one before the first has ended."
  - text: "2 seconds"
    right: true
    why: "One \`await\` after another takes the sum: \`main\` goes on only when the first wait is over."
  - text: "No time at all"
    why: "\`await\` really waits: \`main\` goes on when what it awaits is done."
concepts: [await]
minutes: ${minutes}
---

How long does this program take?
`,
    "program.ts": `import asyncio from "asyncio";

async function main() {
  await asyncio.sleep(1);
  await asyncio.sleep(1);
}

asyncio.run(main());
`,
  };
}
