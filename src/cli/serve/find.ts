/** Which file of the site a request is for. Nothing is remembered: a build beside the running server is served as it comes. */
import { open, stat, type FileHandle } from "node:fs/promises";
import { resolve, sep } from "node:path";
import { KEPT_BACK } from "../../policy/recipes.ts";

export interface Found {
  handle: FileHandle;
  /** The file's own path, whatever twin of it is sent: what its type is told by. */
  file: string;
  bytes: number;
  changed: Date;
  /** Of the twin that is sent; null where the file itself is. */
  encoding: string | null;
  /** Another browser may get another twin. */
  varies: boolean;
}

const kept = new RegExp(KEPT_BACK);
const TWINS = [
  ["br", "br"],
  ["gzip", "gz"],
] as const;

/** Whether an Accept-Encoding allows one: `br;q=0` does not. */
const accepts = (header: string, encoding: string) =>
  header
    .toLowerCase()
    .split(",")
    .some((part) => new RegExp(`^\\s*${encoding}\\s*(;\\s*q=(?!0(\\.0*)?\\s*$).*)?$`).test(part));

/** The way to what a path below the site means, or null where it can mean nothing that is served. */
export function fileFor(dist: string, path: string): string | null {
  let name: string;
  try {
    name = decodeURIComponent(path);
  } catch {
    return null;
  }
  // `//host` would be another site in a redirect; a backslash parts folders on Windows, and `C:` is a disk.
  if (!name.startsWith("/") || /\/\/|[\\\0:]/.test(name) || kept.test(name)) return null;
  const file = resolve(dist, `.${name}`);
  return file === dist || file.startsWith(dist + sep)
    ? file + (name.endsWith("/") ? "/index.html" : "")
    : null;
}

/** Opens a file, or the twin of it that the browser takes. Null if there is none; a folder is none. */
export async function openFile(file: string, acceptEncoding: string): Promise<Found | null> {
  const original = await stat(file).catch(() => null);
  if (original?.isFile() !== true) return null;
  let varies = false;
  for (const [encoding, ending] of TWINS) {
    const twin = await stat(`${file}.${ending}`).catch(() => null);
    // A twin that is older is one of another build.
    if (twin?.isFile() !== true || twin.mtimeMs < original.mtimeMs) continue;
    varies = true;
    if (!accepts(acceptEncoding, encoding)) continue;
    const found = await openAs(`${file}.${ending}`);
    if (found !== null) return { ...found, file, encoding, varies };
  }
  const found = await openAs(file);
  return found === null ? null : { ...found, file, encoding: null, varies };
}

/** A file that vanished since it was looked at is not there. */
async function openAs(path: string) {
  const handle = await open(path).catch(() => null);
  if (handle === null) return null;
  const { size, mtime } = await handle.stat();
  return { handle, bytes: size, changed: mtime };
}

export const isFolder = async (file: string) => (await stat(file).catch(() => null))?.isDirectory() === true;
