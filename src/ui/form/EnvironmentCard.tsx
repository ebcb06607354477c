import { lazy } from "react";
import { useAnalysis } from "../app/session.tsx";
import { environmentRows } from "./environment-rows.ts";
import { ListCard } from "./ListCard.tsx";

const EnvironmentRow = lazy(() => import("./EnvironmentRow.tsx"));

/** Environment variables; blanks and quotes are written so that the program gets them as typed. */
export function EnvironmentCard() {
  const { document } = useAnalysis();
  const rows = environmentRows(document);
  return (
    <ListCard
      title="Environment"
      summary={
        rows.length === 0 ? "no variables" : rows.length === 1 ? "1 variable" : `${rows.length} variables`
      }
      count={rows.length}
      addLabel="Add variable"
    >
      {(place) => <EnvironmentRow row={rows[place.index]} place={place} />}
    </ListCard>
  );
}
