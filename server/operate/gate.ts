// The gate of the HTTP server: how long and how large a request may be, and which never reach anything behind it. It knows no call.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";

/** Bytes of a request's headers. */
const MAX_HEADERS = 16_384;
/** A client has this long to send its headers, and its whole request, ms: one that trickles bytes is closed. */
const PATIENCE = { headers: 10_000, request: 20_000 };
/** Connections of this process; beyond, new ones are closed at once. */
const MAX_CONNECTIONS = 20_000;

/** A server that answers only requests whose address can be read, and none that Colyseus would take: rooms are entered by reservation. */
export function gatedServer(patience = PATIENCE): Server {
  const server = createServer({
    maxHeaderSize: MAX_HEADERS,
    headersTimeout: patience.headers,
    requestTimeout: patience.request,
    connectionsCheckingInterval: patience.headers / 5,
  });
  server.maxConnections = MAX_CONNECTIONS;
  const emit = server.emit.bind(server);
  server.emit = (event: string, ...args: unknown[]): boolean => {
    const [request, second] = args;
    if (event === "request" && !isOurs(request as IncomingMessage)) return refuse(second as ServerResponse);
    if (event === "upgrade" && !isAddress(request as IncomingMessage)) return drop(second as Duplex);
    return emit(event, ...args);
  };
  return server;
}

/** Whether a request's path and Host can be read: everything behind parses them. */
const isAddress = ({ url = "", headers }: IncomingMessage): boolean =>
  url.startsWith("/") && URL.canParse(`http://${headers.host ?? "localhost"}`) && URL.canParse(`ws://server${url}`);

const isOurs = (request: IncomingMessage): boolean =>
  isAddress(request) && request.method !== "OPTIONS" && !/^\/+(matchmake|__)/.test(request.url ?? "");

function refuse(response: ServerResponse): true {
  response.writeHead(404, { Connection: "close", "Content-Length": "0" }).end();
  return true;
}

function drop(socket: Duplex): true {
  socket.end("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
  return true;
}
