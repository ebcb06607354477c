import { useId, useState } from "react";
import { volumeHints } from "../../core/settings/values/volume-hints.ts";
import { readVolume, writeVolume, writeVolumeText } from "../../core/settings/values/volume.ts";
import type { Volume } from "../../core/settings/values/volume.ts";
import { useActions } from "../app/session.tsx";
import type { RowPlace } from "./ListCard.tsx";
import { RawRow } from "./RawRow.tsx";
import { RemoveButton } from "./RemoveButton.tsx";
import { RowField } from "./RowField.tsx";
import { RowMessage } from "./RowMessage.tsx";
import { useRow } from "./use-row.ts";
import { volumes } from "./volume-list.ts";

interface VolumeRowProps {
  readonly value: string;
  readonly place: RowPlace;
}

/** One mounted folder or volume in fields; what fields can’t show stays a line of text. */
export default function VolumeRow({ value, place }: VolumeRowProps) {
  const volume = value === "" ? { source: "", target: "", options: "" } : readVolume(value);
  const [isText] = useState(volume === undefined);
  return volume && !isText ? (
    <VolumeFields volume={volume} place={place} />
  ) : (
    <VolumeText value={value} place={place} />
  );
}

function VolumeFields({ volume, place }: { readonly volume: Volume; readonly place: RowPlace }) {
  const messageId = useId();
  const row = useVolumeRow(volume, place, writeVolume);
  const { value: typed, change } = row;
  const name = `Container.Volume.${place.index}`;
  const fields = { invalid: row.problem !== undefined && !place.isNew, messageId, leave: row.leave };
  return (
    <fieldset className="row volume" name={name}>
      <legend className="hidden-visually">Volume {place.index + 1}</legend>
      <RowField
        {...fields}
        className="source"
        label="From: path or volume name"
        name={`${name}.source`}
        value={typed.source}
        placeholder="%h/data"
        takesFocus={place.isNew}
        change={(source) => change({ ...typed, source })}
      />
      <RowField
        {...fields}
        label="In the container"
        name={`${name}.target`}
        value={typed.target}
        placeholder="/data"
        change={(target) => change({ ...typed, target })}
      />
      <RowField
        {...fields}
        label="Options"
        name={`${name}.options`}
        value={typed.options}
        placeholder="ro,Z"
        change={(options) => change({ ...typed, options })}
      />
      <RemoveVolume place={place} />
      <RowMessage id={messageId} problem={row.problem} isNew={place.isNew}>
        <VolumeHints volume={typed} />
      </RowMessage>
    </fieldset>
  );
}

function VolumeHints({ volume }: { readonly volume: Volume }) {
  if (volume.source === "" && volume.target === "") return null;
  return volumeHints(volume).map(({ kind, sentence }) => (
    <p key={kind} className="hint">
      {sentence}
    </p>
  ));
}

function VolumeText({ value, place }: VolumeRowProps) {
  return (
    <RawRow
      label="Volume, as written in the file"
      name={`Container.Volume.${place.index}`}
      row={useVolumeRow(value, place, writeVolumeText)}
      remove={<RemoveVolume place={place} />}
    />
  );
}

function useVolumeRow<T>(stored: T, place: RowPlace, write: Parameters<typeof useRow<T>>[0]["write"]) {
  return useRow({
    stored,
    place,
    label: "Volumes changed",
    write,
    set: (document, value) =>
      place.isNew ? volumes.add(document, value) : volumes.change(document, place.index, value),
  });
}

function RemoveVolume({ place }: { readonly place: RowPlace }) {
  const { editFile } = useActions();
  const remove = () => {
    if (!place.isNew)
      editFile((document) => volumes.remove(document, place.index), { label: "Volume removed" });
    place.forget();
  };
  return <RemoveButton label={`Remove volume ${place.index + 1}`} remove={remove} />;
}
