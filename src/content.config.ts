/** The collections: what each folder of `content/` holds. Their schemas are documented where they are written. */
import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { exerciseSchema } from "./grader/format/schema.ts";
import { refuseLinks } from "./course/no-links.ts";
import { lessonSchema, pageSchema, unitSchema } from "./course/schema.ts";

refuseLinks(process.cwd(), ["content", "exercises"]);

/** `content/01-unit/02-lesson/index.mdx` has the id `01-unit/02-lesson`: the folder, numbers included. */
const folderOf = ({ entry }: { entry: string }) => entry.split("/").slice(0, -1).join("/");

const nameOf = ({ entry }: { entry: string }) => entry.replace(/^.*\//, "").replace(/\.\w+$/, "");

export const collections = {
  units: defineCollection({
    loader: glob({ base: "./content", pattern: "[0-9]*/unit.json", generateId: folderOf }),
    schema: unitSchema,
  }),
  lessons: defineCollection({
    loader: glob({ base: "./content", pattern: "[0-9]*/[0-9]*/index.mdx", generateId: folderOf }),
    schema: lessonSchema,
  }),
  exercises: defineCollection({
    loader: glob({ base: "./exercises", pattern: "*/exercise.md", generateId: folderOf }),
    schema: exerciseSchema,
  }),
  pages: defineCollection({
    loader: glob({ base: "./content/pages", pattern: "*.mdx", generateId: nameOf }),
    schema: pageSchema,
  }),
};
