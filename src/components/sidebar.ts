/** The sidebar, made from the course: Starlight draws it. Addresses are without the base, which Starlight adds. */
import type { Course } from "../course/course.ts";

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

export function sidebarOf(course: Course) {
  return [
    ...course.units
      .filter(({ lessons }) => lessons.length > 0)
      .map(({ title, lessons }) => ({
        label: title,
        items: lessons.map((lesson) => ({
          label: lesson.title,
          link: lesson.path,
          attrs: { "data-lesson": lesson.slug },
        })),
      })),
    { label: "About this course", items: REFERENCE },
  ];
}
