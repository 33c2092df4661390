/** Where on the course map a unit is, and the page that leads there from an address which is nobody's own. */
import type { Course, Unit } from "./course.ts";

/** A course of up to so many lessons is whole on each page. Of a longer one, pages show its units, or the reader's own place. */
export const WHOLE = 30;

export const isLong = ({ lessons }: { lessons: { length: number } }): boolean => lessons.length > WHOLE;

/** The id of a unit's heading on the map. */
export const unitAnchor = ({ slug }: Pick<Unit, "slug">): string => `unit-${slug}`;

/** The unit's place on the one page of the map; in a long course, the unit's own page. */
export const mapPathOf = (course: Pick<Course, "lessons">, unit: Pick<Unit, "slug">): string =>
  isLong(course) ? `/course/${unit.slug}/` : `/course/#${unitAnchor(unit)}`;

/** The test at the end of a unit. No lesson may have its name. */
export const TEST = "test";
export const testPathOf = (unit: Pick<Unit, "slug">): string => `/learn/${unit.slug}/${TEST}/`;

interface Lead {
  /** What the reader goes to, in words. */
  title: string;
  /** Its address seen from this page, so that it holds wherever the site is served. */
  to: string;
  /** The page's own whole address, if the site knows where it is. */
  canonical?: string | undefined;
}

/**
 * A page that leads on at once, without JavaScript, and by a link where a browser does not follow. Its icon is empty: one that
 * is still being fetched when the page is left would count as lost.
 */
export function leadOn({ title, to, canonical }: Lead): string {
  const words = title.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <meta name="robots" content="noindex">
    <link rel="icon" href="data:,">
    <meta http-equiv="refresh" content="0;url=${to}">
${canonical === undefined ? "" : `    <link rel="canonical" href="${canonical}">\n`}    <title>${words} | Yieldpoint</title>
  </head>
  <body><p><a href="${to}">${words}</a> is on the course map.</p></body>
</html>
`;
}
