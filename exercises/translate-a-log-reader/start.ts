function parse(line: string): [string, number] {
  return [line, 0];
}

export function failures(lines: string[]): string[] {
  return [];
}

if (__name__ === "__main__") {
  print(failures(["/home 200", "/search 503", "/login -", "/cart 500"]));
}
