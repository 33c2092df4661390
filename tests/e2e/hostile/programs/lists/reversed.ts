// stops: MemoryLimitError: a list of 4,294,967,295 places
const list: number[] = [];
list.length = 4_294_967_295;
list.reverse();
