import { networkLines } from "../../../core/network/edit/network-lines.ts";
import { changeNetworkLine } from "../../../core/network/edit/network-rows.ts";
import {
  otherPastaWords,
  pastaSettings,
  withOtherPastaWords,
  withPastaOption,
} from "../../../core/network/edit/pasta-options.ts";
import { useActions, useAnalysis } from "../../session/session.tsx";
import { SelectField } from "../../parts/SelectField.tsx";
import { CheckField } from "./CheckField.tsx";
import { listOf, noComma } from "./line-part.ts";
import type { LinePart } from "./line-part.ts";
import { OptionField } from "./OptionField.tsx";
import { pastaFields } from "./pasta-options.ts";

/** The options of pasta, which are words of its command line. */
export function PastaFields() {
  return (
    <div className="fields">
      {pastaFields.map((field) => (
        <OptionField
          key={field.option}
          index={0}
          name={field.name}
          label={`${field.label} (${field.option})`}
          placeholder={field.placeholder}
          part={field.isList ? list(field.option) : single(field.option)}
          problem={field.isList ? field.problem : (typed) => noComma(typed) ?? field.problem?.(typed)}
          hint={<p className="hint">{field.says}</p>}
        />
      ))}
      <Family />
      <OptionField
        index={0}
        name="options"
        label="Other arguments"
        placeholder="--dns-forward,169.254.1.1"
        part={others}
        hint={<p className="hint">As pasta takes them, with commas in place of blanks.</p>}
      />
      <MapGateway />
    </div>
  );
}

function list(option: string): LinePart {
  return {
    read: (value) => pastaSettings(value, option).join(", "),
    write: (value, typed) => withPastaOption(value, option, listOf(typed)),
  };
}

function single(option: string): LinePart {
  return {
    read: (value) => pastaSettings(value, option).at(-1) ?? "",
    write: (value, typed) =>
      noComma(typed) ? value : withPastaOption(value, option, typed === "" ? [] : [typed]),
  };
}

const families = ["--ipv4-only", "--ipv6-only"] as const;
const known = [...pastaFields.map(({ option }) => option), ...families, "--map-gw"];

const others: LinePart = {
  read: (value) => otherPastaWords(value, known),
  write: (value, typed) => withOtherPastaWords(value, known, listOf(typed).join(",")),
};

function usePastaLine() {
  const { document } = useAnalysis("document");
  const { editFile } = useActions();
  return {
    value: networkLines(document)[0]?.value ?? "",
    change: (label: string, write: (value: string) => string) =>
      editFile((now) => changeNetworkLine(now, 0, write), { label }),
  };
}

function Family() {
  const { value, change } = usePastaLine();
  const present = families.find((family) => pastaSettings(value, family).length > 0) ?? "both";
  return (
    <SelectField
      label="Address families"
      name="Container.Network.0.family"
      value={present}
      options={[
        { value: "both", words: "IPv4 and IPv6" },
        { value: "--ipv4-only", words: "IPv4 only" },
        { value: "--ipv6-only", words: "IPv6 only" },
      ]}
      choose={(chosen) =>
        change("Address families changed", (line) =>
          families.reduce((now, family) => withPastaOption(now, family, family === chosen ? [""] : []), line),
        )
      }
    />
  );
}

/** The one option that opens every service of the machine (rule host-loopback-opened). */
function MapGateway() {
  const { value, change } = usePastaLine();
  const isOn = pastaSettings(value, "--map-gw").length > 0;
  return (
    <CheckField
      className="field full"
      name="Container.Network.0.mapGw"
      label={
        <>
          The gateway’s address means this machine (<code>--map-gw</code>)
        </>
      }
      isOn={isOn}
      choose={(turnedOn) =>
        change("Way to this machine changed", (line) =>
          withPastaOption(line, "--map-gw", turnedOn ? [""] : []),
        )
      }
      says="Opens every service that listens only on 127.0.0.1 of this machine to the container. One port behind -T is enough for one service."
      warns={isOn}
    />
  );
}
