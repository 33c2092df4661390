/** A question as it is asked: plain data, the same whether it is fresh or as its author wrote it. */

export interface Option {
  /** Words, with code between backticks; or what is printed, line by line, where `printed` is set. */
  text: string;
  right: boolean;
  /** Why it is wrong; for whoever chose it. */
  why?: string;
  /** `text` is a program's whole output. */
  printed?: true;
}

export interface Question {
  /** The slug of a predict exercise, or a card's: `asyncio-basics/gather#in-which-order`. */
  id: string;
  /** Words, with code between backticks. */
  question: string;
  /** The TypeScript program that is asked about, whole and runnable. */
  program?: string;
  /** In the order in which to show them; exactly one is right, and no two look the same. */
  options: Option[];
  /** Why what is right is right: words, with code between backticks. */
  explanation: string;
}
