import { effectiveAssignments } from "../../../core/unit-file/read.ts";
import { KeyLineField } from "./KeyFields.tsx";
import { networkKey } from "./network-key.ts";
import { useFile } from "./use-file.ts";

interface SubnetsProps {
  readonly file: string;
  readonly hasLan: boolean;
}

/** The subnets of a network with what belongs to each, and room for one more, such as one of IPv6. */
export function Subnets({ file, hasLan }: SubnetsProps) {
  const { document } = useFile(file);
  const count = (key: string) => effectiveAssignments(document, networkKey(key)).length;
  const rows = Math.max(1, count("Subnet"), count("Gateway"), count("IPRange"));
  const hasRoom = count("Subnet") === rows;
  // One list: the field of the subnet to come stays the one that is typed in when it becomes the next.
  return Array.from({ length: rows + Number(hasRoom) }, (_, index) =>
    keys
      .filter((key) => key === "Subnet" || index < rows)
      .map((key) => (
        <Field
          key={`${key} ${index}`}
          file={file}
          index={index}
          keyName={key}
          example={index < rows ? examples[hasLan ? "lan" : "bridge"][key] : "fd00:89::/64"}
          says={key === "Subnet" && index === 0 ? says[hasLan ? "lan" : "bridge"] : undefined}
        />
      )),
  ).flat();
}

const keys = ["Subnet", "Gateway", "IPRange"] as const;
type Key = (typeof keys)[number];

const labels: Readonly<Record<Key, string>> = {
  Subnet: "Subnet",
  Gateway: "Gateway",
  IPRange: "Addresses to give out",
};

const examples: Readonly<Record<"bridge" | "lan", Readonly<Record<Key, string>>>> = {
  bridge: { Subnet: "10.89.5.0/24", Gateway: "10.89.5.1", IPRange: "10.89.5.128/25" },
  lan: { Subnet: "192.168.1.0/24", Gateway: "192.168.1.1", IPRange: "192.168.1.192/28" },
};

const says: Readonly<Record<"bridge" | "lan", string>> = {
  bridge: "Empty: Podman chooses one that is free.",
  lan: "The one of your LAN. Empty: addresses come by DHCP, which needs netavark-dhcp-proxy.socket running.",
};

interface FieldProps {
  readonly file: string;
  readonly index: number;
  readonly keyName: Key;
  readonly example: string;
  readonly says?: string | undefined;
}

function Field({ file, index, keyName, example, says: sentence }: FieldProps) {
  const { document } = useFile(file);
  const count = (key: string) => effectiveAssignments(document, networkKey(key)).length;
  return (
    <KeyLineField
      file={file}
      setting={networkKey(keyName)}
      index={index}
      label={index === 0 ? labels[keyName] : `${labels[keyName]} ${index + 1}`}
      placeholder={example}
      hint={<p className="hint">{sentence}</p>}
      problem={(typed) => whyNot({ typed, keyName, index, count })}
    />
  );
}

interface Place extends Pick<FieldProps, "keyName" | "index"> {
  readonly typed: string;
  readonly count: (key: string) => number;
}

/** The n-th gateway and range belong to the n-th subnet, and there can’t be more of them (generator-spec.md 11). */
function whyNot({ typed, keyName, index, count }: Place): string | undefined {
  if (typed === "" && index < count(keyName) - 1)
    return "The next one would take its place, since they are counted: remove that first.";
  if (keyName !== "Subnet") {
    if (typed === "" || index < count(keyName)) return undefined;
    if (index >= count("Subnet")) return "It needs the subnet first.";
    return index > count(keyName)
      ? "That of the subnet before has to be there: they are counted."
      : undefined;
  }
  const others = Math.max(count("Gateway"), count("IPRange"));
  return typed === "" && others >= count("Subnet") && others > 0
    ? "Its gateway or range is still there: remove that first."
    : undefined;
}
