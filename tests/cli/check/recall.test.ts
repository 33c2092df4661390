/** The questions that a lesson says it begins with are those of earlier lessons. */
import { expect, it } from "vitest";
import { complaintsIn, LESSON } from "./checking.ts";
import { lesson, makeHouse } from "../house.ts";

const CARD =
  '<Predict name="which-first" question="Which?" options={["a", "b"]} answer={0}>\n  So.\n</Predict>\n';
const SECOND = "content/01-basics/02-bye";

/** A second lesson that begins with this, after one that asks a question. */
async function recalling(id: string): Promise<string[]> {
  const [, front = ""] = lesson.split("---\n");
  const root = makeHouse({
    [`${LESSON}/index.mdx`]: `${lesson}\n${CARD}`,
    [`${SECOND}/index.mdx`]: `---\n${front.replace(/^title: .*$/m, "title: Bye")}recall: ["${id}"]\n---\n\nWords.\n`,
  });
  return (await complaintsIn(root, SECOND)).filter((line) => line.includes("recall"));
}

it("a card of an earlier lesson may be named", async () => {
  expect(await recalling("basics/hello#which-first")).toEqual([]);
});

it("what no earlier lesson asks is complained of, with the likely one", async () => {
  expect(await recalling("basics/hello#which-frist")).toEqual([
    expect.stringMatching(
      /^content\/01-basics\/02-bye\/index\.mdx:\d+:\d+: `recall` names `basics\/hello#which-frist`, which no earlier lesson asks — .* — write `basics\/hello#which-first`$/,
    ),
  ]);
  expect(await recalling("say-hello")).toEqual([expect.stringContaining("`recall` names `say-hello`")]);
});
