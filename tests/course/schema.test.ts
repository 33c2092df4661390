import { describe, expect, it } from "vitest";
import { lessonSchema, unitSchema } from "../../src/course/schema.ts";

const good = {
  title: "Hello, World",
  description: "The smallest whole program.",
  objectives: ["write a whole program"],
  source: { document: "An article", sections: ["Hello"] },
  minutes: 7,
};
const complaints = (data: unknown) =>
  lessonSchema.safeParse(data).error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) ??
  [];

describe("a lesson's front matter", () => {
  it("is taken as it is when it is whole", () => {
    expect(lessonSchema.parse(good)).toEqual(good);
  });

  it("names the field and the repair", () => {
    expect(complaints({ ...good, description: "No full stop", minutes: 20, objectives: [] })).toEqual([
      "description: write one sentence on one line, ended by a full stop or a question mark",
      "objectives: write at least one objective",
      "minutes: a lesson takes at most 12 minutes to read: make it two",
    ]);
  });

  it("refuses a field that it does not know, such as a misspelt one", () => {
    expect(complaints({ ...good, minuets: 7 })).toEqual([': Unrecognized key: "minuets"']);
  });

  it("lets a unit announce lessons that are not written yet", () => {
    const unit = { title: "More", description: "A unit.", source: "An article" };
    expect(unitSchema.parse(unit).coming).toEqual([]);
  });
});
