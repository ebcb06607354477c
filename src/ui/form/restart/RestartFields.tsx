import { cardSettings } from "../../../core/podman/settings/card-settings.ts";
import { restartEvents } from "../../../core/podman/values/restart/restart-events.ts";
import { readRestart } from "../../../core/podman/values/restart/restart.ts";
import { writeCount, writeTimeSpan } from "../../../core/podman/values/restart/write-service.ts";
import { lastValue } from "../../../core/unit-file/read.ts";
import { useRead } from "../../session/session.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { CardField } from "../CardField.tsx";
import { useStartAtBoot } from "../use-start-at-boot.ts";
import { restartSettings } from "./restart-settings.ts";
import type { RestartKey } from "./restart-settings.ts";
import "./restart.css";

interface RestartFieldsProps {
  readonly texts: Readonly<Record<RestartKey, string>>;
  /** Whether systemd gives up, in a sentence. */
  readonly limit: string | undefined;
}

/** What follows from the restart policy, event by event, with the times and limits that go with it. */
export default function RestartFields({ texts, limit }: RestartFieldsProps) {
  const read = useRead(({ document }) => readRestart(lastValue(document, cardSettings.restart) ?? ""));
  const policy = read.kind === "policy" ? read.policy.name : undefined;
  return (
    <>
      <RestartTable policy={policy} />
      <div className="fields">
        <CardField
          label="Wait before each restart"
          setting={restartSettings.restartSec}
          value={texts.restartSec}
          placeholder="100ms"
          write={writeTimeSpan}
        />
        <CardField
          label="Longest start"
          setting={restartSettings.startTimeout}
          value={texts.startTimeout}
          placeholder="90"
          hint="The first start downloads the image: 900 gives it 15 minutes."
          write={writeTimeSpan}
        />
        <CardField
          label="Starts that are allowed"
          setting={restartSettings.burst}
          value={texts.burst}
          placeholder="5"
          write={writeCount}
        />
        <CardField
          label="In a time of"
          setting={restartSettings.interval}
          value={texts.interval}
          placeholder="10s"
          hint="0 takes the limit away."
          write={writeTimeSpan}
        />
      </div>
      {limit !== undefined && policy !== undefined && policy !== "no" && <p className="hint">{limit}</p>}
    </>
  );
}

function RestartTable({ policy }: { readonly policy: Parameters<typeof restartEvents>[0] }) {
  const start = useStartAtBoot();
  return (
    <table className="restart-events">
      <caption className="hidden-visually">What happens to the service</caption>
      <tbody>
        {restartEvents(policy, start.kind === "starts").map(({ event, outcome, startsAgain }) => (
          <tr key={event}>
            <th scope="row">{event}</th>
            <td className={startsAgain ? "again" : undefined}>
              <Icon name={startsAgain ? "redo" : "minus"} /> {outcome}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
