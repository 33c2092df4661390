/** Reads the comment at the top of a mistake: lines `// name: text`, which go on while the next lines are indented. */

export interface Comment {
  /** The texts of each field, in order; a field that is not there has none. */
  fields: Record<string, string[]>;
  /** What stands below the comment. */
  rest: string;
}

export function readComment(text: string, names: readonly string[]): Comment {
  const lines = text.split("\n");
  const end = lines.findIndex((line) => !line.startsWith("//"));
  const comment = (end === -1 ? lines : lines.slice(0, end)).map((line) => line.slice(2));
  const fields: Record<string, string[]> = Object.fromEntries(names.map((name) => [name, []]));
  const opening = new RegExp(`^\\s?(${names.join("|")}):\\s*(.*)$`);
  let open: string[] | null = null;
  for (const line of comment) {
    const field = opening.exec(line);
    if (field) {
      open = fields[field[1] ?? ""] ?? null;
      open?.push((field[2] ?? "").trim());
    } else if (open && /^\s{2,}\S/.test(line)) {
      open.push(`${open.pop() ?? ""} ${line.trim()}`);
    } else {
      open = null;
    }
  }
  for (const name of names) fields[name] = (fields[name] ?? []).filter((words) => words !== "");
  return { fields, rest: end === -1 ? "" : lines.slice(end).join("\n") };
}
