/**
 * What reading a backup in would change of the answers to questions that come back, and of the tests. Lists are united by `add`, and
 * become the file's by `replace`; a backup from before they were kept changes nothing of them.
 */
import { counted } from "../../../grader/measures.ts";
import { ANSWERS_PREFIX, TEST_PREFIX } from "../../asked/kept.ts";
import { united, writeAnswers } from "../../asked/log.ts";
import { unitedTests, writeTaken } from "../../asked/taken.ts";
import type { Backup } from "./format.ts";
import type { How, Write } from "./plan.ts";

interface Kind<Of> {
  prefix: string;
  unite: (one: readonly Of[], other: readonly Of[]) => Of[];
  write: (list: readonly Of[]) => string;
}

const answers: Kind<NonNullable<Backup["answers"]>[string][number]> = {
  prefix: ANSWERS_PREFIX,
  unite: united,
  write: writeAnswers,
};
const tests: Kind<NonNullable<Backup["tests"]>[string][number]> = {
  prefix: TEST_PREFIX,
  unite: unitedTests,
  write: writeTaken,
};

export function planPractice(here: Backup, file: Backup, how: How): { said: string[]; writes: Write[] } {
  const given = planLists(here.answers, file.answers, how, answers);
  const taken = planLists(here.tests, file.tests, how, tests);
  const said: string[] = [];
  const say = (count: number, one: string, what: string) => {
    if (count > 0) said.push(`${counted(count, one)} would ${what}.`);
  };
  say(given.more, "question", "get the file’s answers, which decide when it comes back");
  say(given.gone, "question", "no longer come back");
  say(taken.more + taken.gone, "unit", "get the file’s tests");
  return { said, writes: [...given.writes, ...taken.writes] };
}

function planLists<Of>(
  here: Readonly<Record<string, Of[]>> = {},
  file: Readonly<Record<string, Of[]>> | undefined,
  how: How,
  { prefix, unite, write }: Kind<Of>,
): { writes: Write[]; more: number; gone: number } {
  if (file === undefined) return { writes: [], more: 0, gone: 0 };
  const kept = (id: string) => (Object.hasOwn(here, id) ? here[id]! : []);
  const more = Object.entries(file).flatMap(([id, list]) => {
    const text = write(unite(how === "add" ? kept(id) : [], list));
    return text === write(kept(id)) ? [] : [{ key: prefix + id, text }];
  });
  const gone = how === "add" ? [] : Object.keys(here).filter((id) => !Object.hasOwn(file, id));
  return {
    writes: [...more, ...gone.map((id) => ({ key: prefix + id, text: null }))],
    more: more.length,
    gone: gone.length,
  };
}
