// What a facilitator takes home: CSV, JSON and xAPI of a session, with or without names (docs/exports.md).
import { createHash } from "node:crypto";
import type { Request } from "express";
import {
  type CsvRow,
  EVENT_COLUMNS,
  type ExportedTable,
  eventRows,
  SEAT_COLUMNS,
  seatRows,
  TABLE_COLUMNS,
  tableRow,
} from "../../shared/export/rows.ts";
import { type StatementSource, statements } from "../../shared/export/xapi.ts";
import { bySeat } from "../../shared/scenario/types.ts";
import { tableId } from "../../shared/session/state.ts";
import type { Entry } from "../../shared/table/events.ts";
import type { LiveSession } from "../live/liveSession.ts";
import { settled } from "./access.ts";
import { type Api, param } from "./api.ts";
import { csvOf } from "./csv.ts";
import { FileAnswer } from "./fileAnswer.ts";
import { HttpRefusal } from "./route.ts";
import type { Services } from "./services.ts";

const FILES = ["tables.csv", "seats.csv", "events.csv", "session.json", "xapi.json"] as const;
type FileName = (typeof FILES)[number];

/** A table whose folders are open, with everything that happened there. */
interface Taken extends ExportedTable {
  readonly entries: readonly Entry[];
}

export function addExportCalls(api: Api, services: Services): void {
  const { journal, access, library } = services;

  api.add(
    {
      method: "get",
      path: "/sessions/:id/export/:file",
      says: `Everything of the revealed tables as a file: ${FILES.join(", ")}. \`?names=no\` leaves the names of people out.`,
      bearer: "facilitator",
      answers: "A file",
    },
    async (_body, request): Promise<FileAnswer> => {
      const file = FILES.find((one) => one === param(request, "file"));
      if (!file) throw new HttpRefusal("malformed", `The files are ${FILES.join(", ")}.`);
      const { session } = await access.facilitator(request);
      await settled(session);
      const naming = nameOf(session, request.query["names"] !== "no");
      const taken = await take(session, naming);
      return write(file, session, taken, naming, request);
    },
  );

  async function take(session: LiveSession, naming: (person: string) => string): Promise<readonly Taken[]> {
    const state = session.loop.state();
    const summaries = await session.summaries.all();
    const taken: Taken[] = [];
    for (const summary of summaries) {
      const id = tableId(session.id, summary.round - 1, summary.number);
      const seating = state.tables.find(
        ({ round, number }) => round === summary.round - 1 && number === summary.number,
      );
      const entries = (await journal.read(id)).map(({ entry }) => entry as Entry);
      taken.push({ id, summary, entries, people: bySeat((seat) => (seating?.seats[seat] ?? []).map(naming)) });
    }
    return taken;
  }

  function write(
    file: FileName,
    session: LiveSession,
    taken: readonly Taken[],
    naming: (person: string) => string,
    request: Request,
  ): FileAnswer {
    const csv = (columns: readonly string[], rows: readonly CsvRow[]) =>
      new FileAnswer(file, "text/csv; charset=utf-8", csvOf(columns, rows));
    const json = (content: unknown) => new FileAnswer(file, "application/json", JSON.stringify(content, null, 1));
    switch (file) {
      case "tables.csv":
        return csv(TABLE_COLUMNS, taken.map(tableRow));
      case "seats.csv":
        return csv(SEAT_COLUMNS, taken.flatMap(seatRows));
      case "events.csv":
        return csv(
          EVENT_COLUMNS,
          taken.flatMap(({ id, entries }) =>
            eventRows(id, entries).map((row) => ({ ...row, at: iso(Number(row["at"])) })),
          ),
        );
      case "session.json":
        return json(sessionJson(session, taken, naming));
      case "xapi.json": {
        const home = `${request.protocol}://${request.get("host") ?? "localhost"}`;
        return json(taken.flatMap((table) => statements(sourceOf(table), home, uuidOf)));
      }
    }
  }

  const sourceOf = (table: Taken): StatementSource => ({
    ...table,
    title:
      library.cases.find(({ scenario }) => scenario.id === table.summary.scenario)?.scenario.title ??
      table.summary.scenario,
    over: iso(table.entries.at(-1)?.at ?? 0),
  });
}

/** How exports call a person: by name, or by the order of joining. */
function nameOf(session: LiveSession, named: boolean): (person: string) => string {
  const order = session.loop.state().members.map(({ id }) => id);
  return (person) => (named ? (session.people.get(person)?.name ?? "") : "") || `person-${order.indexOf(person) + 1}`;
}

function sessionJson(session: LiveSession, taken: readonly Taken[], naming: (person: string) => string): object {
  const { settings, members, tables, tallies } = session.loop.state();
  return {
    session: session.id,
    settings,
    people: members.map(({ id, team, standing, since }) => ({ name: naming(id), team, standing, joined: iso(since) })),
    tables: taken.map(({ id, summary, people, entries }) => ({
      id,
      people,
      observers: tables
        .filter(({ round, number }) => round === summary.round - 1 && number === summary.number)
        .flatMap(({ observers }) => observers.map(naming)),
      tallies: Object.values(tallies[`${summary.round - 1}.${summary.number}`] ?? {}),
      summary,
      entries: entries.map(({ seq, at, by, events }) => ({ seq, at: iso(at), by, events: events.map(withoutPerson) })),
    })),
  };
}

const withoutPerson = <T extends object>(event: T): Partial<T> =>
  Object.fromEntries(Object.entries(event).filter(([key]) => key !== "person")) as Partial<T>;

const iso = (ms: number): string => new Date(ms).toISOString();

/** A UUID (version 5's shape) made of a name, so that the same export makes the same statements. */
function uuidOf(name: string): string {
  const hex = createHash("sha1").update(`two-winners ${name}`).digest("hex");
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
