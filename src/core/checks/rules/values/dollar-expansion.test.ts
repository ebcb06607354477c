import { expect, test } from "vitest";
import { findingsBy } from "../../../../testing/findings-in.ts";
import { containerText } from "../../model/unit-examples.ts";
import { dollarExpansion } from "./dollar-expansion.ts";

test.each([
  ["Label=caddy={$DOMAIN_%i}", "systemd leaves $DOMAIN_%i to the program"],
  ["Label=caddy=$A_%i_b.example", "systemd leaves $A_%i_b to the program"],
  ["Exec=app $DOMAIN_%i", "systemd replaces $DOMAIN_%i before the container starts"],
  ["Exec=app --at=${DOMAIN_%i}", "systemd replaces ${DOMAIN_%i} before the container starts"],
  ["Label=run=$RUN%t/app", "systemd leaves $RUN to the program"],
  ["Environment=TOKEN=$argon2id$v=19$m=65540", "systemd leaves $argon2id and $v and $m to the program"],
  ["Label=run=$RUN%%i", "systemd leaves $RUN to the program"],
])("%s: %s", (line, title) => {
  const found = findingsBy([dollarExpansion], { files: { "web@.container": containerText(line) } });
  expect(found.map((finding) => finding.title)).toEqual([title]);
});
