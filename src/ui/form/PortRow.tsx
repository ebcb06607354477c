import { useId, useState } from "react";
import { addPort, changePort, portLines, removePort } from "../../core/network/published-ports.ts";
import {
  portProtocols,
  readPublishedPort,
  writePublishedPort,
  writePublishedPortText,
} from "../../core/settings/values/published-port.ts";
import type { HostAddress, PublishedPort } from "../../core/settings/values/published-port.ts";
import { useActions } from "../app/session.tsx";
import type { RowPlace } from "./ListCard.tsx";
import { RawRow } from "./RawRow.tsx";
import { RemoveButton } from "./RemoveButton.tsx";
import { RowField } from "./RowField.tsx";
import { RowMessage } from "./RowMessage.tsx";
import { useRow } from "./use-row.ts";

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
export default function PortRow({ value, place }: PortRowProps) {
  const port = value === "" ? newPort : readPublishedPort(value);
  // A line that is being edited as a text stays one, so that the focus stays where it is.
  const [isText] = useState(port === undefined);
  return port && !isText ? (
    <PortFields port={port} place={place} />
  ) : (
    <PortText value={value} place={place} />
  );
}

function PortFields({ port, place }: { readonly port: PublishedPort; readonly place: RowPlace }) {
  const messageId = useId();
  const row = useRow({
    stored: port,
    place,
    label: "Ports changed",
    write: writePublishedPort,
    set: (document, value) => {
      const line = place.isNew ? undefined : portLines(document)[place.index];
      return line ? changePort(document, line, value) : addPort(document, value);
    },
  });
  const { value: typed, change } = row;
  const name = `Container.PublishPort.${place.index}`;
  const fields = { invalid: row.problem !== undefined && !place.isNew, messageId, leave: row.leave };
  return (
    <fieldset className="row port" name={name}>
      <legend className="hidden-visually">Port {place.index + 1}</legend>
      <AddressChoice
        name={`${name}.address`}
        address={typed.address}
        change={(address) => change({ ...typed, address })}
      />
      <RowField
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
      <RowField
        {...fields}
        label="Port in the container"
        name={`${name}.containerPort`}
        value={typed.containerPort}
        placeholder="80"
        change={(containerPort) => change({ ...typed, containerPort })}
      />
      <ProtocolChoice
        name={`${name}.protocol`}
        protocol={typed.protocol}
        change={(protocol) => change({ ...typed, protocol })}
      />
      <RemovePort place={place} />
      {typed.address.kind === "other" && (
        <RowField
          {...fields}
          className="other-address"
          label="Address of this machine"
          name={`${name}.otherAddress`}
          value={typed.address.text}
          placeholder="192.168.1.5"
          change={(text) => change({ ...typed, address: { kind: "other", text } })}
        />
      )}
      <RowMessage id={messageId} problem={row.problem} isNew={place.isNew} />
    </fieldset>
  );
}

const addressWords: Readonly<Record<HostAddress["kind"], string>> = {
  all: "All addresses",
  "ipv4-loopback": "127.0.0.1 (only this machine)",
  "ipv6-loopback": "::1 (only this machine)",
  other: "Another address…",
};

interface AddressChoiceProps {
  readonly name: string;
  readonly address: HostAddress;
  readonly change: (address: HostAddress) => void;
}

function AddressChoice({ name, address, change }: AddressChoiceProps) {
  const id = useId();
  return (
    <div className="field address">
      <label className="label" htmlFor={id}>
        Open to
      </label>
      <select
        id={id}
        className="control"
        name={name}
        value={address.kind}
        onChange={(event) => change(addressOfKind(event.target.value))}
      >
        {Object.entries(addressWords).map(([kind, words]) => (
          <option key={kind} value={kind}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

function addressOfKind(kind: string): HostAddress {
  if (kind === "ipv4-loopback" || kind === "ipv6-loopback" || kind === "all") return { kind };
  return { kind: "other", text: "" };
}

interface ProtocolChoiceProps {
  readonly name: string;
  readonly protocol: PublishedPort["protocol"];
  readonly change: (protocol: PublishedPort["protocol"]) => void;
}

function ProtocolChoice({ name, protocol, change }: ProtocolChoiceProps) {
  const id = useId();
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        Protocol
      </label>
      <select
        id={id}
        className="control"
        name={name}
        value={protocol === "unwritten" ? "tcp" : protocol}
        onChange={(event) => {
          const chosen = portProtocols.find((known) => known === event.target.value);
          // tcp is what Podman takes without a word, so it is left out.
          change(chosen === undefined || chosen === "tcp" ? "unwritten" : chosen);
        }}
      >
        {portProtocols.map((known) => (
          <option key={known} value={known}>
            {known.toUpperCase()}
          </option>
        ))}
      </select>
    </div>
  );
}

function PortText({ value, place }: PortRowProps) {
  const row = useRow({
    stored: value,
    place,
    label: "Ports changed",
    write: writePublishedPortText,
    set: (document, text) => {
      const line = portLines(document)[place.index];
      return line ? changePort(document, line, text) : [];
    },
  });
  return (
    <RawRow
      label="Port, as written in the file"
      name={`Container.PublishPort.${place.index}`}
      row={row}
      remove={<RemovePort place={place} />}
    />
  );
}

function RemovePort({ place }: { readonly place: RowPlace }) {
  const { editFile } = useActions();
  const remove = () => {
    if (!place.isNew)
      editFile(
        (document) => {
          const line = portLines(document)[place.index];
          return line ? removePort(document, line) : [];
        },
        { label: "Port removed" },
      );
    place.forget();
  };
  return <RemoveButton label={`Remove port ${place.index + 1}`} remove={remove} />;
}
