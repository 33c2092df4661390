/**
 * The prose of a page: headings in order, pictures in words, links that lead somewhere. It reads the Markdown itself, with
 * whatever stands in code or in a comment blanked out, so that every place is the place in the file.
 */
import { positionAt, type Complaint } from "../../grader/format/complaint.ts";
import { nearest, oneOf } from "../../grader/reading/nearest.ts";
import { visibleIn } from "../../course/mdx.ts";

export interface Page {
  /** The path to name in complaints. */
  file: string;
  text: string;
  /** Its address below the site's base, with slashes at both ends; null for text that any page may show. */
  address: string | null;
  /** The level of its first headings: what stands above them is the page's title. */
  level: number;
}

/** Every address of the site -> the anchors on that page; null where they are made when the site is built. */
export type Addresses = ReadonlyMap<string, ReadonlySet<string> | null>;

interface Heading {
  level: number;
  text: string;
  offset: number;
}

export function checkProse(page: Page, addresses: Addresses): Complaint[] {
  const text = visibleIn(page.text);
  const complain = (offset: number, what: string, why: string, repair: string): Complaint => ({
    file: page.file,
    ...positionAt(page.text, offset),
    what,
    why,
    repair,
  });
  return [
    ...headings(page, text, complain),
    ...pictures(text, complain),
    ...links(page, text, addresses, complain),
  ].toSorted((one, other) => one.line - other.line || one.column - other.column);
}

type Complain = (offset: number, what: string, why: string, repair: string) => Complaint;

