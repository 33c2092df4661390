/** What a page that is about something else has of the practice, fetched when it is wanted: a count, and the panel of a lesson's head. */
export { followDue } from "./due.ts";
export { askRecall } from "./recall.ts";
