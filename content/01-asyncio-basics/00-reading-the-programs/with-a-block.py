class Transaction:
    def __enter__(self):
        print("begin")
        return self

    def __exit__(self, *error):
        print("commit")

    def insert(self, row):
        print("insert", row)


with Transaction() as rows:
    rows.insert("Ada")
    rows.insert("Grace")
print("the block is over")
