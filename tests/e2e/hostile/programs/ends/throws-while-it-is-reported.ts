// throws: Nasty: <exception str() failed>
class Nasty extends ValueError {
  override toString(): string {
    throw new Nasty("again");
  }
}
throw new Nasty("once");
