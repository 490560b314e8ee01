// Secrets and ids made by this browser. Uses getRandomValues alone, which plain-http LAN addresses have too.
import { nanoid } from "nanoid";
import { SECRET_LENGTH } from "../../shared/protocol.ts";

/** A seat token or an invitation. */
export const newSecret = (): string => nanoid(SECRET_LENGTH);

/** The id of a command, unique for its person. */
export const newCommandId = (): string => nanoid();
