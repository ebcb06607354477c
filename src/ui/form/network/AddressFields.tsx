import { networkLines } from "../../../core/network/edit/network-lines.ts";
import { isSince } from "../../../core/podman/release.ts";
import { effectiveAssignments } from "../../../core/unit-file/read.ts";
import { useAnalysis, useSession } from "../../session/session.tsx";
import { interfaceProblem, macProblem } from "./address-problems.ts";
import { AddressField } from "./AddressField.tsx";
import { aliasSetting, Aliases } from "./Aliases.tsx";
import { otherThan, single } from "./line-part.ts";
import { OptionField } from "./OptionField.tsx";

interface AddressFieldsProps {
  readonly index: number;
  /** The default bridge has no name service; on the LAN there is neither that nor an interface outside. */
  readonly on: "default" | "named" | "lan";
}

/** What the container has on one network: its addresses, its names, its interface. */
export function AddressFields({ index, on }: AddressFieldsProps) {
  const { target, document } = useAnalysis("target", "document");
  const generation = useSession((state) => state.generation);
  const count = networkLines(document).length;
  const hasAliases = effectiveAssignments(document, aliasSetting).length > 0;
  return (
    <div className="fields">
      <AddressField
        index={index}
        option="ip"
        label="IPv4 address"
        placeholder={on === "lan" ? "192.168.1.200" : "10.89.5.10"}
      />
      <AddressField index={index} option="ip6" label="IPv6 address" placeholder="fd00:89::10" />
      <OptionField
        index={index}
        name="mac"
        label="MAC address"
        placeholder="02:42:ac:11:00:02"
        part={single("mac")}
        problem={macProblem}
      />
      <OptionField
        index={index}
        name="interface_name"
        label="Interface in the container"
        placeholder="eth0"
        part={single("interface_name")}
        problem={interfaceProblem}
      />
      {(on === "named" || hasAliases) && <Aliases key={`${generation} ${count}`} index={index} />}
      {isSince(target.podman, "5.4") && (
        <>
          {on !== "lan" && <OuterInterface index={index} />}
          <OptionField
            index={index}
            name="options"
            label="Other options"
            placeholder="mtu=9000,metric=50"
            part={others}
            hint={<p className="hint">Podman hands them to the network’s driver unchecked.</p>}
          />
        </>
      )}
    </div>
  );
}

function OuterInterface({ index }: { readonly index: number }) {
  const { target } = useAnalysis("target");
  return (
    <OptionField
      index={index}
      name="host_interface_name"
      label={target.scope === "user" ? "Other end of the interface" : "Interface outside the container"}
      placeholder="veth-web"
      part={single("host_interface_name")}
      problem={interfaceProblem}
      hint={
        target.scope === "user" && (
          <p className="hint">
            Your user’s container networks have a space of their own: that end is there, not among this
            machine’s interfaces.
          </p>
        )
      }
    />
  );
}

const others = otherThan(["ip", "ip6", "mac", "alias", "interface_name", "host_interface_name"]);
