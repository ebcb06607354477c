import { entriesSetAside } from "../../../core/network/edit/set-aside.ts";
import { useRead } from "../../session/session.tsx";
import "./panel.css";

/** Why a key is of no use with the network of a file that keeps it as a comment (network-modes.md 3.1). */
const reasons: Readonly<Record<string, string>> = {
  IP: "a fixed address needs one bridge network",
  IP6: "a fixed address needs one bridge network",
  NetworkAlias: "further names need a bridge network",
  DNS: "Podman refuses name servers here",
  DNSSearch: "Podman refuses search domains here",
  DNSOption: "Podman refuses resolver options here",
  AddHost: "the names belong to the other container",
  Sysctl: "Podman refuses to change the machine’s own network",
};

/** What the choice of the network has set aside, and why. Ports are told of where they stand, and what a pod lacks there. */
export function AsideNote() {
  const kept = useRead(
    ({ document, mode }) =>
      entriesSetAside(document).filter(({ key }) =>
        mode.kind === "pod" ? key === "Network" : key !== "PublishPort",
      ),
    (entries) => entries.map(({ key, value }) => [key, value]),
  );
  if (kept.length === 0) return null;
  return (
    <p className="unused">
      Kept in the file as comments, and back with a network that takes them:{" "}
      {kept.map(({ key, value, range }, index) => (
        <span key={range.from}>
          {index > 0 && ", "}
          <code>
            {key}={value}
          </code>
          {reasons[key] !== undefined && ` (${reasons[key]})`}
        </span>
      ))}
      .
    </p>
  );
}
