import { expect, test } from "vitest";
import { restartPolicies } from "../../keys/restart-policies.ts";
import { readRestart } from "./restart.ts";

test("systemd knows seven policies, and each is read as itself", () => {
  expect(restartPolicies.map(({ name }) => name).toSorted()).toEqual([
    "always",
    "no",
    "on-abnormal",
    "on-abort",
    "on-failure",
    "on-success",
    "on-watchdog",
  ]);
  for (const policy of restartPolicies) expect(readRestart(policy.name)).toEqual({ kind: "policy", policy });
});

test("an empty value is as good as none", () => {
  expect(readRestart("")).toEqual({ kind: "unset" });
});

test.each([
  ["unless-stopped", "always", "unless-stopped is Docker’s word"],
  ["never", "no", "systemd does not know never"],
  ["on-failure:5", "on-failure", "The number is Docker’s"],
  ["Always", "always", "systemd does not know Always and ignores it: write always."],
  ["on_failure", "on-failure", "systemd does not know on_failure and ignores it: write on-failure."],
  ["sometimes", undefined, "systemd does not know sometimes and ignores it: choose one of the list."],
])("%s is ignored; meant was probably %s", (value, instead, sentence) => {
  expect(readRestart(value)).toEqual({
    kind: "ignored",
    instead,
    sentence: expect.stringContaining(sentence),
  });
});