function headingsIn(text: string): Heading[] {
  const body = text.replace(/^---\n[\s\S]*?\n---/, (front) => front.replace(/[^\n]/g, " "));
  return [...body.matchAll(/^(#{1,6})[ \t]([^\n]*)$/gm)]
    .filter((match) => match[2]!.trim() !== "")
    .map((match) => ({ level: match[1]!.length, text: match[2]!.trim(), offset: match.index }));
}

function headings({ text: source, level }: Page, text: string, complain: Complain): Complaint[] {
  const complaints: Complaint[] = [];
  let above = level - 1;
  const seen = new Set<string>();
  // Code in a heading is part of its words: read them from the source, at the same place.
  for (const heading of headingsIn(text)) {
    const words = source
      .slice(heading.offset)
      .split("\n")[0]!
      .replace(/^#+[ \t]+/, "");
    const marks = "#".repeat(heading.level);
    if (heading.level < level) {
      complaints.push(
        complain(
          heading.offset,
          `the heading "${words}" is too high`,
          `the title above it is of level ${level - 1}, and a page has one title`,
          `write \`${"#".repeat(level)} ${words}\``,
        ),
      );
    } else if (heading.level > above + 1) {
      complaints.push(
        complain(
          heading.offset,
          `the heading "${words}" skips a level`,
          `\`${marks}\` stands below ${above < level ? "the title" : `\`${"#".repeat(above)}\``}, and anyone who navigates by headings looks for what is missing`,
          `write \`${"#".repeat(above + 1)} ${words}\``,
        ),
      );
    }
    if (seen.has(anchorOf(words))) {
      complaints.push(
        complain(
          heading.offset,
          `the heading "${words}" appears here twice`,
          "a list of the page's headings shows both, and a link can name only the first",
          "give one of them other words",
        ),
      );
    }
    seen.add(anchorOf(words));
    above = Math.max(heading.level, level);
  }
  return complaints;
}

/** What says in words what a picture shows, by the way in which it is written. */
const PICTURES: { pattern: RegExp; told: RegExp; what: string; repair: string }[] = [
  {
    pattern: /!\[[^[\]]*\]\([^()\n]*\)/g,
    told: /^!\[[^\]]*[^\s\]]/,
    what: "this picture has no text",
    repair: "write what it shows between the brackets: ![Two lanes, one after the other](...)",
  },
  {
    pattern: /<img\b[^<>]*>/g,
    told: /\balt=/,
    what: "this picture has no `alt`",
    repair: 'write alt="what it shows", or alt="" if it only decorates',
  },
  {
    pattern: /<svg\b[^<>]*>/g,
    told: /\baria-hidden="true"|\brole="img"[^>]*\baria-label="[^"]+"|\baria-label="[^"]+"[^>]*\brole="img"/,
    what: "this drawing has no label",
    repair: 'write role="img" aria-label="what it shows", or aria-hidden="true" if it only decorates',
  },
];

function pictures(text: string, complain: Complain): Complaint[] {
  return PICTURES.flatMap(({ pattern, told, what, repair }) =>
    [...text.matchAll(pattern)]
      .filter(([picture]) => !told.test(picture))
      .map((match) => complain(match.index, what, "who does not see it learns nothing from it", repair)),
  );
}

function links({ address }: Page, text: string, addresses: Addresses, complain: Complain): Complaint[] {
  const found = [
    ...text.matchAll(
      /(?<!!)\[(?:[^[\]]|\[[^[\]]*\])*\]\(\s{0,9}<?([^()\s<>]*)>?[^()\n]*\)|\bhref="([^"]*)"/g,
    ),
  ];
  return found.flatMap((match) => {
    const link = match[1] ?? match[2] ?? "";
    if (/^(https?|mailto):/.test(link)) return [];
    if (link === "") {
      return [
        complain(
          match.index,
          "this link leads nowhere",
          "it has no address",
          "write the address, or no link",
        ),
      ];
    }
    if (link.startsWith("/")) {
      return [
        complain(
          match.index,
          `the link ${link} begins at the root of the host`,
          "the site may be served below a path, and then it is dead",
          `write it from this page: ${address === null ? "no link, for any lesson may show this" : relativeLink(address, link)}`,
        ),
      ];
    }
    if (address === null) {
      return [
        complain(
          match.index,
          `the link ${link} is relative`,
          "any lesson may show this exercise, and it leads somewhere else from each",
          "say it without a link, or link from the lesson",
        ),
      ];
    }
    const target = URL.parse(link, `http://site${address}`);
    if (target === null) {
      return [
        complain(
          match.index,
          `the link ${link} is no address`,
          "a browser could not follow it",
          "correct it",
        ),
      ];
    }
    const page = target.pathname;
    const anchors = addresses.get(page);
    if (anchors === undefined) {
      const likely = nearestAddresses(page, addresses);
      return [
        complain(
          match.index,
          `the link ${link} is dead`,
          `there is no page at ${page}`,
          likely.length === 0
            ? "correct the address; the course map lists the lessons and their addresses"
            : `write ${likely.map((one) => relativeLink(address, one)).join(" or ")}`,
        ),
      ];
    }
    const anchor = decoded(target.hash.slice(1));
    if (anchor === "" || anchors === null || anchors.has(anchor)) return [];
    return [
      complain(
        match.index,
        `the link ${link} leads to the page, and not to a place on it`,
        `no heading or exercise on ${page} makes the anchor #${anchor}`,
        anchors.size === 0
          ? "link to the page alone"
          : `write ${oneOf(anchor, [...anchors])
              .split(", ")
              .map((one) => `#${one}`)
              .join(" or ")}`,
      ),
    ];
  });
}

/** As it stands where its signs of percent are no code. */
function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}

/** Pages of the same last name, or of a name that is like it. */
function nearestAddresses(page: string, addresses: Addresses): string[] {
  const last = (address: string) => address.split("/").findLast(Boolean) ?? "";
  const same = [...addresses.keys()].filter((known) => last(known) === last(page));
  if (same.length > 0) return same.slice(0, 1);
  const names = nearest(last(page), new Set([...addresses.keys()].map(last)));
  return names.flatMap((name) => [...addresses.keys()].find((known) => last(known) === name) ?? []);
}

/** `/differences/` as it must be written on `/learn/basics/hello/`: `../../../differences/`. */
function relativeLink(from: string, to: string): string {
  const up = from.split("/").length - 2;
  return `${"../".repeat(up)}${to.replace(/^\//, "")}`;
}

/** The anchors that a page's headings and exercises make. */
export function anchorsIn(text: string, exercises: readonly string[] = []): Set<string> {
  const visible = visibleIn(text);
  const words = headingsIn(visible).map(({ offset }) =>
    text
      .slice(offset)
      .split("\n")[0]!
      .replace(/^#+[ \t]+/, ""),
  );
  const ids = [...visible.matchAll(/\bid="([^"]+)"/g)].map((match) => match[1]!);
  return new Set([...words.map(anchorOf), ...ids, ...exercises]);
}

/** As GitHub makes anchors, and the site with it. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll(/[^\p{L}\p{N}\p{M}_\- ]/gu, "")
    .replaceAll(" ", "-");
}
