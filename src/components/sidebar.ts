/** The sidebar, made from the course: Starlight draws it. Addresses are without the base, which Starlight adds. */
import type { Course, Lesson, Unit } from "../course/course.ts";
import { isLong, mapPathOf } from "../course/map.ts";

/** Above the lessons, where who comes back finds it. */
export const REVIEW = { label: "Review", link: "/review/" };

export const REFERENCE = [
  { label: "Course map", link: "/course/" },
  { label: "Glossary", link: "/glossary/" },
  { label: "asyncio by name", link: "/api/" },
  { label: "What does this message mean?", link: "/errors/" },
  { label: "Differences from Python", link: "/differences/" },
  { label: "What is left out", link: "/left-out/" },
  { label: "How fidelity is measured", link: "/fidelity/" },
  { label: "For instructors", link: "/instructors/" },
  { label: "Write a lesson", link: "/authoring/" },
];

/** Of a long course: so many lessons before and after the one that is read. */
const NEAR = 12;

const link = ({ title, path, slug }: Lesson) => ({
  label: title,
  link: path,
  attrs: { "data-lesson": slug },
});

/** `here` is the lesson that the page shows, if it shows one. Of a long course, what is returned doesn't grow with it. */
export function sidebarOf(course: Course, here?: Lesson) {
  const units = course.units.filter(({ lessons }) => lessons.length > 0);
  const about = { label: "About this course", items: REFERENCE };
  if (!isLong(course)) {
    return [
      REVIEW,
      ...units.map(({ title, lessons }) => ({ label: title, items: lessons.map(link) })),
      about,
    ];
  }
  const toMap = (unit: Unit, label: string) => ({ label, link: mapPathOf(course, unit) });
  const at = units.findIndex(({ lessons }) => here !== undefined && lessons.includes(here));
  const unit = units[at];
  // The map has all of them, and `about` begins with it.
  if (here === undefined || unit === undefined) return [REVIEW, about];
  const place = unit.lessons.indexOf(here);
  const near = unit.lessons.slice(Math.max(0, place - NEAR), place + NEAR + 1);
  const whole = near.length === unit.lessons.length;
  const [before, after] = [units[at - 1], units[at + 1]];
  return [
    REVIEW,
    ...(before ? [toMap(before, `Before: ${before.title}`)] : []),
    {
      label: unit.title,
      items: [...near.map(link), ...(whole ? [] : [toMap(unit, `All ${unit.lessons.length} lessons`)])],
    },
    ...(after ? [toMap(after, `Next: ${after.title}`)] : []),
    about,
  ];
}

/** What comes before and after a lesson. The sidebar, from which it would be made, has more than lessons, and gaps in a long course. */
export const neighbors = (course: Course, here: Lesson, address: (path: string) => string) =>
  around(course.lessons, here, ({ path }) => path, address);

/** What comes before and after a unit's own page, which only a long course has. */
export const neighborUnits = (course: Course, here: Unit, address: (path: string) => string) =>
  around(course.units, here, (unit) => mapPathOf(course, unit), address);

function around<Entry extends { title: string }>(
  entries: readonly Entry[],
  here: Entry,
  pathOf: (entry: Entry) => string,
  address: (path: string) => string,
) {
  const at = entries.indexOf(here);
  const [prev, next] = [entries[at - 1], entries[at + 1]];
  const to = (entry: Entry) => ({ link: address(pathOf(entry)), label: entry.title });
  return {
    prev: prev === undefined ? (false as const) : to(prev),
    next: next === undefined ? { link: address("/course/"), label: "Course map" } : to(next),
  };
}
