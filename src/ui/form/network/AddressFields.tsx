import { networkLines } from "../../../core/network/edit/network-lines.ts";
import { addressKeys, changeNetworkLine, optionOrKey } from "../../../core/network/edit/network-rows.ts";
import {
  optionSettings,
  otherOptions,
  withOption,
  withOtherOptions,
} from "../../../core/network/edit/network-options.ts";
import { isSince } from "../../../core/settings/release.ts";
import { isIpv4, isIpv6 } from "../../../core/settings/values/ip-address.ts";
import { writeSafely, writtenValue } from "../../../core/settings/values/written.ts";
import { writeSetting } from "../../../core/settings/write-setting.ts";
import { effectiveAssignments, lastValue } from "../../../core/unit-file/read.ts";
import { useActions, useAnalysis, useSession } from "../../app/session.tsx";
import { TextField } from "../TextField.tsx";
import { aliasSetting, Aliases } from "./Aliases.tsx";
import { interfaceProblem, listOf, macProblem, noComma, OptionField } from "./OptionField.tsx";
import type { LinePart } from "./OptionField.tsx";

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

interface AddressFieldProps {
  readonly index: number;
  readonly option: "ip" | "ip6";
  readonly label: string;
  readonly placeholder: string;
}

/** A fixed address: in the key of its own, or in the network’s line where it stands there or has to. */
function AddressField({ index, option, label, placeholder }: AddressFieldProps) {
  const { document, target } = useAnalysis("document", "target");
  const { editFile } = useActions();
  const key = { section: "Container", key: addressKeys[option] };
  const isKey = optionOrKey(document, index, option, target.podman) === "key";
  const name = isKey ? `Container.${key.key}` : `Container.Network.${index}.${option}`;
  const part = single(option);
  return (
    <TextField
      {...{ label, placeholder, name }}
      value={isKey ? (lastValue(document, key) ?? "") : part.read(networkLines(document)[index]?.value ?? "")}
      hint={option === "ip" && <p className="hint">One of the network’s subnet. Empty: Podman gives one.</p>}
      write={(typed) => {
        const written = writeSafely(typed);
        if (written.kind === "problem") return written.sentence;
        const value = writtenValue(written);
        const wrong = value === undefined ? undefined : problems[option](value);
        if (wrong !== undefined) return wrong;
        editFile(
          (now) =>
            optionOrKey(now, index, option, target.podman) === "key"
              ? writeSetting(now, key, value)
              : changeNetworkLine(now, index, (line) => part.write(line, value ?? "")),
          { label: `${label} changed`, burst: `${label} ${index}` },
        );
        return undefined;
      }}
    />
  );
}

const problems: Readonly<Record<AddressFieldProps["option"], (typed: string) => string | undefined>> = {
  ip: (typed) => (isIpv4(typed) || isSpecifier(typed) ? undefined : `${typed} is no IPv4 address.`),
  ip6: (typed) => (isIpv6(typed) || isSpecifier(typed) ? undefined : `${typed} is no IPv6 address.`),
};

/** systemd puts something else there. */
const isSpecifier = (typed: string) => typed.includes("%");

const known = ["ip", "ip6", "mac", "alias", "interface_name", "host_interface_name"];

const others: LinePart = {
  read: (value) => otherOptions(value, known),
  write: (value, typed) => withOtherOptions(value, known, listOf(typed).join(",")),
};

/** An option of which one counts. */
export function single(name: string): LinePart {
  return {
    read: (value) => optionSettings(value, name).at(-1) ?? "",
    write: (value, typed) => (noComma(typed) ? value : withOption(value, name, typed === "" ? [] : [typed])),
  };
}
