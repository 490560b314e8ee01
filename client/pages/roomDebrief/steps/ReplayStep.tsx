// One table replayed on the map, offer by offer, as its own debrief shows it.
import type { Debrief } from "../../../../shared/protocol.ts";
import { otherSeat } from "../../../../shared/scenario/types.ts";
import { t } from "../../../i18n/index.ts";
import { MapPanel } from "../../debrief/MapPanel.tsx";
import type { StepProps } from "../Figure.tsx";

export function ReplayStep({ room, debrief }: StepProps & { readonly debrief: Debrief | null }) {
  if (!debrief) {
    return (
      <section class="paper room-figure">
        <p class="said serif">{t(room.replay ? "room.replay.coming" : "room.replay.none")}</p>
      </section>
    );
  }
  const table = room.tables.find(({ round, number }) => room.replay.endsWith(`_${round - 1}_${number}`));
  const seat = table?.mine || "buyer";
  const other = otherSeat(seat);
  const names = {
    buyer: table?.names.buyer || debrief.seats.buyer,
    seller: table?.names.seller || debrief.seats.seller,
  };
  return <MapPanel seen={{ debrief, seat, other, names, steps: [], name: names[other] }} />;
}
