// Stands in the build for parts of the Colyseus SDK that this client never uses: signing in, WebTransport and input streams.

/** Made with every client of the SDK; tables know their people by the seat's link. */
export class Auth {}

/** Compared with, and made for the protocol "h3" alone. */
export class H3TransportTransport {}

/** Made only in rooms that define an input. */
export class RoomInput {}
