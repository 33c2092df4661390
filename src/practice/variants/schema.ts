/**
 * The format of `variant.yaml`: what may vary in a prediction, so that it can be asked again with other delays, orders and names.
 * The schema is the author's documentation; the authoring guide's table is made from it.
 */
import { z } from "zod";
import { MEASURE } from "./measure.ts";
import { holesIn, type Variant } from "./variant.ts";

const text = z.string().trim().min(1, "must not be empty");
const code = z.string().refine((written) => written.trim() !== "", "must not be empty");

const group = z
  .strictObject({
    holes: z.array(z.string().regex(/^[a-z]\w*$/, "must be a name: `slow` for the hole `$slow`")).min(1),
    of: z.array(z.union([z.string(), z.number()])).min(2),
    order: z.enum(["any", "rising", "falling"]).default("any"),
  })
  .refine(({ holes, of }) => of.length >= holes.length, "must have at least a value for each hole")
  .refine(({ of }) => new Set(of).size === of.length, "must hold each value once")
  .refine(
    ({ of, order }) => order === "any" || of.every((value) => typeof value === "number"),
    "must be numbers where they have an order",
  );

const belief = z
  .strictObject({
    change: z.array(z.strictObject({ from: code, to: z.string() })).optional(),
    text: text.optional(),
    why: text,
  })
  .refine(
    ({ change, text: option }) => (change === undefined) !== (option === undefined),
    "must have either `change` or `text`",
  );

const measure = z
  .string()
  .regex(MEASURE, "must be `output`, `duration`, `line 3`, `last line` or `time of TEXT`");

export const variantSchema = z
  .strictObject({
    question: text.meta({
      description: "what is asked; words, with code between backticks and holes",
      example: 'question: "Two requests, of $slow and $quick seconds. What is printed?"',
    }),
    vary: z.array(group).min(1).meta({
      description:
        "what fills the holes: groups of `holes`, each filled with a different value `of` the list; with `order: rising` or `falling`, numbers in that order; a value may be a piece of code, with holes of its own",
      example: "vary: [{ holes: [slow, quick], of: [1, 2, 3, 4], order: falling }]",
    }),
    program: code.meta({
      description: "the TypeScript program, with holes such as `$slow` wherever something varies",
      example: "program: |",
    }),
    python: code.meta({
      description: "the same in Python, with the same holes; CPython is asked what it prints",
      example: "python: |",
    }),
    ask: z
      .preprocess((one) => (typeof one === "string" ? [one] : one), z.array(measure).min(1).max(9))
      .meta({
        description:
          "what is asked about the run: its whole `output`, its `duration`, `line 3`, the `last line`, or the `time of` the first line with a text in it; or a list of several",
        example: "ask: duration",
      }),
    option: z.string().default("").meta({
      description: "how an answer is put, with `$1` for what is asked first; not needed for `output`",
      example: 'option: "After $1"',
    }),
    wrong: z.array(belief).min(1, "must hold at least one wrong answer").meta({
      description:
        "wrong answers, each with `why` it is wrong: `change` makes, `from` one text `to` another, a program that behaves as the wrong model has it, and what that answers is the option; where no program does, `text` is the option itself",
      example: 'wrong: [{ change: [{ from: "burn($long)", to: "" }], why: "..." }]',
    }),
    explanation: text.meta({
      description: "why the right answer is right; words, with code between backticks and holes",
      example: 'explanation: "Both wait at the same time, so the longer wait counts."',
    }),
  })
  .superRefine((variant, context) => {
    const complain = (path: (string | number)[], message: string) =>
      context.addIssue({ code: "custom", path, message });
    const known = variant.vary.flatMap(({ holes }) => holes);
    for (const hole of known.filter((name, index) => known.indexOf(name) !== index)) {
      complain(["vary"], `must fill \`$${hole}\` once`);
    }
    for (const [field, written] of textsIn(variant)) {
      const stranger = holesIn(written).find((name) => !known.includes(name));
      if (stranger !== undefined)
        complain([field], `has a hole \`$${stranger}\`, which \`vary\` does not fill`);
    }
    const inCode = variant.vary.flatMap(({ of }) => of.flatMap((value) => holesIn(String(value))));
    for (const hole of known.filter((name) => !inCode.includes(name))) {
      const without = (["program", "python"] as const).find(
        (field) => !holesIn(variant[field]).includes(hole),
      );
      if (without !== undefined) complain([without], `has no hole \`$${hole}\``);
    }
    if (variant.ask[0] !== "output" && !variant.option.includes("$1")) {
      complain(["option"], "must say where the answer is: `$1`");
    }
  }) satisfies z.ZodType<Variant>;

/** Every text with holes, with the field that it belongs to. */
function textsIn({
  question,
  vary,
  program,
  python,
  ask,
  option,
  wrong,
  explanation,
}: Variant): [string, string][] {
  return [
    ["question", question],
    ["program", program],
    ["python", python],
    ["explanation", explanation],
    ["option", option],
    ...vary.flatMap(({ of }) => of.map((value): [string, string] => ["vary", String(value)])),
    ...ask.map((one): [string, string] => ["ask", one]),
    ...wrong.flatMap(({ change = [], text: option = "", why }) =>
      [why, option, ...change.map(({ to }) => to)].map((written): [string, string] => ["wrong", written]),
    ),
  ];
}
