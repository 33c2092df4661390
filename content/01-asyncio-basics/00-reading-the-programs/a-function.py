def describe(status):
    if status == 200:
        return "fine"
    if status >= 500:
        return "the server failed"
    return "not what we wanted"


site = "example.org"
checked = 0
for status in [200, 404, 503]:
    print(f"{site} answered {status}: {describe(status)}")
    checked += 1
print("checked:", checked)
