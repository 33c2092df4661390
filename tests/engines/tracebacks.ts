/** What an engine says of wrong programs, line by line, held against what Node says of the same. */
import type { Sandbox } from "../../src/sandbox/run.ts";
import type { Visitor } from "./visitor.ts";
import { FILE, openLesson, runInWorkbench } from "./workbench.ts";
import { endsDeep, saidWithLess, wrongPrograms } from "./wrong-programs.ts";

/** The names of programs of which the engine says something else, with both texts. */
export async function otherTracebacks(visitor: Visitor, sandbox: Sandbox): Promise<string[]> {
  const [engine = ""] = visitor.engine.name.split(" ");
  await openLesson(visitor);
  const others: string[] = [];
  for (const [name, text] of Object.entries(wrongPrograms)) {
    const { printed } = await runInWorkbench(visitor, text);
    const { output } = await sandbox.run({ sources: { [FILE]: text }, entry: FILE });
    const all = output.map((chunk) => chunk.text).join("");
    const less = saidWithLess[name]?.[engine];
    const wanted = less === undefined ? all : `${all.split("\n").slice(0, -2).join("\n")}\n${less}\n`;
    const alike = endsDeep.has(name) ? lastLine(printed) === lastLine(wanted) : printed === wanted;
    if (!alike) others.push(`${name}:\n${printed}\ninstead of\n${wanted}`);
  }
  return others;
}

const lastLine = (text: string) => text.trimEnd().split("\n").at(-1);
