// Where a command finds the journal: what its arguments say, else what the server's settings say. It must not read the journal.
import { statSync } from "node:fs";
import { fail, ok, type Result } from "../../shared/result.ts";
import { readConfig } from "../config.ts";
import { isPostgresUrl, sqliteFileIn } from "../journal/open.ts";

export type Place = { readonly database: string } | { readonly file: string };

/** `data` is a data folder, or a file such as a backup. An argument wins over the environment. */
export function findPlace(
  { database, data }: { readonly database?: string | undefined; readonly data?: string | undefined },
  env: NodeJS.ProcessEnv,
): Result<Place, string> {
  if (database !== undefined && data !== undefined) return fail("Give --database or --data, not both.");
  if (data !== undefined) return ok({ file: fileAt(data) });
  if (database !== undefined) return databaseAt(database);
  const config = readConfig(env);
  if ("wrong" in config) return fail(`A setting is wrong: ${config.wrong.join("; ")}.`);
  return config.DATABASE_URL === "" ? ok({ file: fileAt(config.DATA_DIR) }) : databaseAt(config.DATABASE_URL);
}

const databaseAt = (url: string): Result<Place, string> =>
  isPostgresUrl(url) ? ok({ database: url }) : fail("A database begins with postgres:// or postgresql://.");

const fileAt = (path: string): string =>
  statSync(path, { throwIfNoEntry: false })?.isFile() ? path : sqliteFileIn(path);
