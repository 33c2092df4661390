/** How this course is written, where that can be looked for: words that are not used, and what of Harper's is not asked for. */

export interface Avoided {
  pattern: RegExp;
  /** What is wrong with it. */
  what: (found: string) => string;
  why: string;
  repair: string;
}

const named = (found: string) => `"${found}" belittles what the reader may find hard`;
const translated = (found: string) => `"${found}" reads like a translation`;
const TAKE_OUT = "take it out, or say what makes it so";

export const AVOIDED: readonly Avoided[] = [
  {
    pattern:
      /\b(?:simply|obviously|of course|trivial(?:ly)?|needless to say|as everyone knows|basically)\b/gi,
    what: named,
    why: "anyone who doesn't see it at once blames themselves",
    repair: TAKE_OUT,
  },
  {
    // "an easy way out" and "easier than" compare; "it is easy to" and "you can easily" judge the reader.
    pattern: /\b(?:easily|(?:is|it's|are|be) (?:very |quite |really )?(?:easy|straightforward))\b/gi,
    what: named,
    why: "anyone who finds it hard blames themselves",
    repair: TAKE_OUT,
  },
  {
    // "just as", "just now" and "has just ended" are about likeness and time.
    pattern:
      /\b(?:you|to|can|could|will|should|must|it's|it is|is|are|or|and) just (?!as\b|now\b|before\b|after\b|what\b|above\b|below\b)/gi,
    what: () => `"just" says that there is nothing to it`,
    why: "the reader is here because there is something to it",
    repair: 'take it out; of time, say "a moment ago"; of number, say "only"',
  },
  {
    pattern:
      /\b(?:in order to|due to the fact that|at this point in time|it should be noted that|please note that|very unique)\b/gi,
    what: (found) => `"${found}" has more words than meaning`,
    why: "each word that says nothing hides one that does",
    repair: 'write "to", "because", "now", or begin with the thing itself',
  },
  {
    pattern: /\b\w+!(?=\s|$)/g,
    what: (found) => `"${found}" is shouted`,
    why: "an exclamation mark tells the reader to feel what the sentence should make them feel",
    repair: "end the sentence with a full stop",
  },
  {
    pattern: /\b(?:oops|whoops|uh-oh|yay|awesome)\b/gi,
    what: (found) => `"${found}" is no word of this course`,
    why: "a program that failed is no joke to the person who has to fix it",
    repair: "say what happened",
  },
  {
    pattern: /\b(?:whoever|somebody|nobody|everybody)\b/gi,
    what: (found) => `"${found}" makes a person of a piece of code`,
    why: "the reader looks for someone where there is only a task, a caller or a line",
    repair:
      'name the thing: "the task that awaits it", "the caller", "nothing"; of people, write "anyone who", "someone", "no one"',
  },
  {
    pattern: /(?<=^|[.:;] )Who [^.?!\n]*\./gm,
    what: (found) => `"${found.slice(0, 30)}" begins a statement with "who"`,
    why: "English wants a person before it",
    repair: 'write "anyone who ..." or "if you ..."',
  },
  {
    pattern: /\b(?:stands?|stood|standing)\b(?! for\b| out\b| by\b)/gi,
    what: translated,
    why: "English says where something is by another verb",
    repair: 'write "is", "goes", "appears", "comes after"; of a task, "is paused", "is waiting"',
  },
  {
    pattern: /\bbeside\b/gi,
    what: translated,
    why: "things that happen at the same time are not next to each other",
    repair: 'write "alongside", "in the background", "while"; of a place, "next to"',
  },
  {
    pattern: /\bmend(?:s|ed|ing)?\b/gi,
    what: translated,
    why: "engineers fix programs",
    repair: 'write "fix"',
  },
  {
    pattern: /\bhand(?:s|ed|ing)? (?:on|in|over)\b/gi,
    what: translated,
    why: "exceptions propagate, arguments are passed, values are returned",
    repair: 'write "pass", "return", "propagate" or "let through"',
  },
  {
    pattern:
      /\b(?:for ever|half-way|half way|in place of|a great deal|all the while|leav(?:e|es|ing) away|on any way out|by custom|need not|of which none|of whom)\b/gi,
    what: translated,
    why: "the reader stops at the word instead of the thought",
    repair:
      'write "forever", "partway", "instead of", "a lot", "meanwhile", "leave out", "however it ends", "by convention", "do not have to", "none of which"',
  },
];

/** Sentences longer than this are hard to hold in the head. In words; the figure is Harper's. */
export const LONGEST = 40;

/** Harper's rules that are not asked for, each with the reason. */
export const OFF: Readonly<Record<string, string>> = {
  UseTitleCase: "headings are sentences here",
  SentenceCapitalization: "cells of tables and items of lists begin as they like",
  UnclosedQuotes: "a quotation may hold code, which is not read",
  Spaces: "what is not read leaves spaces; prettier sees to the others",
  OxfordComma: "British usage leaves it out where nothing is unclear without it",
  DisjointPrefixes: '"under way" is two words in British English',
  CondenseAllThe: '"all of the" is no fault',
  ExpandStandardInputAndOutput: "stdout and stderr are the names of things",
  ExpandTimeShorthands: "ms and s are units",
  UseEllipsisCharacter: "code and prose both write three dots",
  OrthographicConsistency: "packages are written as their names are",
  SplitWords: "it splits the names of packages",
  // The rest was seen to be wrong more often than right on texts of this kind.
  MissingTo: '"what needs" and "who is ready" are whole',
  MissingPreposition: '"which of these choices are" is whole',
  PhrasalVerbAsCompoundNoun: "a timeout and a callback are nouns here",
  TheyToThem: 'it takes "for they change" for a preposition',
  LetsConfusion: '"a task lets go" suggests nothing',
  PronounInflectionBe: '"all who await it are woken" is right',
  OneOfTheSingular: '"one of the three" has its noun',
  RedundantThat: '"it says that that one waits" needs both',
  CompoundNouns: '"a free run" is two words',
  ThatWhich: '"that that" is rare, and seldom wrong',
  MassNouns: "one greeting can be followed by another",
  ItsContraction: '"and its limit, too" is possessive',
  WrongNegative: '"unpatched" and "distractor" are no slips',
  HavePronoun: "it mistakes who has what",
};
