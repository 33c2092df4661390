/**
 * A page that tells a person what to type, as steps to be done: files to write where it says, commands to run, and what they
 * print. `{/* file: PATH *\/}` and `{/* remove: PATH *\/}` mark the edits.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

export const project = resolve(import.meta.dirname, "../..");

export interface Step {
  does: "file" | "remove" | "sh" | "text" | "host" | "other";
  /** The path of the file. */
  of: string;
  text: string;
  line: number;
}

/** What hosts are told; `tests/hosts/` tells it to real ones. */
const HOSTS = ["nginx", "apache", "txt"];

export const readGuide = (name: string) => readFileSync(join(project, `content/pages/${name}.mdx`), "utf8");

export const makeRoot = () => mkdtempSync(join(tmpdir(), "yieldpoint-guide-"));

export function stepsOf(mdx: string): Step[] {
  const pattern =
    /\{\/\* (file|remove): (\S+) \*\/\}(?:\s*^```\w+\n([\s\S]*?)^```$)?|^```(\w+)\n([\s\S]*?)^```$/gm;
  return [...mdx.matchAll(pattern)].map((match) => {
    const [, verb, path = "", file = "", language, text = ""] = match;
    const line = mdx.slice(0, match.index).split("\n").length;
    if (verb === "file" || verb === "remove") return { does: verb, of: path, text: file, line };
    const does =
      language === "sh" || language === "text" ? language : HOSTS.includes(language ?? "") ? "host" : "other";
    return { does, of: "", text, line };
  });
}

/** Writes or removes a file, as the step tells. */
export function edit(root: string, { does, of, text }: Step): void {
  if (does === "remove") {
    rmSync(join(root, of));
    return;
  }
  mkdirSync(dirname(join(root, of)), { recursive: true });
  writeFileSync(join(root, of), text);
}

/** As the author would: in the course's folder, both streams as they come. */
export function runCommand(root: string, command: string): { printed: string; code: number | null } {
  const words = [...command.trim().matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, word]) => quoted ?? word ?? "",
  );
  const [npm, verb, script = "", dashes = "--", ...rest] = words;
  if (npm !== "npm" || verb !== "run" || dashes !== "--")
    throw new Error(`no command of the course: ${command}`);
  const quoted = rest.map((word) => `'${word}'`).join(" ");
  const line = `"${process.execPath}" "${project}/src/cli/${script}.ts" --root "${root}" ${quoted} 2>&1`;
  // npm says where the person stood; here they stand in the course.
  // As at home: on a build server nothing is remembered.
  const env = { ...process.env, INIT_CWD: root, CI: "", ORACLE: "" };
  const { stdout, status } = spawnSync("bash", ["-c", line], { cwd: root, encoding: "utf8", env });
  return { printed: stdout, code: status };
}
