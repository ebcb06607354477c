import { useActions } from "../../session/session.tsx";
import { choose } from "./choose-mode.ts";
import { otherThan, single } from "./line-part.ts";
import { OptionField } from "./OptionField.tsx";

/** network-modes.md 2, Options of slirp4netns */
const fields = [
  { name: "mtu", label: "MTU", placeholder: "65520" },
  { name: "cidr", label: "Addresses", placeholder: "10.0.2.0/24" },
  { name: "enable_ipv6", label: "IPv6", placeholder: "true" },
  {
    name: "port_handler",
    label: "Who forwards ports",
    placeholder: "rootlesskit",
    says: "slirp4netns keeps the address of the client and is slower.",
  },
  { name: "outbound_addr", label: "Source address or interface", placeholder: "eth0" },
  {
    name: "allow_host_loopback",
    label: "10.0.2.2 means this machine",
    placeholder: "false",
    says: "true opens every service that listens only on 127.0.0.1 of this machine.",
  },
] as const;

const others = otherThan(fields.map(({ name }) => name));

/** The options of slirp4netns, for a file that names it. */
export function SlirpFields() {
  const actions = useActions();
  return (
    <>
      <button type="button" className="button small" onClick={() => choose(actions, "pasta")}>
        Use pasta
      </button>
      <div className="fields">
        {fields.map(({ name, label, placeholder, ...field }) => (
          <OptionField
            key={name}
            index={0}
            name={name}
            label={label}
            placeholder={placeholder}
            part={single(name)}
            hint={"says" in field && <p className="hint">{field.says}</p>}
          />
        ))}
        <OptionField index={0} name="options" label="Other options" part={others} />
      </div>
    </>
  );
}
