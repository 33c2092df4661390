// refused: The texts of this enum grow too long
enum E {
  a = "xxxxxxxxxxxxxxxx",
  b = a + a + a + a + a + a + a + a + a,
  c = b + b + b + b + b + b + b + b + b,
  d = c + c + c + c + c + c + c + c + c,
}
print(E.d.length);
