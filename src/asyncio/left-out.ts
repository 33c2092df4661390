/**
 * What CPython 3.14 has in asyncio and this course has not, each with the reason. Using one says so, in these words; so
 * does importing one; and the page "What is left out" lists them. `tests/asyncio/surface.test.ts` holds these lists to
 * CPython's own.
 */
const protocols =
  "transports and protocols are not here yet: use streams, `asyncio.open_connection()` and `asyncio.start_server()`";
const sockets =
  "there are no sockets in a browser's page: use streams, `asyncio.open_connection()` and `asyncio.start_server()`";
const unix =
  "there are no files, so no Unix sockets: use `asyncio.open_connection()` and `asyncio.start_server()`";
const tls = "connections are in memory, so there is nothing to encrypt";
const processes = "there are no other programs to start in a browser's page";
const policies = "loop policies are deprecated in Python 3.14: use `asyncio.run(main(), { loop_factory })`";
const graph = "the call graph is drawn by the timeline here, which shows what each task waits for";
const internal = "it is for people who write an event loop in C or a task class of their own";
const oneLoop = "there is one kind of event loop here: `asyncio.EventLoop`";

/** Names of the module. */
export const leftOut: Readonly<Record<string, string>> = {
  AbstractEventLoop: oneLoop,
  BaseEventLoop: oneLoop,
  AbstractServer: "there is one kind of server here: `asyncio.Server`",
  get_event_loop_policy: policies,
  set_event_loop_policy: policies,
  BaseProtocol: protocols,
  Protocol: protocols,
  BufferedProtocol: protocols,
  DatagramProtocol: protocols,
  StreamReaderProtocol: protocols,
  BaseTransport: protocols,
  ReadTransport: protocols,
  WriteTransport: protocols,
  Transport: protocols,
  DatagramTransport: protocols,
  open_unix_connection: unix,
  start_unix_server: unix,
  SubprocessProtocol: processes,
  SubprocessTransport: processes,
  create_subprocess_exec: processes,
  create_subprocess_shell: processes,
  capture_call_graph: graph,
  format_call_graph: graph,
  print_call_graph: graph,
  FrameCallGraphEntry: graph,
  FutureCallGraph: graph,
  future_add_to_awaited_by: graph,
  future_discard_from_awaited_by: graph,
  _set_running_loop: internal,
  _get_running_loop: "it is internal: use `asyncio.get_running_loop()`",
  _register_task: internal,
  _unregister_task: internal,
  _enter_task: internal,
  _leave_task: internal,
};

/** Methods of its classes, by class. */
export const leftOutMethods: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  EventLoop: {
    add_reader: sockets,
    remove_reader: sockets,
    add_writer: sockets,
    remove_writer: sockets,
    sock_accept: sockets,
    sock_connect: sockets,
    sock_recv: sockets,
    sock_recv_into: sockets,
    sock_recvfrom: sockets,
    sock_recvfrom_into: sockets,
    sock_sendall: sockets,
    sock_sendfile: sockets,
    sock_sendto: sockets,
    connect_accepted_socket: sockets,
    getaddrinfo: sockets,
    getnameinfo: sockets,
    sendfile: "there are no files to send in a browser's page",
    create_connection: protocols,
    create_server: protocols,
    create_datagram_endpoint: protocols,
    connect_read_pipe: protocols,
    connect_write_pipe: protocols,
    create_unix_connection: unix,
    create_unix_server: unix,
    start_tls: tls,
    subprocess_exec: processes,
    subprocess_shell: processes,
    add_signal_handler: "a page receives no signals",
    remove_signal_handler: "a page receives no signals",
  },
  StreamWriter: { start_tls: tls },
};
