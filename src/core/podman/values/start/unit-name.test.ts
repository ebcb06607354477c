import { expect, test } from "vitest";
import { unitNameProblem } from "./unit-name.ts";

test.each(["postgresql.service", "network-online.target", "job@1.service", "app.socket", "srv-data.mount"])(
  "%s names a unit",
  (name) => {
    expect(unitNameProblem(name, "4.9")).toBeUndefined();
  },
);

test.each(["postgresql", "a b.service", ".service", "dir/a.service", '"a.service"'])(
  "%j names none",
  (name) => {
    expect(unitNameProblem(name, "5.8")).toBeDefined();
  },
);

test("a file’s name is one from Podman 5.5 on", () => {
  expect(unitNameProblem("db.container", "5.5")).toBeUndefined();
  expect(unitNameProblem("db.container", "5.4")).toMatch(/name of the service/);
});
