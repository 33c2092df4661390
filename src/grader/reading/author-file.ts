/**
 * Reads a file as an author's editor saved it. A byte order mark and Windows line ends are no fault: the text comes without
 * them, so that no one else has to think of either. What is no text at all is told with what it is.
 */
import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync } from "node:fs";
import { plainText } from "./plain-text.ts";

/** Why there is no text to work with, in the words of a complaint. */
export interface NoText {
  what: string;
  why: string;
  repair: string;
}

/** No lesson, listing or exercise comes near it; reading a film as a text would take the whole machine's memory. */
const LARGEST_BYTES = 1_000_000;

/** The text of a file, or why it has none. */
export function readAuthorFile(path: string): string | NoText {
  let file: number;
  try {
    if (lstatSync(path).isSymbolicLink()) return LINK;
    // Without waiting: a named pipe that nothing writes to would hold up the whole check.
    file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (error) {
    return unreadable(error);
  }
  try {
    const stats = fstatSync(file);
    if (stats.isDirectory()) {
      return {
        what: "this is a folder",
        why: "a file of this name is expected here",
        repair: "rename the folder, or remove it",
      };
    }
    if (!stats.isFile()) {
      return {
        what: "this is no ordinary file",
        why: "it is a pipe, a socket or a device",
        repair: "put a text file in its place",
      };
    }
    if (stats.size > LARGEST_BYTES) {
      return {
        what: `this file is too large: ${(stats.size / 1_000_000).toFixed(1)} MB`,
        why: "a text of this course has at most 1 MB, and a page has to carry it",
        repair: "shorten it, or split it",
      };
    }
    return decoded(readFileSync(file));
  } catch (error) {
    return unreadable(error);
  } finally {
    closeSync(file);
  }
}

/** As `readAuthorFile`, where nothing can go on without the text. */
export function readAuthorText(path: string): string {
  const text = readAuthorFile(path);
  if (typeof text === "string") return text;
  throw new Error(`${path}: ${text.what}: ${text.why}. ${text.repair}.`);
}

export const LINK: NoText = {
  what: "this is a symbolic link",
  why: "the site is built from the files themselves, and on many machines a copy of the course would not hold what the link leads to",
  repair: "put a copy of what it leads to in its place",
};

function decoded(bytes: Buffer): string | NoText {
  const utf16 = utf16In(bytes);
  if (utf16 !== null) {
    return {
      what: "this file is saved as UTF-16",
      why: `${utf16}; texts of this course are UTF-8`,
      repair: 'save it as "UTF-8" in your editor',
    };
  }
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return {
      what: "this file is not saved as UTF-8",
      why: `byte ${firstBadByte(bytes)} is no part of a UTF-8 text; an old editor may have saved it as Latin-1 or Windows-1252`,
      repair: 'save it as "UTF-8" in your editor',
    };
  }
  const nul = text.indexOf("\0");
  if (nul !== -1) {
    return {
      what: "this is no text",
      why: `it holds a NUL character, at ${nul}`,
      repair: "put a text file in its place",
    };
  }
  return plainText(text);
}

/** UTF-16 begins with a mark, or, without one, has a zero in every other byte of its first letters. */
function utf16In(bytes: Buffer): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "it begins with the mark FF FE";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "it begins with the mark FE FF";
  const head = bytes.subarray(0, 64);
  if (head.length < 4) return null;
  const zeros = (from: number) => head.every((byte, index) => index % 2 !== from || byte === 0);
  return zeros(0) || zeros(1) ? "every other byte of it is zero" : null;
}

/** From 1, by trying ever shorter beginnings of the file. */
function firstBadByte(bytes: Buffer): number {
  const decodes = (length: number) => {
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (decodes(middle)) good = middle;
    else bad = middle;
  }
  return bad;
}

/** What an error of the file system says about a file, or a folder. */
export function unreadable(error: unknown, what: "file" | "folder" = "file"): NoText {
  const { code = "", message } = error as NodeJS.ErrnoException;
  const why: Record<string, string> = {
    EACCES: "you are not allowed to read it",
    EPERM: "you are not allowed to read it",
    ENOENT: "it was there a moment ago, and is gone",
    ELOOP: "it is a link that leads to itself",
  };
  return {
    what: `this ${what} cannot be read`,
    why: why[code] ?? message,
    repair:
      code === "EACCES" || code === "EPERM"
        ? `give yourself the right to: chmod u+r${what === "folder" ? "x" : ""}`
        : "see whether it is there, and whole",
  };
}
