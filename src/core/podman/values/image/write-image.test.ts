import { expect, test } from "vitest";
import { writeImage } from "./write-image.ts";

const hexadecimal = "0123456789abcdef".repeat(4);

test.each([
  "quay.io/a/b:1",
  "app.build",
  "app.image",
  "localhost:5000/App:Tag@x",
  "%N",
  "${IMAGE}",
  `docker.io/library/nginx@sha256:${hexadecimal}`,
  "not valid at all",
])("%s is written as it is", (value) => {
  expect(writeImage(value)).toEqual({ kind: "value", value });
});

test("nothing typed takes the line away", () => {
  expect(writeImage(" ")).toEqual({ kind: "remove" });
});

test.each([
  ["--privileged", "Podman takes what begins with a dash for an option: write the image’s name."],
  ['"nginx"', "Podman takes away quotes around this value: leave them out."],
  ["nginx\nUser=0", "A value stays on one line: remove the line break."],
])("%j is a problem", (typed, sentence) => {
  expect(writeImage(typed)).toEqual({ kind: "problem", sentence });
});
