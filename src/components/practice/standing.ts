/** Where this learner stands: what is due, by the answers that this browser keeps and the questions that the course has. */
import { dayOf } from "../../practice/days.ts";
import { schedulesOf, type Schedule } from "../../practice/schedule.ts";
import { standingOf, type Standing } from "../../practice/session.ts";
import { readLog, TABLE_KEY } from "../../workbench/asked/kept.ts";
import { withAttempts } from "../../workbench/asked/attempts.ts";
import type { Log } from "../../workbench/asked/log.ts";
import { browserKeep } from "../../workbench/state/storage.ts";
import { fingerprint, type DueTable } from "./due-table.ts";
import { fetchIndex, itemsIn, type PracticeIndex } from "./fetched.ts";

export interface Now extends Standing {
  index: PracticeIndex;
  today: number;
  log: Log;
  /** Of what the course still asks. */
  schedules: Schedule[];
}

/** Reads it anew, and leaves a table from which every page can tell how much is due. */
export async function readStanding(): Promise<Now> {
  const index = await fetchIndex();
  const items = itemsIn(index);
  const asked = new Set(items.map(({ id }) => id));
  const log = withAttempts(browserKeep, readLog(browserKeep));
  const schedules = schedulesOf(log).filter(({ id }) => asked.has(id));
  const table: DueTable = {
    version: 1,
    of: fingerprint(browserKeep),
    due: schedules.map(({ due }) => due),
  };
  browserKeep.write(TABLE_KEY, JSON.stringify(table));
  const today = dayOf(new Date());
  return { index, today, log, schedules, ...standingOf(items, schedules, today) };
}
