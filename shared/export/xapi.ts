// A session's tables as xAPI statements, one for each person who sat at a table: what they completed, with score and measures.
// Statements name people only by what they are handed; sending them anywhere is not its affair.
import { SEATS, type Seat } from "../scenario/types.ts";
import type { ExportedTable } from "./rows.ts";

/** An xAPI 1.0.3 statement, as far as this export goes. */
export interface Statement {
  readonly id: string;
  readonly actor: {
    readonly objectType: "Agent";
    readonly account: { readonly homePage: string; readonly name: string };
  };
  readonly verb: { readonly id: string; readonly display: { readonly en: string } };
  readonly object: {
    readonly objectType: "Activity";
    readonly id: string;
    readonly definition: { readonly type: string; readonly name: { readonly en: string } };
  };
  readonly result: {
    readonly completion: boolean;
    readonly success: boolean;
    /** The win-win score, 0..100. */
    readonly score: { readonly raw: number; readonly min: 0; readonly max: 100; readonly scaled: number };
    readonly extensions: Readonly<Record<string, string | number | boolean | null>>;
  };
  readonly timestamp: string;
}

export interface StatementSource extends ExportedTable {
  readonly title: string;
  /** End of the table, ISO 8601. */
  readonly over: string;
}

const COMPLETED = "http://adlnet.gov/expapi/verbs/completed";
const SIMULATION = "http://adlnet.gov/expapi/activities/simulation";

/**
 * The statements of one table. `home` is the address of the server, the home page of accounts; `id` makes a statement's UUID of a
 * name, so that the same export names the same statements.
 */
export function statements(table: StatementSource, home: string, id: (name: string) => string): readonly Statement[] {
  const { summary, people, title, over } = table;
  const extension = (name: string) => `${home}/xapi/${name}`;
  const of = (seat: Seat, person: string): Statement => ({
    id: id(`${table.id} ${seat} ${person}`),
    actor: { objectType: "Agent", account: { homePage: home, name: person } },
    verb: { id: COMPLETED, display: { en: "completed" } },
    object: {
      objectType: "Activity",
      id: `${home}/xapi/scenarios/${summary.scenario}`,
      definition: { type: SIMULATION, name: { en: title } },
    },
    result: {
      completion: true,
      success: summary.verdict === "two-winners" || summary.verdict === "sound-exit",
      score: { raw: round(summary.winWin), min: 0, max: 100, scaled: round(summary.winWin) / 100 },
      extensions: {
        [extension("table")]: table.id,
        [extension("seat")]: seat,
        [extension("verdict")]: summary.verdict,
        [extension("gamma")]: summary.gamma[seat],
        [extension("reading")]: summary.reading[seat].after ?? summary.reading[seat].before,
        [extension("resentment")]: summary.resentment[seat],
      },
    },
    timestamp: over,
  });
  return SEATS.flatMap((seat) => people[seat].map((person) => of(seat, person)));
}

const round = (value: number): number => Math.round(value * 100) / 100;
