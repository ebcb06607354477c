import { useState } from "react";
import { ports } from "../../core/network/ports/port-list.ts";
import { controlName, settings } from "../../core/podman/settings/settings.ts";
import { portProtocols } from "../../core/podman/values/port/podman-port.ts";
import {
  readPublishedPort,
  writePublishedPort,
  writePublishedPortText,
} from "../../core/podman/values/port/published-port.ts";
import type { HostAddress } from "../../core/podman/values/port/host-address.ts";
import type { PublishedPort } from "../../core/podman/values/port/published-port.ts";
import type { UnitDocument } from "../../core/unit-file/document.ts";
import type { TextRange } from "../../core/unit-file/text.ts";
import { SelectField } from "../parts/SelectField.tsx";
import { TextInput } from "../parts/TextInput.tsx";
import type { RowPlace } from "./ListCard.tsx";
import { RawRow } from "./RawRow.tsx";
import { RemoveNth } from "./RemoveRow.tsx";
import { RowMessage } from "./RowMessage.tsx";
import { useRowOfFields } from "./use-row.ts";

interface PortRowProps {
  readonly value: string;
  readonly place: RowPlace;
}

const newPort: PublishedPort = {
  address: { kind: "all" },
  hostPort: "",
  containerPort: "",
  protocol: "unwritten",
};

/** One published port in fields; what fields can’t show stays a line of text. */
export function PortRow({ value, place }: PortRowProps) {
  const port = value === "" ? newPort : readPublishedPort(value);
  // A line that is being edited as a text stays one, so that the focus stays where it is.
  const [isText] = useState(port === undefined);
  return port && !isText ? (
    <PortFields port={port} place={place} />
  ) : (
    <RawRow
      label="Port, as written in the file"
      name={`${controlName(settings.ports)}.${place.index}`}
      stored={value}
      write={writePublishedPortText}
      step={label}
      what="port"
      list={ports}
      place={place}
      line={(document) => lineOf(document, place.index)}
    />
  );
}

const label = "Ports changed";

function PortFields({ port, place }: { readonly port: PublishedPort; readonly place: RowPlace }) {
  const { typed, change, fields, message } = useRowOfFields({
    stored: port,
    place,
    list: ports,
    label,
    write: writePublishedPort,
  });
  // Chosen again, it is spelled as it was.
  const [portAtStart] = useState(port);
  const [other, setOther] = useState<HostAddress>({ kind: "other", text: "" });
  const openTo = (kind: AddressKind) => {
    if (typed.address.kind === "other") setOther(typed.address);
    change({ ...typed, address: kind === "other" ? other : { kind } });
  };
  const name = `${controlName(settings.ports)}.${place.index}`;
  return (
    <fieldset className="row port" name={name}>
      <legend className="hidden-visually">Port {place.index + 1}</legend>
      <SelectField
        className="field address"
        label="Open to"
        name={`${name}.address`}
        value={typed.address.kind}
        options={addresses}
        choose={openTo}
      />
      <TextInput
        {...fields}
        label="Port on this machine"
        name={`${name}.hostPort`}
        value={typed.hostPort}
        placeholder="8080"
        takesFocus={place.isNew}
        change={(hostPort) => change({ ...typed, hostPort })}
      />
      <span className="arrow" aria-hidden="true">
        →
      </span>
      <TextInput
        {...fields}
        label="Port in the container"
        name={`${name}.containerPort`}
        value={typed.containerPort}
        placeholder="80"
        change={(containerPort) => change({ ...typed, containerPort })}
      />
      <SelectField
        className="field protocol"
        label="Protocol"
        name={`${name}.protocol`}
        value={typed.protocol === "unwritten" ? "tcp" : typed.protocol}
        options={protocols}
        // tcp is what Podman takes without a word, so it is left out where it was.
        choose={(chosen) =>
          change({
            ...typed,
            protocol: chosen === "tcp" && portAtStart.protocol !== "tcp" ? "unwritten" : chosen,
          })
        }
      />
      <RemoveNth what="port" list={ports} place={place} />
      {typed.address.kind === "other" && (
        <TextInput
          {...fields}
          className="other-address"
          label="Address of this machine"
          name={`${name}.otherAddress`}
          value={typed.address.text}
          placeholder="192.168.1.5"
          change={(text) => change({ ...typed, address: { kind: "other", text } })}
        />
      )}
      <RowMessage {...message} line={(document) => lineOf(document, place.index)} />
    </fieldset>
  );
}

function lineOf(document: UnitDocument, index: number): TextRange | undefined {
  const port = ports.rows(document)[index];
  return port?.kind === "used" ? port.entry : undefined;
}

type AddressKind = HostAddress["kind"];

const addresses: readonly { readonly value: AddressKind; readonly words: string }[] = [
  { value: "all", words: "All addresses" },
  { value: "ipv4-loopback", words: "Only this machine (127.0.0.1)" },
  { value: "ipv6-loopback", words: "Only this machine (::1)" },
  { value: "other", words: "Another address…" },
];

const protocols = portProtocols.map((value) => ({ value, words: value.toUpperCase() }));
