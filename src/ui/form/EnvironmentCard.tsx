import { cardSettings } from "../../core/podman/settings/card-settings.ts";
import { environment } from "../../core/podman/values/environment/environment-list.ts";
import { useRead } from "../session/session.tsx";
import { EnvironmentRow } from "./EnvironmentRow.tsx";
import { withoutPlaces } from "./without-places.ts";
import { ListCard } from "./ListCard.tsx";

/** Environment variables; blanks and quotes are written so that the program gets them as typed. */
export function EnvironmentCard() {
  const rows = useRead(({ document }) => environment.rows(document), withoutPlaces);
  return (
    <ListCard
      title={cardSettings.environment.label}
      summary={summaryOf(rows.length)}
      count={rows.length}
      addLabel="Add variable"
    >
      {(place) => <EnvironmentRow row={rows[place.index]} place={place} />}
    </ListCard>
  );
}

function summaryOf(count: number): string {
  if (count === 0) return "no variables";
  return count === 1 ? "1 variable" : `${count} variables`;
}
