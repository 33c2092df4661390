class Transaction {
  __enter__() {
    print("begin");
    return this;
  }

  __exit__() {
    print("commit");
  }

  insert(row: string) {
    print("insert", row);
  }
}

{
  using rows = enter(new Transaction());
  rows.insert("Ada");
  rows.insert("Grace");
}
print("the block is over");
