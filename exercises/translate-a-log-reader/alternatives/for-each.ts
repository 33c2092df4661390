// A loop with forEach, and one function for all of it: no exception is needed to skip a line.
export function failures(lines: string[]): string[] {
  const failed: string[] = [];
  lines.forEach((line) => {
    const [path = "", status] = line.split(" ");
    if (status === "-") {
      print(`skipped: no status for ${path}`);
    } else if (Number(status) >= 500) {
      failed.push(path);
    }
  });
  return failed;
}

if (__name__ === "__main__") {
  print(failures(["/home 200", "/search 503", "/login -", "/cart 500"]));
}
