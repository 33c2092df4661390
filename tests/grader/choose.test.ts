import { describe, expect, it } from "vitest";
import { gradeChoices, severalAreRight, type Quiz } from "../../src/grader/kinds/choose.ts";

const quiz: Quiz = {
  slug: "sample",
  choices: [
    { text: "3 s", right: true, why: "They wait side by side." },
    { text: "6 s", right: false, why: "That would be one after another." },
    { text: "as long as the longest", right: true, why: "The longest wait decides." },
  ],
};
const told = (chosen: number[]) => {
  const { passed, checks, choices } = gradeChoices(quiz, chosen);
  return { passed, message: checks[0]?.message, choices: choices.map(({ judged, why }) => [judged, why]) };
};

describe("a choice", () => {
  it("passes when all that is right is chosen and nothing else, and then everything is explained", () => {
    expect(gradeChoices(quiz, [2, 0])).toEqual({
      exercise: "sample",
      passed: true,
      checks: [
        {
          title: "what is right is chosen, and nothing else",
          outcome: "passed",
          message: "",
          at: null,
          run: null,
        },
      ],
      runs: [],
      problem: null,
      choices: [
        { chosen: true, judged: "right", why: "They wait side by side." },
        { chosen: false, judged: "right", why: "That would be one after another." },
        { chosen: true, judged: "right", why: "The longest wait decides." },
      ],
    });
  });

  it("that is wrong says why, and does not give the others away", () => {
    expect(told([1])).toEqual({
      passed: false,
      message: "One choice of yours is not right; it says why.",
      choices: [
        [null, null],
        ["wrong", "That would be one after another."],
        [null, null],
      ],
    });
  });

  it("that is not all says that there is more", () => {
    expect(told([0])).toEqual({
      passed: false,
      message: "What you chose is right. One more is.",
      choices: [
        ["right", "They wait side by side."],
        [null, null],
        [null, null],
      ],
    });
    expect(told([]).message).toBe("Nothing is chosen.");
  });

  it("is of one answer or of several", () => {
    expect(severalAreRight(quiz)).toBe(true);
    expect(severalAreRight({ ...quiz, choices: quiz.choices.slice(0, 2) })).toBe(false);
  });
});
