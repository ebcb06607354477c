import { describe, expect, test } from "vitest";
import { describeImage } from "./image.ts";

const hexadecimal = "0123456789abcdef".repeat(4);

describe("what a text is as an image", () => {
  test.each([
    ["", { kind: "empty" }],
    [
      "app.build",
      { kind: "unit", sentence: "Built by app.build, which has to be installed beside this file." },
    ],
    [
      "app.image",
      { kind: "unit", sentence: "Pulled by app.image, which has to be installed beside this file." },
    ],
    ["quay.io/a/%p:1", { kind: "dynamic" }],
    ["quay.io/a/b:${TAG}", { kind: "dynamic" }],
    ["$IMAGE", { kind: "dynamic" }],
    [
      "docker://quay.io/a/b:1",
      { kind: "transport", sentence: "Podman gets this image by the transport docker." },
    ],
    [
      "docker-archive:/srv/a.tar",
      { kind: "transport", sentence: "Podman gets this image by the transport docker-archive." },
    ],
    ["oci:/srv/a", { kind: "transport", sentence: "Podman gets this image by the transport oci." }],
    [
      "docker:5000/a:1",
      { kind: "tag", sentence: "Podman runs what the registry calls 1 at the time of the pull." },
    ],
    [hexadecimal, { kind: "image-id" }],
    ["sha256:abc", { kind: "image-id" }],
    [
      "https://quay.io/a/b",
      {
        kind: "invalid",
        sentence: "Podman can’t read this image reference: leave out http:// or https://.",
      },
    ],
    ["localhost/local-audio-image", { kind: "local", sentence: "Local image: Podman will not pull it." }],
    ["localhost:5000/a", { kind: "no-tag" }],
    ["nginx:1.27", { kind: "short-name", suggestion: "docker.io/library/nginx:1.27" }],
    ["grafana/grafana", { kind: "short-name", suggestion: "docker.io/grafana/grafana" }],
    [`quay.io/a/b:1@sha256:${hexadecimal}`, { kind: "digest" }],
    ["quay.io/a/b", { kind: "no-tag" }],
    ["quay.io:443/a/b", { kind: "no-tag" }],
    ["quay.io/a/b:latest", { kind: "latest" }],
    [
      "QUAY.IO/a/b:Some_Tag.1",
      { kind: "tag", sentence: "Podman runs what the registry calls Some_Tag.1 at the time of the pull." },
    ],
  ])("%s: %j", (text, hint) => {
    expect(describeImage(text)).toMatchObject(hint);
  });

  test("an invalid reference names the reason in its sentence", () => {
    expect(describeImage("quay.io/Example/app")).toEqual({
      kind: "invalid",
      sentence: "Podman can’t read this image reference: the name has lower case only: write example/app.",
    });
  });
});
