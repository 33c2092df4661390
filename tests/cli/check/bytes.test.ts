/** Files as editors and systems save them: line ends, marks, links, folders, leftovers. None ends the check. */
import { chmodSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { refuseLinks } from "../../../src/course/no-links.ts";
import { loadFolder } from "../../../src/grader/format/folder.ts";
import { formatComplaint } from "../../../src/grader/format/complaint.ts";
import { files, lesson, makeHouse } from "../house.ts";
import { LESSON, complaintsIn, type Changes } from "./checking.ts";

const EXERCISE = "exercises/say-hello";
const MDX = `${LESSON}/index.mdx`;

function ofExercise(changes: Changes): string[] {
  const root = makeHouse(changes);
  return loadFolder(join(root, EXERCISE), root).complaints.map(formatComplaint);
}

const ofLesson = (changes: Changes) => complaintsIn(makeHouse(changes), LESSON);

const windows = (text: string) => `\uFEFF${text.replaceAll("\n", "\r\n")}`;
const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le");

describe("Windows line ends and a byte order mark", () => {
  it("are no fault in any file of an exercise, and no part of its texts", () => {
    const own = Object.entries(files).filter(([path]) => path.startsWith(EXERCISE));
    const root = makeHouse(Object.fromEntries(own.map(([path, text]) => [path, windows(text)])));
    const plain = makeHouse();
    const read = (house: string) => {
      const { exercise, complaints } = loadFolder(join(house, EXERCISE), house);
      return { ...exercise, folder: "", complaints };
    };
    expect(read(root)).toEqual(read(plain));
  });

  it("are no fault in any file of a lesson", async () => {
    const own = Object.entries(files).filter(([path]) => path.startsWith("content"));
    const root = makeHouse(Object.fromEntries(own.map(([path, text]) => [path, windows(text)])));
    expect(await complaintsIn(root, "content")).toEqual([]);
  });
});

describe("what is no UTF-8 text is told once, as what it is", () => {
  it("UTF-16, with its mark or without", async () => {
    const repair = 'texts of this course are UTF-8 — save it as "UTF-8" in your editor';
    expect(ofExercise({ [`${EXERCISE}/exercise.md`]: utf16(files[`${EXERCISE}/exercise.md`]!) })).toEqual([
      `${EXERCISE}/exercise.md:1:1: this file is saved as UTF-16 — it begins with the mark FF FE; ${repair}`,
    ]);
    expect(await ofLesson({ [`${LESSON}/hello.ts`]: Buffer.from('print("Hello");\n', "utf16le") })).toEqual([
      `${LESSON}/hello.ts:1:1: this file is saved as UTF-16 — every other byte of it is zero; ${repair}`,
    ]);
  });

  it("Latin-1, at its byte, and bytes that are no text", async () => {
    expect(
      await ofLesson({ [MDX]: Buffer.from(lesson.replace("say hello", "gr\u00fc\u00dfen"), "latin1") }),
    ).toEqual([
      `${MDX}:1:1: this file is not saved as UTF-8 — byte 40 is no part of a UTF-8 text; an old editor may have saved it as Latin-1 or Windows-1252 — save it as "UTF-8" in your editor`,
    ]);
    expect(ofExercise({ [`${EXERCISE}/start.ts`]: 'print("a");\nprint("\0");\n' })).toEqual([
      `${EXERCISE}/start.ts:1:1: this is no text — it holds a NUL character, at 19 — put a text file in its place`,
    ]);
  });

  it("a film by the name of a text", () => {
    expect(ofExercise({ [`${EXERCISE}/start.ts`]: "x".repeat(1_500_000) })).toEqual([
      `${EXERCISE}/start.ts:1:1: this file is too large: 1.5 MB — a text of this course has at most 1 MB, and a page has to carry it — shorten it, or split it`,
    ]);
  });
});

describe("what stands where a file should be is told", () => {
  it("a folder", async () => {
    const root = makeHouse({ [MDX]: null, [`${EXERCISE}/checks.ts`]: null });
    mkdirSync(join(root, MDX));
    mkdirSync(join(root, EXERCISE, "checks.ts"));
    const folder =
      "this is a folder — a file of this name is expected here — rename the folder, or remove it";
    expect(await complaintsIn(root, LESSON)).toEqual([`${MDX}:1:1: ${folder}`]);
    expect(loadFolder(join(root, EXERCISE), root).complaints.map(formatComplaint)).toEqual([
      `${EXERCISE}/checks.ts:1:1: ${folder}`,
    ]);
  });

  it("a symbolic link, be it a file's, an exercise's, a lesson's or a unit's", async () => {
    const root = makeHouse({ "elsewhere.ts": 'print("Hello");\n' });
    const link =
      "this is a symbolic link — the site is built from the files themselves, and on many machines a copy of the course would not hold what the link leads to — put a copy of what it leads to in its place";
    symlinkSync(join(root, "elsewhere.ts"), join(root, EXERCISE, "alternatives/other.ts"));
    symlinkSync(join(root, EXERCISE), join(root, "exercises/say-it-again"));
    symlinkSync(join(root, LESSON), join(root, "content/01-basics/02-again"));
    symlinkSync(join(root, "content/01-basics"), join(root, "content/02-more"));
    symlinkSync(join(root, "nowhere"), join(root, "exercises/gone"));
    const found = await complaintsIn(root);
    expect(found.filter((one) => one.includes(link)).map((one) => one.split(":")[0])).toEqual([
      "exercises/gone",
      "exercises/say-hello/alternatives/other.ts",
      "exercises/say-it-again",
      "content/02-more",
      "content/01-basics/02-again",
    ]);
  });

  it("a symbolic link, by the build, too", () => {
    const root = makeHouse();
    symlinkSync(join(root, LESSON), join(root, "content/01-basics/02-again"));
    symlinkSync(join(root, "nowhere"), join(root, "content/01-basics/.#index.mdx"));
    expect(() => refuseLinks(root, ["content", "exercises", "none"])).toThrow(
      "content/01-basics/02-again:1:1: this is a symbolic link — the site is built from the files themselves, and on many machines a copy of the course would not hold what the link leads to — put a copy of what it leads to in its place",
    );
  });

  it.skipIf(process.getuid?.() === 0)("a file that may not be read", () => {
    const root = makeHouse();
    chmodSync(join(root, EXERCISE, "start.ts"), 0);
    expect(loadFolder(join(root, EXERCISE), root).complaints.map(formatComplaint)).toEqual([
      `${EXERCISE}/start.ts:1:1: this file cannot be read — you are not allowed to read it — give yourself the right to: chmod u+r`,
    ]);
  });
});

it("passes over what systems and editors leave", async () => {
  const leftovers = [
    ".DS_Store",
    "hello.ts~",
    ".hello.ts.swp",
    "#hello.ts#",
    "Thumbs.db",
    "__pycache__/hello.pyc",
  ];
  const beside = Object.fromEntries(
    leftovers.flatMap((name) => [
      [`${LESSON}/${name}`, "\0"],
      [`${EXERCISE}/mistakes/${name}`, "\0"],
      [`exercises/${name}`, "\0"],
      [`content/01-basics/${name}`, "\0"],
    ]),
  );
  expect(await ofLesson(beside)).toEqual([]);
  expect(ofExercise(beside)).toEqual([]);
});

it("says what is wrong with the name of a lesson's folder: the separator, the letters, the number", async () => {
  const names = ["15_rate-limits", "15-rate limits", "15-⏱-limits", "15-Über", "rate-limits", "15", "16--a-"];
  const root = makeHouse(
    Object.fromEntries(
      names.map((name) => [
        `content/01-basics/${name}/index.mdx`,
        lesson.replace("Hello", name).replace(/<.*>\n/g, ""),
      ]),
    ),
  );
  const found = await complaintsIn(root, "content");
  expect(
    found
      .filter((one) => /the folder/.test(one) && !one.includes("too — numbers"))
      .map((one) => one.replace(/^.*?:1:1: /, "")),
  ).toEqual([
    "the folder's name `15` is only a number — it gives the place and the address of the lesson — name it `15-rate-limits`",
    "the folder's name `15-rate limits` holds a space — it gives the place and the address of the lesson: lower case letters, digits and single hyphens — name it `15-rate-limits`",
    "the folder's name `15-Über` holds `Ü` — it gives the place and the address of the lesson: lower case letters, digits and single hyphens — name it `15-uber`",
    "after the number of the folder `15-⏱-limits` there is `-⏱-`, and not a hyphen — it gives the place and the address of the lesson — name it `15-limits`",
    "after the number of the folder `15_rate-limits` there is `_`, and not a hyphen — it gives the place and the address of the lesson — name it `15-rate-limits`",
    "after the number of the folder `16--a-` there is `--`, and not a hyphen — it gives the place and the address of the lesson — name it `16-a`",
    "the folder's name `rate-limits` has no number — numbers give the order of lessons — name it `03-rate-limits`",
  ]);
});

it("sees an index.md where index.mdx is meant", async () => {
  expect(await ofLesson({ [MDX]: null, [`${LESSON}/index.md`]: lesson })).toEqual([
    `${LESSON}/index.md:1:1: the lesson is called index.md — a lesson is index.mdx: Markdown that may hold components — rename it: git mv ${LESSON}/index.md ${MDX}`,
  ]);
});
