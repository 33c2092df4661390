// stops: gave no sign of life | MemoryLimitError
const list: number[] = [];
list.length = 4_294_967_295;
list.reverse();
