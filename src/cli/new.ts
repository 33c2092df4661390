/**
 * `npm run new -- exercise|lesson|program NAME`: writes something small that is complete and passes `npm run check`, to be
 * changed part by part. Asks for what is left out, if a person is there to answer. Never overwrites.
 */
import { appendFileSync, existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { exerciseKinds } from "../grader/format/schema.ts";
import { exerciseCopy, lessonCopy } from "./new/copy.ts";
import { exerciseScaffold } from "./new/exercise.ts";
import { CannotMake, alreadyThere, mustBeSlug, titleOf, writeScaffold } from "./new/files.ts";
import { lessonScaffold, programScaffold } from "./new/lesson.ts";

const USAGE = `usage: npm run new -- exercise NAME [--title TEXT] [--kind KIND] [--minutes N] [--from EXERCISE]
       npm run new -- lesson UNIT/NAME [--title TEXT] [--minutes N] [--from LESSON]
       npm run new -- program UNIT/LESSON/NAME

  --kind KIND     what the learner does: ${exerciseKinds.join(", ")} (default: write)
  --from NAME     copy this one, whole, instead of writing a small one
  --root FOLDER   the folder that holds exercises/ and content/ (default: this project)
  --help`;

const KINDS = ["exercise", "lesson", "program"] as const;
type Kind = (typeof KINDS)[number];

try {
  await main();
} catch (error) {
  if (!(error instanceof CannotMake)) throw error;
  console.error(`new: ${error.message}`);
  process.exitCode = 2;
}

async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const root = resolve(values.root ?? resolve(import.meta.dirname, "../.."));
  const person = process.stdin.isTTY
    ? createInterface({ input: process.stdin, output: process.stderr })
    : null;
  /** The answer, or what stands in brackets if the person just presses Enter, or nobody is there. */
  const ask = async (question: string, otherwise: string): Promise<string> => {
    const answer = await person?.question(`${question}${otherwise === "" ? "" : ` [${otherwise}]`}: `);
    return (answer ?? "").trim() || otherwise;
  };

  try {
    const kind = positionals[0] ?? (await ask(`What shall be made (${KINDS.join(", ")})`, ""));
    if (!isKind(kind)) {
      throw new CannotMake(
        `${kind === "" ? "say what to make" : `"${kind}" cannot be made`}: ${KINDS.join(", ")}.\n\n${USAGE}`,
      );
    }
    const name = positionals[1] ?? (await ask(`Its name`, ""));
    if (name === "" || positionals.length > 2) {
      throw new CannotMake(
        name === ""
          ? `the ${kind} needs a name.\n\n${USAGE}`
          : `one name at a time; what is "${positionals.slice(2).join(" ")}"? A title goes in quotes: --title "Two words".`,
      );
    }
    const minutes = wholeNumber(values.minutes);
    const { from } = values;
    if (from !== undefined && (kind === "program" || values.kind !== undefined)) {
      throw new CannotMake(
        kind === "program"
          ? "a program cannot be copied by this: copy its two files, and show them with <Program />."
          : "a copy is of the kind of what it copies: leave out --kind, or --from.",
      );
    }

    if (kind === "program") {
      const { files, lesson, addition } = programScaffold(root, name);
      report(writeScaffold(root, files));
      appendFileSync(join(root, lesson), addition);
      console.log(`added <Program ... /> at the end of ${lesson}; move it to where it belongs`);
      console.log(`check it: npm run check -- ${lesson}`);
      return;
    }
    if (kind === "lesson") {
      const slug = name.split("/").at(-1) ?? name;
      const title = values.title ?? (await ask("Title", titleOf(slug.replace(/^\d+-/, ""))));
      const wishes = { name, title, minutes };
      const files = from === undefined ? lessonScaffold(root, wishes) : lessonCopy(root, { ...wishes, from });
      const made = writeScaffold(root, files);
      report(made);
      console.log(`check it: npm run check -- ${made[0] ?? ""}`);
      return;
    }
    mustBeSlug(name, "an exercise");
    if (existsSync(join(root, "exercises", name))) throw alreadyThere([`exercises/${name}`]);
    const title = values.title ?? (await ask("Title", titleOf(name)));
    const told = () => {
      console.log(`show it in a lesson: <Exercise slug="${name}" />`);
      console.log(`check it: npm run check -- ${name}`);
    };
    if (from !== undefined) {
      report(writeScaffold(root, exerciseCopy(root, { name, from, title, minutes })));
      told();
      return;
    }
    const kinds = exerciseKinds.join(", ");
    const wish = values.kind ?? (await ask(`What does the learner do (${kinds})`, "write"));
    const does = exerciseKinds.find((one) => one === wish);
    if (does === undefined) throw new CannotMake(`an exercise cannot be of the kind "${wish}": ${kinds}.`);
    report(writeScaffold(root, exerciseScaffold({ name, title, kind: does, minutes })));
    told();
  } finally {
    person?.close();
  }
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        title: { type: "string" },
        kind: { type: "string" },
        minutes: { type: "string" },
        from: { type: "string" },
        root: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw new CannotMake(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

function isKind(kind: string): kind is Kind {
  return KINDS.some((one) => one === kind);
}

function wholeNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d?$/.test(text))
    throw new CannotMake(`--minutes takes a whole number from 1 to 99, not "${text}".`);
  return Number(text);
}

function report(paths: readonly string[]): void {
  for (const path of paths) console.log(`made ${path}`);
}
