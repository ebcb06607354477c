import { lazy } from "react";
import { useAnalysis } from "../app/session.tsx";
import { ListCard } from "./ListCard.tsx";
import { volumes } from "./volume-list.ts";

const VolumeRow = lazy(() => import("./VolumeRow.tsx"));

/** Folders, named volumes and `.volume` files that the container sees. */
export function VolumesCard() {
  const { document } = useAnalysis();
  const entries = volumes.entries(document);
  return (
    <ListCard
      title="Volumes"
      summary={entries.length === 0 ? "none: data goes with the container" : `${entries.length} mounted`}
      count={entries.length}
      addLabel="Add volume"
    >
      {(place) => <VolumeRow value={entries[place.index]?.value ?? ""} place={place} />}
    </ListCard>
  );
}
