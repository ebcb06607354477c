import { cardSettings } from "../../core/podman/settings/card-settings.ts";
import { volumes } from "../../core/podman/values/mount/volume-list.ts";
import { useRead } from "../session/session.tsx";
import { ListCard } from "./ListCard.tsx";
import { VolumeRow } from "./VolumeRow.tsx";

/** Folders, named volumes and `.volume` files that the container sees. */
export function VolumesCard() {
  const rows = useRead(({ document }) => volumes.rows(document).map(({ value }) => value));
  return (
    <ListCard
      title={cardSettings.volumes.label}
      summary={rows.length === 0 ? "none: data goes with the container" : `${rows.length} mounted`}
      count={rows.length}
      addLabel="Add volume"
    >
      {(place) => <VolumeRow value={rows[place.index] ?? ""} place={place} />}
    </ListCard>
  );
}
