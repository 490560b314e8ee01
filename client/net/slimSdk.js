// Empty places for the parts of the Colyseus SDK that this client never uses: its accounts, WebTransport, streams of input.
// The build puts them in; whoever needs such a part takes its alias out of vite.config.ts.

export class Auth {}
export class H3TransportTransport {}
export class RoomInput {}
