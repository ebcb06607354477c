import { expect, test } from "vitest";
import { parseUnitFile } from "../../../../unit-file/parse.ts";
import { applyChanges } from "../../../../unit-file/text.ts";
import { unitSettings } from "../../../../podman/settings/unit-settings.ts";
import { moveToSecret, secretNameFor } from "./move-to-secret.ts";

const head = "[Container]\nImage=quay.io/example/app:1\n";
const secret = "Secret=db-password,type=env,target=DB_PASSWORD\n";

function moved(lines: string): string {
  const text = head + lines;
  const action = moveToSecret("DB_PASSWORD", unitSettings(parseUnitFile(text), "5.8"));
  return action.kind === "edit" ? applyChanges(text, action.edit(parseUnitFile(text))).replace(head, "") : "";
}

test.each([
  ["Environment=DB_PASSWORD=x\n", secret],
  ["Environment=A=1 DB_PASSWORD=x B=2\n", `Environment=A=1 B=2\n${secret}`],
  ['Environment="DB_PASSWORD=a b"\nEnvironment=A=1\n', `Environment=A=1\n${secret}`],
  ["Environment=DB_PASSWORD=x DB_PASSWORD=y A=1\n", `Environment=A=1\n${secret}`],
  ["Environment=DB_PASSWORD=x\nSecret=tls\n", `Secret=tls\n${secret}`],
  ["Environment=DB_PASSWORD_FILE=/x\n", "Environment=DB_PASSWORD_FILE=/x\n"],
])("the variable leaves %j, and a secret sets it", (lines, expected) => {
  expect(moved(lines)).toBe(expected);
});

test.each([
  ["DB_PASSWORD", "db-password"],
  ["_token_", "token"],
  ["apiKey", "apikey"],
])("the secret of %s is called %s", (variable, name) => {
  expect(secretNameFor(variable)).toBe(name);
});
