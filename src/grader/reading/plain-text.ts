/** A text without the byte order mark and the carriage returns that an editor may have put there. */
export function plainText(text: string): string {
  return text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
}
