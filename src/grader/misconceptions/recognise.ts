/**
 * The door: what a run shows of the classic misconceptions, each explained as a good tutor would, the most telling first.
 *
 *     const found = recognise(new Recording(result, 0, "main.ts"), lessonLinks);
 *     found[0]?.message; // what happened, why, and the line that would be right
 *
 * Pure, and small: no schema, no test library. Still load it when a run is over, not before.
 */
import { happened, type Missed } from "../recording/check-failure.ts";
import type { Recording } from "../recording/recording.ts";
import type { Recognition } from "../verdict.ts";
import { Evidence } from "../recording/evidence.ts";
import { type LessonLinks, linkTo } from "./lesson-links.ts";
import type { Finding, Recogniser } from "./recogniser.ts";
import { recognisers } from "./table.ts";

/** What a check said when it failed. Then only the learner's own files are spoken of, and nothing that was said. */
export interface FailedCheck {
  message: string;
  /** The values that it compared, where it did. */
  compared?: { wanted: unknown; got: unknown };
  /** What it asked about, likewise. */
  missed?: Missed | null;
}

export function recognise(
  recording: Recording,
  lessons: LessonLinks = {},
  failed: FailedCheck | null = null,
): Recognition[] {
  // Most recognisers conclude from what did not happen: from half a recording they would conclude wrongly.
  if (isCut(recording)) return [];
  const evidence = new Evidence(recording, failed);

  const found: { recogniser: Recogniser; finding: Finding }[] = [];
  for (const recogniser of recognisers) {
    if (failed !== null && !isTimely(recogniser, failed)) continue;
    const finding = recogniser.recognise(evidence);
    if (finding !== null) found.push({ recogniser, finding });
  }
  return withoutEchoes(recording, found).map(({ recogniser, finding }) => ({
    name: recogniser.name,
    title: recogniser.title,
    message: finding.message,
    at: happened(finding.at),
    lesson: linkTo(recogniser.lessons, lessons),
    topics: recogniser.lessons,
    conditional: recogniser.conditional ?? false,
    explainsError: finding.explainsError ?? false,
  }));
}

/** The check has not said it yet, and, where it needs to be asked for, has asked. */
function isTimely({ saidBy, askedBy }: Recogniser, { message }: FailedCheck): boolean {
  return saidBy?.test(message) !== true && askedBy?.test(message) !== false;
}

function isCut({ dropped }: Recording): boolean {
  return dropped.some((text) => text.startsWith("The recording ends"));
}

/** One cause, told once. */
function withoutEchoes<Found extends { recogniser: Recogniser; finding: Finding }>(
  recording: Recording,
  found: readonly Found[],
): Found[] {
  const explained = found.some(({ finding }) => finding.explainsError);
  const told = new Set<string>();
  let isExplained = false;
  return found.filter(({ recogniser, finding }) => {
    // What ended the program explains itself; what it then left undone would only distract. A forgotten await may be why.
    const isEnd = explained || (recording.error !== null && recogniser.name !== "never-awaited");
    if (isEnd && !finding.explainsError) return false;
    // An error has one cause; the table has the more telling one first.
    if (finding.explainsError) {
      if (isExplained) return false;
      isExplained = true;
    }
    if (recogniser.echoes?.some((name) => told.has(name)) === true) return false;
    told.add(recogniser.name);
    return true;
  });
}
