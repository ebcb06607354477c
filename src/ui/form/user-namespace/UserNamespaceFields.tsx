import { useState } from "react";
import {
  userNamespaceOf,
  userNamespaceSetting,
  writeUserNamespace,
} from "../../../core/podman/values/user-namespace/user-namespace.ts";
import type { UserNamespace } from "../../../core/podman/values/user-namespace/user-namespace.ts";
import { userMapping } from "../../../core/podman/values/user-namespace/user-mapping.ts";
import { readSingle } from "../../../core/podman/words/single-value.ts";
import { writtenValue } from "../../../core/podman/words/written.ts";
import { writeSetting } from "../../../core/podman/settings/write-setting.ts";
import { assignments, lastValue } from "../../../core/unit-file/read.ts";
import { useActions, useAnalysis, useRead } from "../../session/session.tsx";
import { SelectField } from "../../parts/SelectField.tsx";
import { CardField } from "../CardField.tsx";
import { FieldFindings } from "../FieldFindings.tsx";
import { useReplaced } from "../use-replaced.ts";
import { useWayBack } from "../use-way-back.ts";
import { KeepIdFields } from "./KeepIdFields.tsx";
import { MappingPicture } from "./MappingPicture.tsx";
import { choicesFor, meansOf, offered } from "./user-words.ts";
import { visibleText } from "../../../core/unit-file/hidden-characters.ts";
import "./user-namespace.css";

/** Chooses which users of this machine those in the container are, with a picture of who is who. */
export default function UserNamespaceFields() {
  const { target } = useAnalysis("target");
  const { editFile } = useActions();
  const { users, mappedBy, pod, hasLine, text } = useRead(({ document }) => ({
    ...userNamespaceOf(document, target.podman),
    pod: lastValue(document, { section: "Container", key: "Pod" }),
    hasLine: assignments(document, userNamespaceSetting).length > 0,
    text: lastValue(document, userNamespaceSetting),
  }));
  const why = whyNot(pod, mappedBy);
  const mapping = pod === undefined && mappedBy === undefined ? userMapping(users, target.scope) : undefined;
  // Chosen, and nothing else written yet.
  const [isAsked, setIsAsked] = useState(false);
  const isText = users.kind === "other" || isAsked;
  const wayBack = useWayBack("Container.UserNS", users.kind);
  const { toOffer, replace } = useReplaced(users.kind);
  const choose = (kind: UserNamespace["kind"]) => {
    replace();
    setIsAsked(kind === "other");
    if (kind === "other") return;
    const value = writeUserNamespace(kind === "keep-id" ? { kind, uid: "", gid: "" } : { kind });
    if (value.kind !== "problem")
      editFile(
        wayBack(kind, (now) => writeSetting(now, userNamespaceSetting, writtenValue(value))),
        { label: "User namespace changed" },
      );
  };
  return (
    <>
      {(why === undefined || hasLine || toOffer.length > 1) && (
        <div className="fields">
          <SelectField
            className="field full"
            label="User namespace"
            name="Container.UserNS"
            value={isText ? "other" : users.kind}
            options={choicesFor(
              why === undefined ? [...offered[target.scope], ...toOffer] : ["default", ...toOffer],
            )}
            choose={choose}
            hint={isText ? undefined : meansOf(users, target.scope)}
          />
          {users.kind === "keep-id" && !isText && <KeepIdFields users={users} />}
          {isText && (
            <CardField
              className="full"
              label="UserNS="
              name="Container.UserNS.text"
              setting={userNamespaceSetting}
              value={readSingle(text ?? "", target.podman)}
              placeholder="auto:size=4096"
              hint="A mode and its options, as podman run --userns takes them."
              write={(typed) => writeUserNamespace({ kind: "other", text: typed })}
            />
          )}
        </div>
      )}
      <FieldFindings line={(document) => assignments(document, userNamespaceSetting).at(-1)} />
      {why !== undefined && <p className="hint">{why}</p>}
      {mapping && <MappingPicture mapping={mapping} scope={target.scope} />}
    </>
  );
}

/** What else decides about the users (rule userns-in-pod, remap-with-explicit). */
function whyNot(pod: string | undefined, mappedBy: string | undefined): string | undefined {
  if (pod !== undefined)
    return `All containers of ${visibleText(pod)} have the users of the pod: choose them there, with UserNS= in [Pod].`;
  return mappedBy === undefined
    ? undefined
    : `${mappedBy}= says who is who. Podman takes no second mapping: to choose here, delete it first.`;
}
