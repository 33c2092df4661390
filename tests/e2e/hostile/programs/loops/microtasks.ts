// finishes: and out
// What is left in the engine's own queue dies with the realm.
const again = (): unknown => Promise.resolve().then(again);
again();
print("and out");
