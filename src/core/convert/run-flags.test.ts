import { expect, test } from "vitest";
import { containerKeys, findContainerKey } from "../settings/keys/container.ts";
import { runStages } from "./run-flags.ts";
import type { FlagStage } from "./run-flags.ts";
import { whyServiceOnly } from "./service-keys.ts";

const flags: readonly FlagStage[] = runStages.filter((stage) => stage.kind === "flag");

test.each(flags)("$key is read as the table of keys says: $read", ({ key, read }) => {
  expect(findContainerKey(key)?.reading).toBe(read);
});

test("every key becomes words of the command, by itself or with others, or has a reason why not", () => {
  const withOthers =
    "ContainerName VolatileTmp User Group UserNS UIDMap GIDMap SubUIDMap SubGIDMap RemapUsers RemapUid RemapGid RemapUidSize Rootfs";
  const byItself = flags.map(({ key }) => key);
  const alone = containerKeys.map(({ key }) => key).filter((key) => whyServiceOnly(key) === undefined);
  expect([...byItself, ...withOthers.split(" ")].toSorted()).toEqual(alone.toSorted());
});
