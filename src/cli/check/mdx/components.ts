/** The components of a lesson or a page, and their properties, held against the table in `src/course/components.ts`. */
import type { z } from "zod";
import {
  holdsText,
  lessonComponents,
  propertiesOf,
  type LessonComponent,
} from "../../../course/components.ts";
import type { Complaint } from "../../../grader/format/complaint.ts";
import { valueOf } from "../../../course/mdx-values.ts";
import { inOurWords } from "../../../grader/reading/in-our-words.ts";
import { nearest } from "../../../grader/reading/nearest.ts";
import type { Property, Used } from "./compile.ts";

type Told = Pick<Complaint, "what" | "why" | "repair">;

const isComponent = (name: string): name is LessonComponent => Object.hasOwn(lessonComponents, name);

/** `known`: the components that may be used here, and the names that the text imports or makes itself. */
export function componentFaults(used: Used, known: readonly string[], own: readonly string[]): Told[] {
  const { value: name } = used;
  const [root = name] = name.split(".");
  const looksLikeOne = known.find((one) => one.toLowerCase() === name.toLowerCase());
  if (name === "" || own.includes(root)) return [];
  if (!known.includes(name)) {
    if (/^[a-z]/.test(name) && looksLikeOne === undefined) return [];
    const [likely] = nearest(name, known, 1);
    return [
      {
        what: `there is no component <${name}>`,
        why:
          looksLikeOne === undefined
            ? `the components are ${known.map((one) => `<${one}>`).join(", ")}`
            : "the names of components begin with a capital letter",
        repair:
          likely === undefined
            ? `use one of them, or write \`<${name}>\` as code, between backticks`
            : `write <${likely}>`,
      },
    ];
  }
  if (!isComponent(name)) return [];
  return [...propertyFaults(name, used.properties), ...textFaults(name, used)];
}

function textFaults(name: LessonComponent, { hasText }: Used): Told[] {
  if (holdsText.has(name) === hasText) return [];
  return hasText
    ? [
        {
          what: `<${name}> holds text, which is shown nowhere`,
          why: "all that it shows comes from its properties",
          repair: `end the tag with \` />\`, and write the text below it`,
        },
      ]
    : [
        {
          what: `<${name}> holds nothing`,
          why:
            name === "Predict"
              ? "what is between its tags explains the answer"
              : `what is between its tags is what it shows`,
          repair: `write <${name} ...>, what it holds, and </${name}>`,
        },
      ];
}

function propertyFaults(name: LessonComponent, properties: readonly Property[]): Told[] {
  // What is spread can hold anything; only the build knows.
  if (properties.some((property) => property.name === "...")) return [];
  const values: Record<string, unknown> = {};
  const open = new Set<string>();
  for (const { name: property, value } of properties) {
    const found =
      value === null
        ? { known: true as const, value: true }
        : "text" in value
          ? { known: true as const, value: value.text }
          : valueOf(value.code);
    if (found.known) values[property] = found.value;
    else open.add(property);
  }
  const documented = propertiesOf(name);
  const names = documented.map((one) => one.name);
  const schema: z.ZodType = lessonComponents[name];
  const parsed = schema.safeParse(values, { error: inOurWords });
  if (parsed.success) return [];
  // A misspelt property is missing under its right name, too, which need not be said.
  const misspelt = parsed.error.issues.flatMap((issue) =>
    issue.code === "unrecognized_keys" && issue.path.length === 0
      ? issue.keys.flatMap((key) => nearest(key, names, 1))
      : [],
  );
  return parsed.error.issues.flatMap((issue): Told[] => {
    const unknown = issue.code === "unrecognized_keys" && issue.path.length === 0 ? issue.keys : [];
    if (unknown.length > 0) return unknown.map((key) => unknownProperty(name, key, names, values));
    const [property = ""] = issue.path.map(String);
    if (open.has(property)) return [];
    const notes = documented.find((one) => one.name === property);
    const why = `it says ${notes?.description ?? "what its name says"}`;
    const given = properties.find((one) => one.name === property);
    if (given === undefined && misspelt.includes(property)) return [];
    if (given === undefined)
      return [
        { what: `this <${name}> has no \`${property}\``, why, repair: `write ${notes?.example ?? ""}` },
      ];
    return [
      {
        what: `\`${property}\` of <${name}> is wrong${placeIn(issue.path.slice(1))}: ${issue.message}`,
        why,
        repair: repairOf(property, given, issue, notes?.example ?? ""),
      },
    ];
  });
}

function unknownProperty(name: string, key: string, known: readonly string[], values: object): Told {
  const [likely] = nearest(key, known, 1);
  return {
    what: `<${name}> has no property \`${key}\``,
    why: `its properties are ${known.join(", ")}`,
    repair:
      likely === undefined || Object.hasOwn(values, likely) ? `remove \`${key}\`` : `write \`${likely}\``,
  };
}

/** A number between quotes is the commonest slip: the very line that would be right can be said. */
function repairOf(property: string, { value }: Property, issue: { code?: string }, example: string): string {
  if (
    issue.code === "invalid_type" &&
    value !== null &&
    "text" in value &&
    /^-?\d+(\.\d+)?$|^\[/.test(value.text)
  ) {
    return `write ${property}={${value.text}}`;
  }
  return `write for example ${example}`;
}

function placeIn(path: readonly PropertyKey[]): string {
  if (path.length === 0) return "";
  return ` in ${path.map((part) => (typeof part === "number" ? `item ${part + 1}` : `\`${String(part)}\``)).join(", ")}`;
}
