import { describe, expect, test } from "vitest";
import { stepsOf, uncheckedExplanationOf } from "../../testing/explanation-of.ts";

const image = "[Container]\nImage=quay.io/example/app:1\n";

describe("a password", () => {
  test.each([
    "Environment=DB_PASSWORD=hunter2",
    'Environment="DB_PASSWORD=hunter2 hunter2"',
    "Environment=A=1 API_TOKEN=hunter2 B=2",
    "Environment=URL=postgres://app:hunter2@db/app",
    "Label=admin_password=hunter2",
    "Exec=serve --db-password=hunter2",
    "HealthCmd=check PASSWORD=hunter2",
    "PodmanArgs=--env SECRET=hunter2",
    "Exec=login --password hunter2",
    "[Service]\nEnvironment=DB_PASSWORD=hunter2",
    "Environment=CI=glpat-hunter2hunter2hunter2",
    "[Service]\nSetCredential=pg:hunter2 hunter2",
    "[Service]\nExecStartPre=/bin/env TOKEN=hunter2 true",
  ])("is not repeated: %s", (line) => {
    const explanation = uncheckedExplanationOf({ "web.container": `${image}${line}\n` });
    const said = [...explanation.summary, ...stepsOf(explanation).flatMap(({ sentences }) => sentences)];
    expect(said.join(" ")).not.toContain("hunter2");
    const pieces = stepsOf(explanation).flatMap(({ becomes }) =>
      becomes?.kind === "made" ? becomes.pieces : [],
    );
    expect(pieces.map(({ text }) => text).join(" ")).not.toContain("hunter2");
  });
});

test("the name of a secret that Podman keeps is none, and is told", () => {
  const line = "Secret=db-password,type=env,target=DB_PASSWORD";
  const explanation = uncheckedExplanationOf({ "web.container": `${image}${line}\n` });
  const pieces = stepsOf(explanation).flatMap(({ becomes }) =>
    becomes?.kind === "made" ? becomes.pieces : [],
  );
  expect(pieces.map(({ text }) => text)).toContain("--secret db-password,type=env,target=DB_PASSWORD");
});
