/** Hands the learner a file, by the browser's own way of downloading. */
export function saveFile(name: string, content: unknown): void {
  const text = `${JSON.stringify(content, null, 2)}\n`;
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  Object.assign(document.createElement("a"), { href: address, download: name }).click();
  // The download has it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
