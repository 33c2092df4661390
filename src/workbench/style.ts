/**
 * Puts a style sheet into the page with the part of the workbench that wears it. As text and not as a file: the site's build
 * would link the file into every page, where nobody may ever need it.
 */
export const addStyle = (...sheets: string[]): void =>
  document.head.append(Object.assign(document.createElement("style"), { textContent: sheets.join("\n") }));
