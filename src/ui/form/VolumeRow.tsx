import { lazy, useState } from "react";
import { cardSettings } from "../../core/podman/settings/card-settings.ts";
import { controlName } from "../../core/podman/settings/settings.ts";
import { accessInWords } from "../../core/podman/values/mount/access-in-words.ts";
import { spelledAs } from "../../core/podman/values/mount/volume-options.ts";
import { volumeHints } from "../../core/podman/values/mount/volume-hints.ts";
import { volumes } from "../../core/podman/values/mount/volume-list.ts";
import { readVolume, writeVolume, writeVolumeText } from "../../core/podman/values/mount/volume.ts";
import type { Volume } from "../../core/podman/values/mount/volume.ts";
import { LateDetails } from "../parts/LateDetails.tsx";
import { TextInput } from "../parts/TextInput.tsx";
import type { RowPlace } from "./ListCard.tsx";
import { SourceChoice } from "./mounts/SourceChoice.tsx";
import { RawRow } from "./RawRow.tsx";
import { RemoveNth } from "./RemoveRow.tsx";
import { RowMessage } from "./RowMessage.tsx";
import { useRowOfFields } from "./use-row.ts";
import "./folded.css";
import "./mounts/mounts.css";

const Access = lazy(() => import("./mounts/Access.tsx"));

interface VolumeRowProps {
  readonly value: string;
  readonly place: RowPlace;
}

/** One mounted folder or volume in fields; what fields can’t show stays a line of text. */
export function VolumeRow({ value, place }: VolumeRowProps) {
  const volume = value === "" ? { source: "", target: "", options: "" } : readVolume(value);
  const [isText] = useState(volume === undefined);
  return volume && !isText ? (
    <VolumeFields volume={volume} place={place} />
  ) : (
    <RawRow
      label="Volume, as written in the file"
      name={`${controlName(cardSettings.volumes)}.${place.index}`}
      stored={value}
      write={writeVolumeText}
      step={label}
      what="volume"
      list={volumes}
      place={place}
      line={(document) => volumes.rows(document)[place.index]}
    />
  );
}

const label = "Volumes changed";

function VolumeFields({ volume, place }: { readonly volume: Volume; readonly place: RowPlace }) {
  const { typed, change, fields, message } = useRowOfFields({
    stored: volume,
    place,
    list: volumes,
    label,
    write: writeVolume,
  });
  const [volumeAtStart] = useState(volume);
  const name = `${controlName(cardSettings.volumes)}.${place.index}`;
  return (
    <fieldset className="row volume" name={name}>
      <legend className="hidden-visually">Volume {place.index + 1}</legend>
      <SourceChoice name={name} volume={typed} place={place} />
      <TextInput
        {...fields}
        className="source"
        label="From: path or volume name"
        name={`${name}.source`}
        value={typed.source}
        placeholder="%h/data"
        takesFocus={place.isNew}
        change={(source) => change({ ...typed, source })}
      />
      <TextInput
        {...fields}
        label="In the container"
        name={`${name}.target`}
        value={typed.target}
        placeholder="/data"
        change={(target) => change({ ...typed, target })}
      />
      <TextInput
        {...fields}
        label="Options"
        name={`${name}.options`}
        value={typed.options}
        placeholder="ro,Z"
        change={(options) => change({ ...typed, options })}
      />
      <RemoveNth what="volume" list={volumes} place={place} />
      <LateDetails className="more" summary={`Access: ${accessInWords(typed.options)}`}>
        <Access
          name={name}
          volume={typed}
          change={(options) => change({ ...typed, options: spelledAs(volumeAtStart.options, options) })}
        />
      </LateDetails>
      <RowMessage {...message} line={(document) => volumes.rows(document)[place.index]}>
        <VolumeHints volume={typed} change={change} />
      </RowMessage>
    </fieldset>
  );
}

interface VolumeHintsProps {
  readonly volume: Volume;
  readonly change: (volume: Volume) => void;
}

function VolumeHints({ volume, change }: VolumeHintsProps) {
  if (volume.source === "" && volume.target === "") return null;
  return volumeHints(volume).map(({ kind, sentence, instead }) => (
    <p key={kind} className="hint">
      {sentence}{" "}
      {instead && (
        <button
          type="button"
          className="link"
          onClick={() => change({ ...volume, [instead.part]: instead.text })}
        >
          Write {instead.text}
        </button>
      )}
    </p>
  ));
}
