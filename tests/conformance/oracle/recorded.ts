/**
 * Transcripts of CPython that were recorded before, so that `npm test` need not start it: `transcripts/<group>.json`,
 * each under a hash of the program, the switches and the oracle itself. A stale or missing one is made anew. A full run
 * trusts none: every program is run again, and must say what was recorded. That is what ORACLE=full asks for, and CI, where
 * it costs about a minute (ORACLE=recorded spares it). `node tests/conformance/record.ts` writes the recordings. Those of a
 * real CPython, which is not on every machine, are always taken as recorded, with the version that said so, and fail if
 * they are stale.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { cpython, identity, type Switch } from "./cpython.ts";
import { hangsIdentity, inTenths, realIdentity } from "./real.ts";
import { comparable, type Comparable, type Line, type Transcript } from "./transcript.ts";
import type { Twin } from "./twins.ts";

/** As it stands in the file: lines are `time | text`, so that a change reads well in a diff. */
interface Entry extends Omit<Transcript, "stdout" | "stderr"> {
  hash: string;
  /** Of a real CPython: `3.14.10`. */
  version?: string;
  stdout: string[];
  stderr: string[];
}

export type Recording = Record<string, Entry>;

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
const identityHash = sha256(identity);
const realIdentityHash = sha256(realIdentity);

export function hashOf(source: string, switches: readonly Switch[]): string {
  const parts = [switches.includes("real") ? realIdentityHash : identityHash, ...switches, source];
  if (switches.includes("hangs")) parts.unshift(hangsIdentity);
  return sha256(parts.join("\n")).slice(0, 20);
}

export function fileOf(group: string): URL {
  return new URL(`../transcripts/${group}.json`, import.meta.url);
}

export function recordingOf(group: string): Recording {
  const file = fileOf(group);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Recording) : {};
}

/** Addresses differ from run to run: they would make every recording look changed. */
const withoutAddresses = (text: string): string => text.replaceAll(/\b0x[0-9a-f]+/g, "0x0");
const written = ([time, text]: Line): string => `${time} | ${withoutAddresses(text)}`;

function read(line: string): Line {
  const bar = line.indexOf(" | ");
  return [Number(line.slice(0, bar)), line.slice(bar + 3)];
}

export function toEntry(transcript: Transcript, hash: string, version?: string): Entry {
  return {
    hash,
    ...(version === undefined ? {} : { version }),
    ...transcript,
    error: transcript.error === null ? null : withoutAddresses(transcript.error),
    stdout: transcript.stdout.map(written),
    stderr: transcript.stderr.map(written),
  };
}

export function fromEntry({ hash: _hash, version: _version, ...entry }: Entry): Transcript {
  return { ...entry, stdout: entry.stdout.map(read), stderr: entry.stderr.map(read) };
}

/** Every program is run by CPython now. */
const full =
  process.env["ORACLE"] === "full" || (isSet(process.env["CI"]) && process.env["ORACLE"] !== "recorded");

function isSet(variable: string | undefined): boolean {
  return variable !== undefined && !["", "0", "false"].includes(variable);
}

/** What CPython does with a program: recorded if that is current, else asked now. */
export async function recordedOrAsked(
  recording: Recording,
  { name, group, python, switches }: Twin,
): Promise<Transcript> {
  const entry = recording[name];
  const current = entry?.hash === hashOf(python, switches);
  if (switches.includes("real")) {
    if (current) return fromEntry(entry);
    throw new Error(
      `${name} has no recording as it stands. Make one: PYTHON=/path/to/python3.14 node tests/conformance/record.ts ${group}`,
    );
  }
  if (current && !full) return fromEntry(entry);
  const now = await cpython(python, switches);
  if (current && JSON.stringify(entry) !== JSON.stringify(toEntry(now, entry.hash))) {
    throw new Error(
      `CPython says now what was not recorded: node tests/conformance/record.ts --all ${group}`,
    );
  }
  return now;
}

/** What our transcript and CPython's must agree in, by the twin's switches. */
export function comparableFor(transcript: Transcript, switches: readonly Switch[]): Comparable {
  if (!switches.includes("real")) return comparable(transcript);
  if (switches.includes("hangs")) return comparable(withoutEnd(inTenths(transcript)));
  return comparable(switches.includes("untimed") ? withoutTimes(transcript) : inTenths(transcript));
}

/** It has no end whose time could be compared; and CPython's tasks that look up addresses count, too. */
function withoutEnd(transcript: Transcript): Transcript {
  return { ...transcript, duration: 0, waiting: transcript.waiting.map(() => "a task") };
}

/** CPython refused the program before it ran: its twin must be refused here, in words of our own. */
export const isRefused = ({ outcome, stderr }: Transcript): boolean =>
  outcome === "failed" && /^SyntaxError: /.test(stderr.at(-1)?.[1] ?? "");

export function withoutTimes(transcript: Transcript): Transcript {
  const untimed = ([, text]: Line): Line => [0, text];
  const { stdout, stderr } = transcript;
  return { ...transcript, stdout: stdout.map(untimed), stderr: stderr.map(untimed), duration: 0 };
}
