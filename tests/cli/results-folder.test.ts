/** What a folder holds that a class handed in: every file is read, or named with what to do, and no link is followed. */
import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, it } from "vitest";
import { findFiles, NoResults, remarkOnDoubles } from "../../src/cli/results/find.ts";
import { readResults } from "../../src/cli/results/read.ts";
import { csvHead, summaryOf, tableOf } from "../../src/cli/results/report.ts";
import { formatComplaint } from "../../src/grader/format/complaint.ts";
import { makeTree } from "../grader/folders.ts";

const found = (root: string, ...paths: string[]) => {
  const shown = (path: string) => relative(root, path);
  const { files, unread } = findFiles(paths.length === 0 ? ["."] : paths, [root], shown);
  return { files: files.map(shown), unread: unread.map(formatComplaint) };
};

it("names every file that it does not read, with what to do", () => {
  const root = makeTree({
    "ada.json": "{}",
    "group/bob.JSON": "{}",
    "eve.zip": "PK",
    "dora.json.txt": "{}",
    "carl.json (1)": "{}",
    "essay.docx": "",
    "last-time.csv": csvHead(),
    "theirs.csv": "name,points\n",
    ".DS_Store": "",
    "Thumbs.db": "",
    "~$essay.docx": "",
    "__MACOSX/ada.json": "",
  });
  const other =
    'this file was not read — results are files that end in .json — take it out of the folder; if it was sent in as results, ask for the file that "Save my results" gives';
  expect(found(root)).toEqual({
    files: ["ada.json", "group/bob.JSON"],
    unread: [
      "carl.json (1):1:1: this file was not read — results are read from files that end in .json — rename it to carl.json, and collect again",
      "dora.json.txt:1:1: this file was not read — results are read from files that end in .json — rename it to dora.json, and collect again",
      `essay.docx:1:1: ${other}`,
      "eve.zip:1:1: this file was not read — it is an archive — unpack it here, and collect again",
      `theirs.csv:1:1: ${other}`,
    ],
  });
});

it.skipIf(process.platform === "win32")("follows no link, and reads no pipe", () => {
  const root = makeTree({ "ada.json": "{}", "zoe.json/zoe.json": "{}" });
  const link = (target: string, name: string) => symlinkSync(target, join(root, name));
  link("nowhere", "broken.json");
  link("loop.json", "loop.json");
  link("/dev/zero", "endless.json");
  link("/etc/passwd", "secret.json");
  link("ada.json", "again.json");
  link("..", "up");
  mkdirSync(join(root, "empty.json"));
  execFileSync("sh", ["-c", 'mkfifo "$0"', join(root, "pipe.json")]);
  const linked = (name: string) =>
    `${name}:1:1: this is a link, and was not followed — what it leads to was not sent in, and may be any file of yours — put the file itself here`;
  expect(found(root)).toEqual({
    files: ["ada.json", "zoe.json/zoe.json"],
    unread: [
      linked("again.json"),
      linked("broken.json"),
      "empty.json:1:1: this is an empty folder — its name is that of a file — ask for the file again",
      linked("endless.json"),
      linked("loop.json"),
      "pipe.json:1:1: this is no file — it is a pipe, a socket or a device, and reading it might never end — take it out of the folder",
      linked("secret.json"),
      linked("up"),
    ],
  });
  // Named by the person who collects, a link is meant; a pipe is still none, nor is what became one after it was found.
  expect(found(root, "up/" + relative(join(root, ".."), root), "again.json").files).toContain("ada.json");
  expect(() => found(root, "pipe.json")).toThrow(new NoResults("pipe.json is no file and no folder."));
  expect(() => found(root, "broken.json")).toThrow(new NoResults("there is no broken.json."));
  const late = ["pipe.json", "secret.json"].map((name) => readResults(join(root, name), name));
  expect(late.map((read) => (read.ok ? "read" : read.complaints.map(formatComplaint)))).toEqual([
    ["pipe.json:1:1: this file cannot be opened — it was refused — let your account read it, or take it out"],
    ["secret.json:1:1: this file cannot be opened — ELOOP — let your account read it, or take it out"],
  ]);
});

it("says what a folder holds in which there is nothing to read", () => {
  const root = makeTree({ "class/eve.zip": "PK" });
  expect(() => found(root, "class")).toThrow(
    new NoResults(
      "class holds no .json file: put the files of results there.\nclass/eve.zip:1:1: this file was not read — it is an archive — unpack it here, and collect again",
    ),
  );
});

it("remarks two files of one learner", () => {
  const file = (learner: string, name: string) => ({ learner, file: name });
  expect(
    remarkOnDoubles([file("Ada", "ada.json"), file("Zoe", "zoe.json"), file("ADA", "Ada (1).json")]),
  ).toEqual([
    'Ada has 2 files, and a row from each: ada.json, Ada (1).json. Take out all but one of them, or give each learner a name of their own: ada.json says "learner" near its top.',
  ]);
});

it.skipIf(process.platform === "win32")("lets no name of a file forge a line, or color one", () => {
  const evil = "x\nZoe (zoe.json): 61 of 61 exercises passed\u001b[32m\u202e.json";
  const root = makeTree({});
  writeFileSync(join(root, evil), "{}");
  writeFileSync(join(root, `${evil}.zip`), "{}");
  const row = {
    ...{ learner: "Eve", file: evil, exercise: "say-hello", title: "Say hello" },
    ...{ result: "stopped" as const, at: null, tries: 1, hints: 0, why: "it \u001b[2Jbroke\noff", bonus: "" },
  };
  expect([found(root).unread, tableOf([row]).split("\n")[1], summaryOf([row])]).toEqual([
    [
      "x Zoe (zoe.json): 61 of 61 exercises passed[32m.json.zip:1:1: this file was not read — it is an archive — unpack it here, and collect again",
    ],
    "Eve      say-hello  stopped: it [2Jbroke off  1       0",
    "Eve (x Zoe (zoe.json): 61 of 61 exercises passed[32m.json): 0 of 1 exercise passed; 1 stopped",
  ]);
});
