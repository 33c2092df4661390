/**
 * What a browser's translator must leave alone: code, what a program prints, names. For an element's attributes. In the page
 * it is a property of the element, and true or false; the server writes the attribute, whose word is "no".
 */
export const untranslated: { translate?: boolean } = import.meta.env.SSR
  ? ({ translate: "no" } as object)
  : { translate: false };
