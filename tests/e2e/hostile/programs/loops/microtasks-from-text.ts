// finishes: and out
const forever = Function(
  "return (async () => { const all = []; for (;;) { all.push(new Array(100)); await 0; } })()",
);
forever();
print("and out");
