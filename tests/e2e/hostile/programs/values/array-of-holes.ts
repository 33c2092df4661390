// finishes: printed
const list: any[] = [];
list.length = 1_000_000;
print(list.indexOf(1));
print("printed");
