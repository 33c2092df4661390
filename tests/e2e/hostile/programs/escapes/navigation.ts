// finishes: 7 refused
const outer = Function("return this")() as Record<string, never>;
const tricks = [
  () => ((location as { href: string }).href = "RECORDER/location"),
  () => ((outer["location"] as Location).href = "RECORDER/outer-location"),
  () => window.open("RECORDER/open"),
  () => parent.location.assign("RECORDER/parent"),
  () => top!.location.assign("RECORDER/top"),
  () => history.pushState({}, "", "RECORDER/history"),
  () => document.createElement("a").click(),
];
let refused = 0;
for (const trick of tricks) {
  try {
    trick();
  } catch {
    refused += 1;
  }
}
print(refused, "refused");
