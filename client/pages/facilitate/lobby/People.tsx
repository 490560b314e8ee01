// The people of a session as they arrive, each with what is to be known of them. For the facilitator a press opens what may be done.
import type { PersonRow } from "../../../../shared/session/view.ts";
import type { SessionRoomView } from "../../../../shared/sessionProtocol.ts";
import { t } from "../../../i18n/index.ts";
import { Icon } from "../../../look/Icon.tsx";
import { Mark } from "../../../look/Mark.tsx";

/** From here on they are set smaller. */
const MANY = 21;

interface PeopleProps {
  readonly people: readonly PersonRow[];
  readonly names: SessionRoomView["people"];
  /** Without it the names are only shown. */
  readonly open?: (person: string) => void;
}

function Inside({ person, names }: { person: PersonRow; names: PeopleProps["names"] }) {
  const known = names[person.id];
  return (
    <>
      <Mark kind={known?.here ? "logo" : "open"} size="1.25rem" />
      <span class="name">{known?.name ?? ""}</span>
      {person.hand && (
        <small>
          <Icon name="flag" size="1rem" />
          {t("facilitate.hand")}
        </small>
      )}
      {person.team && <small>{person.team}</small>}
      {!known?.here && <small>{t("facilitate.away")}</small>}
    </>
  );
}

export function People({ people, names, open }: PeopleProps) {
  return (
    <ul class={`people ${people.length > MANY ? "many" : ""}`}>
      {people.map((person) => (
        <li key={person.id} class={names[person.id]?.here ? "" : "away"}>
          {open ? (
            <button type="button" onClick={() => open(person.id)}>
              <Inside person={person} names={names} />
            </button>
          ) : (
            <span>
              <Inside person={person} names={names} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
