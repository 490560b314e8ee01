// What this browser remembers between visits: tokens, invitations, a name. Without storage it remembers until reload.

/** A table being opened or a seat being claimed, kept before the call so that the same call can be sent again. */
export interface Opening {
  readonly choice: string;
  readonly token: string;
  readonly invitation: string;
}

const memory = new Map<string, string>();

function read(key: string): string | null {
  try {
    return localStorage.getItem(key) ?? memory.get(key) ?? null;
  } catch {
    return memory.get(key) ?? null;
  }
}

function write(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
    memory.delete(key);
  } catch {
    if (value === null) memory.delete(key);
    else memory.set(key, value);
  }
}

function readJson<T>(key: string): T | null {
  try {
    return JSON.parse(read(key) ?? "null") as T | null;
  } catch {
    return null;
  }
}

const slot = (kind: string, id?: string) => `two-winners.${kind}${id === undefined ? "" : `.${id}`}`;

/** A word kept by table id. */
function byTable(kind: string) {
  return {
    of: (table: string): string | null => read(slot(kind, table)),
    set: (table: string, value: string): void => write(slot(kind, table), value),
    forget: (table: string): void => write(slot(kind, table), null),
  };
}

/** This browser's seat token at a table. */
export const tokens = byTable("token");
/** A token whose claim is not answered yet. */
export const claims = byTable("claim");
/** The invitation to the other seat, while this browser knows it. */
export const invitations = byTable("invitation");
/** A token for the next table of the same two, made before the call. */
export const nexts = byTable("next");

/** The name typed last. */
export const ownName = {
  get: (): string => read(slot("name")) ?? "",
  set: (name: string): void => write(slot("name"), name),
};

/** The table being opened. */
export const opening = {
  get: (): Opening | null => readJson<Opening>(slot("opening")),
  set: (value: Opening): void => write(slot("opening"), JSON.stringify(value)),
  forget: (): void => write(slot("opening"), null),
};
