/**
 * The documents are true: their programs run and print what they say, their commands exist, their links lead somewhere.
 *
 * A document marks what to do with a fenced block by the comment before it: `<!-- file: greet.ts -->` (save it),
 * `<!-- run: greet.ts -->` (run the block, which names that file), `<!-- prints -->` (what the last run printed).
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const documents = ["README.md", "CONTRIBUTING.md", "src/asyncio/README.md", "src/grader/README.md"];
const scripts = (
  JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: Record<string, string> }
).scripts;

interface Block {
  line: number;
  language: string;
  text: string;
  /** The comment right before the block, such as `file: greet.ts`; empty if there is none. */
  mark: string;
}

function blocksOf(markdown: string): Block[] {
  const pattern = /(?:<!--\s*(?<mark>[^>]*?)\s*-->\s*\n+)?^```(?<language>\w*)\n(?<text>[\s\S]*?)^```$/gm;
  return [...markdown.matchAll(pattern)].map((match) => ({
    line: markdown.slice(0, match.index).split("\n").length,
    language: match.groups?.["language"] ?? "",
    text: match.groups?.["text"] ?? "",
    mark: match.groups?.["mark"] ?? "",
  }));
}

const folder = mkdtempSync(join(tmpdir(), "yieldpoint-docs-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(documents)("%s", (name) => {
  const markdown = readFileSync(join(root, name), "utf8");
  const blocks = blocksOf(markdown);

  it("names only npm scripts that exist", () => {
    const commands = blocks
      .filter((block) => block.language === "sh")
      .flatMap((block) => block.text.split("\n"));
    const inline = [...markdown.matchAll(/`(npm (?:run|test|start)[^`]*)`/g)].map((match) => match[1] ?? "");
    const named = [...commands, ...inline].flatMap((command) =>
      [...command.matchAll(/npm (?:run (?:-s )?([\w:-]+)|(test|start)\b)/g)].map(
        (match) => match[1] ?? match[2] ?? "",
      ),
    );
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });

  it("links only to files that exist", () => {
    const links = [...markdown.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map((match) => match[1] ?? "");
    expect(links.filter((link) => !existsSync(resolve(root, dirname(name), link)))).toEqual([]);
  });

  const runs = blocks.filter((block) => block.mark.startsWith("run:"));
  if (runs.length > 0) {
    it("shows programs that print what it says", () => {
      let printed = "";
      for (const block of blocks) {
        const [verb = "", file = ""] = block.mark.split(/:\s*/);
        if (verb === "file") writeFileSync(join(folder, file), block.text);
        if (verb === "run") {
          const command = block.text.trim().replace(file, join(folder, file));
          printed = execFileSync("bash", ["-c", command], { cwd: root, encoding: "utf8" });
        }
        if (verb === "prints") expect(printed, `${name}:${block.line}`).toBe(block.text);
      }
    });
  }
});
