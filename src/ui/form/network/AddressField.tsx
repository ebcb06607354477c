import { networkLines } from "../../../core/network/edit/network-lines.ts";
import { addressKeys, changeNetworkLine, optionOrKey } from "../../../core/network/edit/network-rows.ts";
import { isIpv4, isIpv6 } from "../../../core/podman/values/address/ip-address.ts";
import { writeSafely, writtenValue } from "../../../core/podman/words/written.ts";
import { writeSetting } from "../../../core/podman/settings/write-setting.ts";
import { lastValue } from "../../../core/unit-file/read.ts";
import { useActions, useAnalysis } from "../../session/session.tsx";
import { TextField } from "../TextField.tsx";
import { useWayBack } from "../use-way-back.ts";
import { single } from "./line-part.ts";

interface AddressFieldProps {
  readonly index: number;
  readonly option: "ip" | "ip6";
  readonly label: string;
  readonly placeholder: string;
}

/** A fixed address: in the key of its own, or in the network’s line where it stands there or has to. */
export function AddressField({ index, option, label, placeholder }: AddressFieldProps) {
  const { document, target } = useAnalysis("document", "target");
  const { editFile } = useActions();
  const key = { section: "Container", key: addressKeys[option] };
  const isKey = optionOrKey(document, index, option, target.podman) === "key";
  const name = isKey ? `Container.${key.key}` : `Container.Network.${index}.${option}`;
  const part = single(option);
  const value = isKey
    ? (lastValue(document, key) ?? "")
    : part.read(networkLines(document)[index]?.value ?? "");
  const wayBack = useWayBack(name, value);
  return (
    <TextField
      {...{ label, placeholder, name, value }}
      hint={option === "ip" && <p className="hint">One of the network’s subnet. Empty: Podman gives one.</p>}
      write={(typed) => {
        const written = writeSafely(typed);
        if (written.kind === "problem") return written.sentence;
        const address = writtenValue(written);
        const wrong = address === undefined ? undefined : problems[option](address);
        if (wrong !== undefined) return wrong;
        editFile(
          wayBack(typed, (now) =>
            optionOrKey(now, index, option, target.podman) === "key"
              ? writeSetting(now, key, address)
              : changeNetworkLine(now, index, (line) => part.write(line, address ?? "")),
          ),
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
