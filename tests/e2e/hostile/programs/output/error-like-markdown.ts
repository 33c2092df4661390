// throws: <img src=x
throw new ValueError("<img src=x onerror=alert(1)> [click](command:x) `` ` `` <script>alert(1)</script>");
