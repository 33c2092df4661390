sizes = [120, 80, 300]
double = lambda size: size * 2

print([double(size) for size in sizes])
print([size + 1 for size in sizes])
print([size for size in sizes if size > 100])

more = [*sizes, 40]
print(more, len(more))
print(max(*more), 80 in more)
