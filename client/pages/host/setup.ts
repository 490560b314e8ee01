// A session in preparation: what choosing a preset or a case, and changing the agenda, make of its settings. Pure.
import type { ScenarioCard } from "../../../shared/protocol.ts";
import { MAX_ROUNDS } from "../../../shared/session/limits.ts";
import { type Preset, presetOf } from "../../../shared/session/presets.ts";
import type { RoundPlan, SessionSettings } from "../../../shared/session/settings.ts";

type Agenda = SessionSettings["agenda"];

/** The other setting of a case that has the same structure; null without one. */
export const twinOf = (cases: readonly ScenarioCard[], scenario: string): string | null =>
  cases.find(({ id }) => id === scenario)?.twins.find((twin) => cases.some(({ id }) => id === twin)) ?? null;

/** A preset on a case, with its twin for the second round. */
export const prepare = (
  preset: Preset,
  title: string,
  cases: readonly ScenarioCard[],
  scenario: string,
): SessionSettings => presetOf(preset, title, scenario, twinOf(cases, scenario));

/** What counts against a case in a preset, as minutes: other times, votes without voters or the reverse, no twin for a second round. */
function misfit(preset: Preset, card: ScenarioCard): number {
  const { agenda } = presetOf(preset, "", card.id, null);
  const [round] = agenda;
  if (!round) return 0;
  const votes = round.steps.includes("ratifying") === card.committee ? 0 : 10;
  const twin = agenda.length > 1 && card.twins.length === 0 ? 100 : 0;
  return Math.abs(card.minutes.negotiating - round.minutes.negotiating) + votes + twin;
}

/** The case that fits a preset best, the first of equals; an empty word without cases. */
export const fittingCase = (preset: Preset, cases: readonly ScenarioCard[]): string =>
  cases.reduce<ScenarioCard | null>(
    (best, card) => (best && misfit(preset, best) <= misfit(preset, card) ? best : card),
    null,
  )?.id ?? "";

/** The agenda of a preset in place of the one there is; how the room is run stays as it was chosen. */
export const withPreset = (
  settings: SessionSettings,
  preset: Preset,
  cases: readonly ScenarioCard[],
): SessionSettings => ({
  ...settings,
  agenda: prepare(preset, settings.title, cases, settings.agenda[0]?.scenario ?? "").agenda,
});

/** Another case in place of the first round's; rounds on the twin of the old one go to the twin of the new one. */
export function withCase(settings: SessionSettings, cases: readonly ScenarioCard[], scenario: string): SessionSettings {
  const before = settings.agenda[0]?.scenario ?? "";
  const twins = { before: twinOf(cases, before), now: twinOf(cases, scenario) ?? scenario };
  const turn = (id: string): string => (id === before ? scenario : id === twins.before ? twins.now : id);
  const agenda = settings.agenda.map((round) => ({ ...round, scenario: turn(round.scenario) }));
  return { ...settings, agenda };
}

/** The first round has no pairs to keep, and only pairs that stay carry something. */
const tidy = (agenda: Agenda): Agenda =>
  agenda.map((round, index) => {
    const pairs = index === 0 ? "new" : round.pairs;
    return { ...round, pairs, carry: round.carry && pairs !== "new" };
  });

export const withRound = (agenda: Agenda, index: number, change: Partial<RoundPlan>): Agenda =>
  tidy(agenda.map((round, at) => (at === index ? { ...round, ...change } : round)));

/** One round more: the last one again, by the same pairs with seats swapped, on the twin of its case where there is one. */
export function withNextRound(agenda: Agenda, cases: readonly ScenarioCard[]): Agenda {
  const last = agenda.at(-1);
  if (!last || agenda.length >= MAX_ROUNDS) return agenda;
  const scenario = twinOf(cases, last.scenario) ?? last.scenario;
  return tidy([...agenda, { ...last, scenario, pairs: "swap" }]);
}

export const withoutRound = (agenda: Agenda, index: number): Agenda =>
  agenda.length > 1 ? tidy(agenda.filter((_, at) => at !== index)) : agenda;

/** A round one place earlier or later. */
export function moveRound(agenda: Agenda, index: number, by: -1 | 1): Agenda {
  const [round, other] = [agenda[index], agenda[index + by]];
  if (!round || !other) return agenda;
  return tidy(agenda.map((one, at) => (at === index ? other : at === index + by ? round : one)));
}

/** Minutes that the rounds take together, with what planning and reflecting they have. */
export const minutesOf = (agenda: Agenda): number =>
  agenda.reduce((sum, { minutes, steps }) => {
    const reflecting = steps.includes("reflecting") ? minutes.reflecting : 0;
    return sum + minutes.planning + minutes.negotiating + reflecting;
  }, 0);

/** Cases that the agenda names and the server does not have. */
export const unknownCases = (agenda: Agenda, cases: readonly ScenarioCard[]): readonly string[] =>
  agenda.map(({ scenario }) => scenario).filter((scenario) => !cases.some(({ id }) => id === scenario));
