// stops: gave no sign of life | RangeError: Invalid string length
// hot line: 5
let tree: unknown = "leaf of a tree that has a billion of them";
for (let i = 0; i < 30; i++) tree = [tree, tree];
print("writing");
JSON.stringify(tree);
