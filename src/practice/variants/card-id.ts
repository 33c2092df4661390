/**
 * How a prediction is called wherever its answers are kept. An exercise has its slug. A card, which is a `<Predict>` in a
 * lesson, has its lesson's address and its own name: `asyncio-basics/gather#in-which-order`. Names of cards are unique in the
 * course, so a card that moves to another lesson keeps its variants.
 */
export const cardId = (lesson: string, name: string) => `${lesson}#${name}`;

/** The card's name, or the exercise's slug: what its variants are filed under. */
export const nameIn = (id: string) => id.slice(id.indexOf("#") + 1);
