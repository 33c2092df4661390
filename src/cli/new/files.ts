/** Writes a scaffold: all of its files or none, and never over something that is there. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What the person asked for cannot be done; the message says what to type instead. */
export class CannotMake extends Error {}

/** Path below the root -> text, or the bytes of a picture. */
export type Scaffold = Record<string, string | Uint8Array>;

export function writeScaffold(root: string, files: Scaffold): string[] {
  const there = Object.keys(files).filter((path) => existsSync(join(root, path)));
  if (there.length > 0) throw alreadyThere(there);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text, { flag: "wx" });
  }
  return Object.keys(files);
}

export function alreadyThere(paths: readonly string[]): CannotMake {
  const are = paths.length === 1 ? "is" : "are";
  return new CannotMake(
    `${paths.join(" and ")} ${are} there already, and nothing is overwritten. Take another name, or remove what is there.`,
  );
}

const SLUG = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Refuses a name that could not be part of an address, and offers the nearest that could. */
export function mustBeSlug(name: string, what: string): string {
  if (SLUG.test(name)) return name;
  const nearest = name
    .normalize("NFKD")
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^[-0-9]+|-+$/g, "");
  const instead = SLUG.test(nearest) ? ` Try: ${nearest}` : "";
  throw new CannotMake(
    `"${name}" cannot be the name of ${what}: it is part of addresses, so use lower case letters, digits and single hyphens, and begin with a letter.${instead}`,
  );
}

/** `await-the-greeting` -> `Await the greeting` */
export function titleOf(slug: string): string {
  const words = slug.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A value as it stands in YAML, quoted so that nothing in it is taken for syntax. */
export function yamlText(text: string): string {
  return JSON.stringify(text);
}
