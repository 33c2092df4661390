/** What the site will have at which address, read from the disk: what a link in the course can lead to. */
import { existsSync, globSync } from "node:fs";
import { basename, dirname, join, posix } from "node:path";
import { tagsIn } from "../../course/mdx.ts";
import { lessonComponentNames } from "../../course/components.ts";
import { readAuthorFile } from "../../grader/reading/author-file.ts";
import { anchorsIn, type Addresses } from "./prose.ts";

/** Drawn when the site is built, so their anchors are not in a text. */
const BUILT = ["/", "/course/", "/learn/", "/glossary/", "/api/", "/review/"];
const PLAIN = new Set<string>(lessonComponentNames);

/** `<root>/content/01-basics/02-hello` -> `/learn/basics/hello/` */
export function addressOfLesson(folder: string): string {
  const bare = (name: string) => name.replace(/^\d+-/, "");
  return `/learn/${bare(basename(dirname(folder)))}/${bare(basename(folder))}/`;
}

export function addressOfPage(file: string): string {
  return `/${basename(file).replace(/\.mdx$/, "")}/`;
}

export function addressesOf(root: string): Addresses {
  const content = join(root, "content");
  const addresses = new Map<string, ReadonlySet<string> | null>(BUILT.map((address) => [address, null]));
  if (!existsSync(content)) return addresses;
  // What cannot be read has no anchors; who checks that file says why.
  const read = (path: string) => {
    const text = readAuthorFile(join(content, path));
    return typeof text === "string" ? text : "";
  };
  for (const path of globSync("[0-9]*/[0-9]*/index.mdx", { cwd: content }).sort()) {
    const mdx = read(path);
    const exercises = tagsIn(mdx, ["Exercise"]).map(({ attributes }) => attributes["slug"] ?? "");
    const address = addressOfLesson(join(content, dirname(path)));
    addresses.set(address, anchorsIn(mdx, exercises));
    // The unit's, which leads to the course map.
    addresses.set(posix.join(address, "../"), null);
    addresses.set(posix.join(address, "../test/"), null);
  }
  for (const path of globSync("pages/*.mdx", { cwd: content }).sort()) {
    const mdx = read(path);
    const builds = tagsIn(mdx, ["[A-Z]\\w*"]).some(({ name }) => !PLAIN.has(name));
    addresses.set(addressOfPage(path), builds ? null : anchorsIn(mdx));
  }
  return addresses;
}
