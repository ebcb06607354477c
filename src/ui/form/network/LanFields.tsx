import { driverOption, setDriverOption } from "../../../core/network/edit/driver-options.ts";
import { unitOrder } from "../../../core/network/edit/unit-order.ts";
import { setValue } from "../../../core/unit-file/edit.ts";
import { lastValue } from "../../../core/unit-file/read.ts";
import { unitValue } from "../../../core/unit-file/value.ts";
import { SelectField } from "../../parts/SelectField.tsx";
import { TextField } from "../TextField.tsx";
import { interfaceProblem } from "./address-problems.ts";
import { networkKey } from "./network-key.ts";
import { useFile } from "./use-file.ts";

const driverSetting = networkKey("Driver");

const lanDrivers = [
  { value: "macvlan", words: "macvlan: a MAC address of its own" },
  { value: "ipvlan", words: "ipvlan: shares the interface’s MAC address" },
] as const;

/** What a network on the LAN hangs on (network-modes.md 6.3, 6.7). */
export function LanFields({ file }: { readonly file: string }) {
  const { document, change } = useFile(file);
  const driver = lastValue(document, driverSetting) === "ipvlan" ? "ipvlan" : "macvlan";
  return (
    <>
      <TextField
        label="Interface of this machine"
        name="Network.Options.parent"
        value={driverOption(document, "parent") ?? ""}
        placeholder="eth0"
        hint={
          <p className="hint">
            Empty: the one of the default route. Wi-Fi mostly refuses further MAC addresses.
          </p>
        }
        write={(typed) => {
          const text = typed.trim();
          const problem = text === "" ? undefined : interfaceProblem(text);
          if (problem === undefined)
            change(
              (now) => setDriverOption(now, "parent", text),
              "Interface changed",
              "Network.Options.parent",
            );
          return problem;
        }}
      />
      <SelectField
        label="Kind"
        name="Network.Driver"
        value={driver}
        options={lanDrivers}
        choose={(chosen) => {
          const value = unitValue(chosen);
          if (value !== undefined)
            change(
              (now) => setValue(now, driverSetting, value, unitOrder),
              `Driver is now ${chosen}`,
              "driver",
            );
        }}
      />
    </>
  );
}
