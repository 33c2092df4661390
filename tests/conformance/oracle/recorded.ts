/**
 * Transcripts of CPython that were recorded before, so that `npm test` need not start it: `transcripts/<group>.json`,
 * each under a hash of the program, the switches and the oracle itself. A stale or missing one is made anew; with
 * ORACLE=full none is trusted. `node tests/conformance/record.ts` writes them.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { cpython, identity, type Switch } from "./cpython.ts";
import type { Line, Transcript } from "./transcript.ts";

/** As it stands in the file: lines are `time | text`, so that a change reads well in a diff. */
interface Entry extends Omit<Transcript, "stdout" | "stderr"> {
  hash: string;
  stdout: string[];
  stderr: string[];
}

export type Recording = Record<string, Entry>;

const identityHash = createHash("sha256").update(identity).digest("hex");

export function hashOf(source: string, switches: readonly Switch[]): string {
  const parts = [identityHash, ...switches, source];
  return createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, 20);
}

export function fileOf(group: string): URL {
  return new URL(`../transcripts/${group}.json`, import.meta.url);
}

export function recordingOf(group: string): Recording {
  const file = fileOf(group);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Recording) : {};
}

/** Addresses differ from run to run: they would make every recording look changed. */
const written = ([time, text]: Line): string => `${time} | ${text.replaceAll(/\b0x[0-9a-f]+/g, "0x0")}`;

function read(line: string): Line {
  const bar = line.indexOf(" | ");
  return [Number(line.slice(0, bar)), line.slice(bar + 3)];
}

export function toEntry(transcript: Transcript, hash: string): Entry {
  return {
    hash,
    ...transcript,
    stdout: transcript.stdout.map(written),
    stderr: transcript.stderr.map(written),
  };
}

export function fromEntry({ hash: _hash, ...entry }: Entry): Transcript {
  return { ...entry, stdout: entry.stdout.map(read), stderr: entry.stderr.map(read) };
}

/** What CPython does with a program: recorded if that is current, else asked now. */
export async function recordedOrAsked(
  recording: Recording,
  name: string,
  source: string,
  switches: readonly Switch[],
): Promise<Transcript> {
  const entry = recording[name];
  if (process.env["ORACLE"] !== "full" && entry?.hash === hashOf(source, switches)) return fromEntry(entry);
  return cpython(source, switches);
}
