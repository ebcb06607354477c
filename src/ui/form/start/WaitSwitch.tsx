import { isTrue } from "../../../core/podman/words/single-value.ts";
import { unitValue } from "../../../core/unit-file/value.ts";
import { writeSetting } from "../../../core/podman/settings/write-setting.ts";
import { lastValue } from "../../../core/unit-file/read.ts";
import { waitsForNetwork } from "../../../core/workspace/start/waits-for-network.ts";
import { useActions, useAnalysis, useRead } from "../../session/session.tsx";
import { Switch } from "../Switch.tsx";
import { useWayBack } from "../use-way-back.ts";
import { waitSetting } from "./wait-setting.ts";

/** Whether the service waits for the network at boot. */
export function WaitSwitch() {
  const { target } = useAnalysis("target");
  const { editFile } = useActions();
  const { isUsual, canBeTurnedOff, says } = waitsForNetwork(target);
  const value = useRead(({ document }) => lastValue(document, waitSetting));
  const isOn = isUsual && (!canBeTurnedOff || value === undefined || isTrue(value));
  const wayBack = useWayBack("Quadlet.DefaultDependencies", isOn);
  return (
    <Switch
      name="Quadlet.DefaultDependencies"
      label="Wait for the network at boot"
      isOn={isOn}
      whyNot={canBeTurnedOff ? undefined : says}
      choose={(on) =>
        editFile(
          wayBack(on, (now) => writeSetting(now, waitSetting, on ? undefined : unitValue("false"))),
          { label: on ? "Waits for the network" : "Does not wait for the network" },
        )
      }
      says={
        isOn
          ? says
          : "It starts with or without a network. Good where it needs none: nothing holds it up at boot."
      }
    />
  );
}
