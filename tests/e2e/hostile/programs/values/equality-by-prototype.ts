// finishes: False
const odd = Object.create(null, {
  [Symbol.toPrimitive]: { value: () => NaN },
});
print(odd == odd + 1);
