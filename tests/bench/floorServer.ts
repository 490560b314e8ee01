// The floor: what the bare socket costs. Passes each message on to the other socket of its pair and answers its sender, as `ws` does it, with
// messages as long as those of a table. It keeps nothing, checks nothing and pings nobody. PORT; SIZES: to the other, to the sender.
import { createServer } from "node:http";
import { type WebSocket, WebSocketServer } from "ws";
import "./collect.ts";

const [toOther, toSender] = (process.env["SIZES"] ?? "100,110").split(",").map(Number) as [number, number];
const shown = Buffer.alloc(Math.max(1, toOther), 1);
const answer = Buffer.alloc(Math.max(1, toSender), 2);

const waiting = new Map<string, WebSocket>();
const http = createServer();
const sockets = new WebSocketServer({ server: http, perMessageDeflate: false });
sockets.on("connection", (socket, { url = "" }) => {
  const other = waiting.get(url);
  if (!other) {
    waiting.set(url, socket);
    return;
  }
  waiting.delete(url);
  for (const [one, two] of [
    [socket, other],
    [other, socket],
  ] as const)
    one.on("message", () => {
      two.send(shown);
      one.send(answer);
    });
});
http.listen(Number(process.env["PORT"]), "127.0.0.1", () => process.stdout.write("open\n"));
process.on("SIGTERM", () => process.exit(0));
