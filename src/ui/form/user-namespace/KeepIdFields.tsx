import {
  userNamespaceSetting,
  writeUserNamespace,
} from "../../../core/podman/values/user-namespace/user-namespace.ts";
import type { UserNamespace } from "../../../core/podman/values/user-namespace/user-namespace.ts";
import { writtenValue } from "../../../core/podman/words/written.ts";
import { writeSetting } from "../../../core/podman/settings/write-setting.ts";
import { useActions } from "../../session/session.tsx";
import { TextField } from "../TextField.tsx";
import { useWayBack } from "../use-way-back.ts";

type KeepId = Extract<UserNamespace, { kind: "keep-id" }>;

/** The numbers that your user and your group have in the container. */
export function KeepIdFields({ users }: { readonly users: KeepId }) {
  const { editFile } = useActions();
  const wayBack = useWayBack("Container.UserNS.uid", numbersOf(users));
  const write = (typed: KeepId) => {
    const value = writeUserNamespace(typed);
    if (value.kind === "problem") return value.sentence;
    editFile(
      wayBack(numbersOf(typed), (now) => writeSetting(now, userNamespaceSetting, writtenValue(value))),
      { label: "User namespace changed", burst: "Container.UserNS" },
    );
    return undefined;
  };
  return (
    <>
      <TextField
        label="Your user inside"
        name="Container.UserNS.uid"
        value={users.uid}
        placeholder="the same number"
        write={(uid) => write({ ...users, uid: uid.trim() })}
      />
      <TextField
        label="Your group inside"
        name="Container.UserNS.gid"
        value={users.gid}
        placeholder="the same number"
        write={(gid) => write({ ...users, gid: gid.trim() })}
      />
    </>
  );
}

/** What its two fields show, as one text. */
const numbersOf = ({ uid, gid }: KeepId) => `${uid}:${gid}`;
