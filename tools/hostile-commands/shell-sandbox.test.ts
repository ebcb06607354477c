import { afterAll, describe, expect, test } from "vitest";
import { openSandbox, shellsHere } from "./shell-sandbox.ts";

const sandbox = openSandbox();
afterAll(() => sandbox.close());

describe.each([...shellsHere()])("in %s", (_, path) => {
  test("what runs is written down with its words", () => {
    expect(
      sandbox.run(path, ["podman secret create 'a b' -", "sudo rm -- -x && systemctl --user stop ''"]),
    ).toEqual([
      { ran: [{ words: ["podman", "secret", "create", "a b", "-"], input: undefined }], left: [] },
      {
        ran: [
          { words: ["sudo", "rm", "--", "-x"], input: undefined },
          { words: ["systemctl", "--user", "stop", ""], input: undefined },
        ],
        left: [],
      },
    ]);
  });

  test("so is what nobody meant to run", () => {
    const [outcome] = sandbox.run(path, ["podman network rm x;canary; echo >made; podman rm *"]);
    expect(outcome?.ran.map(({ words }) => words.join(" "))).toEqual([
      "podman network rm x",
      "canary",
      "podman rm found-by-pattern made",
    ]);
    expect(outcome?.left).toEqual(["made"]);
  });

  test("so is what goes into files", () => {
    const [outcome] = sandbox.run(path, ["printf a | tee x >/dev/null\nsudo tee y <<'E'\nb\nE"]);
    expect(outcome?.ran.map(({ input }) => input)).toEqual(["a", "b\n"]);
  });

  test("a command that does not parse leaves the others alone", () => {
    expect(sandbox.run(path, ["podman 'a", "podman b"]).map(({ ran }) => ran.length)).toEqual([0, 1]);
  });
});
