/** What the build would refuse in a lesson's or a page's MDX: each with its place, the reason, and the line that is right. */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import type { Complaint } from "../../../grader/format/complaint.ts";
import { declaredIn, namesIn } from "./braces.ts";
import { compileMdx, type Used } from "./compile.ts";
import { componentFaults } from "./components.ts";

export interface MdxText {
  mdx: string;
  /** Where it lies on the disk. */
  path: string;
  /** What complaints call it. */
  file: string;
  /** The components that may be used here. */
  components: readonly string[];
}

export interface MdxReport {
  complaints: Complaint[];
  /** What stands in it, in order; empty where it does not compile. */
  uses: readonly Used[];
}

export async function checkMdx({ mdx, path, file, components }: MdxText): Promise<MdxReport> {
  const compiled = await compileMdx(mdx, path, file);
  if (!compiled.ok) return { complaints: [compiled.complaint], uses: [] };
  const { uses } = compiled;
  const modules = uses.filter(({ kind }) => kind === "module");
  const { names: own, imports } = declaredIn(modules.map(({ value }) => value));
  const complaints = uses.flatMap((used) => {
    const told = (all: Pick<Complaint, "what" | "why" | "repair">[]) =>
      all.map((one) => ({ file, line: used.line, column: used.column, ...one }));
    switch (used.kind) {
      case "component":
        return told([
          ...componentFaults(used, components, own),
          ...used.properties.flatMap(({ value }) =>
            value !== null && "code" in value ? unknownNames(value.code, own) : [],
          ),
        ]);
      case "braces":
        return told(unknownNames(used.value, own));
      case "directive":
        return told([directiveFault(used.value)]);
      case "picture":
        return told(pictureFaults(used.value, path));
      case "module":
        return told(
          imports
            .filter(({ code }) => used.value.includes(code))
            .flatMap(({ from }) => importFaults(from, path)),
        );
    }
  });
  return { complaints, uses };
}

function unknownNames(code: string, own: readonly string[]) {
  return namesIn(code)
    .filter((name) => !own.includes(name))
    .map((name) => ({
      what: `\`{${code.trim().length > 40 ? `${code.trim().slice(0, 37)}...` : code.trim()}}\` is run as JavaScript, and there is no \`${name}\``,
      why: "MDX runs what is between braces when the site is built, and the build ends there",
      repair: `write it as code, between backticks, or \\{ for the sign alone`,
    }));
}

function directiveFault(name: string) {
  const type = ["note", "tip", "caution", "danger"].find((one) => one === name);
  return {
    what: `\`:::${name}\` makes nothing here`,
    why: "lessons write an aside as a component",
    repair: type === undefined ? "write <Aside> ... </Aside>" : `write <Aside type="${type}"> ... </Aside>`,
  };
}

function pictureFaults(address: string, path: string) {
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) {
    return [
      {
        what: `the picture ${address} is not part of the course`,
        why: "the pages load nothing from elsewhere, so that they work without the internet and tell no one who reads them",
        repair: "save the picture in the lesson's folder, and write ![what it shows](./picture.png)",
      },
    ];
  }
  if (address.startsWith("/")) {
    return [
      {
        what: `the picture ${address} begins at the root of the host`,
        why: "the site may be served below a path, and then it is not found",
        repair: `put it in the lesson's folder, and write ![what it shows](./${address.split("/").at(-1) ?? ""})`,
      },
    ];
  }
  if (existsSync(resolve(dirname(path), decodeURI(address.replace(/[?#].*$/, ""))))) return [];
  return [
    {
      what: `there is no picture ${address}`,
      why: "a picture is in the folder of the lesson that shows it, and the build ends where it is missing",
      repair: `put it there, or correct its name`,
    },
  ];
}

function importFaults(from: string, path: string) {
  const needless = "a lesson's components are there without an import";
  if (/^(?:astro|virtual):/.test(from) || isThere(from, path)) return [];
  return [
    {
      what: `there is no ${from}`,
      why: `the build ends where an import leads nowhere; ${needless}`,
      repair: "remove the import, or correct its path",
    },
  ];
}

function isThere(from: string, path: string): boolean {
  if (/^\.{1,2}\//.test(from)) {
    const target = resolve(dirname(path), from);
    return ["", ".ts", ".tsx", ".js", ".mjs", "/index.ts"].some((ending) => existsSync(target + ending));
  }
  try {
    createRequire(import.meta.url).resolve(from);
    return true;
  } catch (error) {
    // What a package keeps to itself is the build's to say.
    return error instanceof Error && "code" in error && error.code === "ERR_PACKAGE_PATH_NOT_EXPORTED";
  }
}
