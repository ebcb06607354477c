import { useState } from "react";
import type { Given } from "../../core/assistant/model/question.ts";
import type { ReasonId } from "../../core/assistant/model/reason.ts";
import { reasons } from "../../core/assistant/all-reasons.ts";
import type { ShowEvidence } from "../evidence/evidence.ts";
import { ReasonList } from "./ReasonList.tsx";
import { ReasonView } from "./ReasonView.tsx";
import "./assistant.css";

/** What was answered, by reason: it stays when a person goes back. */
type GivenByReason = Readonly<Partial<Record<ReasonId, Given>>>;

/** “Do I need host?”: from a reason to the least-privileged lines that serve it. */
export default function HostAssistant({ showEvidence }: { readonly showEvidence: ShowEvidence }) {
  const [chosen, choose] = useState<ReasonId>();
  const [left, leave] = useState<ReasonId>();
  const [given, give] = useState<GivenByReason>({});
  const reason = reasons.find(({ id }) => id === chosen);
  if (reason === undefined) return <ReasonList focusOn={left} choose={choose} />;
  const answers = given[reason.id] ?? {};
  return (
    <ReasonView
      reason={reason}
      given={answers}
      give={(id, value) => give({ ...given, [reason.id]: { ...answers, [id]: value } })}
      goBack={() => {
        leave(reason.id);
        choose(undefined);
      }}
      showEvidence={showEvidence}
    />
  );
}
