function twice(text: string, action: (text: string) => void): void {
  action(text);
  action(text);
}

function first<T>(items: T[], fallback: T): T {
  return items[0] ?? fallback;
}

let owner: string | null = null;
const ages: Record<string, number> = { Ada: 36 };

twice("saved", (text) => print(text));
print(first([7, 8], 0), first([], "none"));
print(owner);
owner = "Ada";
print(ages[owner]! + 1);
