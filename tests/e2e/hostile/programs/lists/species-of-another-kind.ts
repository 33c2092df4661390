// throws: ValueError: no list of this kind
class Odd extends Array {
  static get [Symbol.species](): never {
    throw new ValueError("no list of this kind");
  }
}
print(new Odd(1, 2, 3).map((each) => each));
