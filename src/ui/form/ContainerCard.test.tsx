import { act, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { renderInSession } from "../../testing/render-in-session.tsx";
import { ContainerCard } from "./ContainerCard.tsx";

const file = "# web.container\n[Container]\nContainerName=web\nImage=quay.io/example/app:1\n";
const imageField = () => screen.getByRole("textbox", { name: "Image" });
const nameField = () => screen.getByRole("textbox", { name: "Container name" });

test("what is typed is in the text at once", async () => {
  const { text } = renderInSession(<ContainerCard isLive />, file);
  await userEvent.type(imageField(), "2");
  expect(text()).toBe(file.replace("app:1", "app:12"));
});

test("the file follows the container’s name", async () => {
  const { text, workspace } = renderInSession(<ContainerCard isLive />, file);
  await userEvent.type(nameField(), "site");
  expect(workspace().active).toBe("website.container");
  expect(text()).toBe(file.replaceAll("web", "website"));
});

test("an emptied field takes its line away, and typing brings it back", async () => {
  const { text } = renderInSession(<ContainerCard isLive />, file);
  await userEvent.clear(imageField());
  expect(text()).toBe(file.replace("Image=quay.io/example/app:1\n", ""));
  await userEvent.type(imageField(), "quay.io/example/app:1");
  expect(text()).toBe(file);
});

test("what can’t be written stays in the field with a sentence, and the text stays as it was", async () => {
  const { text } = renderInSession(<ContainerCard isLive />, file);
  await userEvent.type(nameField(), " x");
  await userEvent.tab();
  expect(nameField()).toHaveProperty("value", "web x");
  expect(nameField().getAttribute("aria-invalid")).toBe("true");
  expect(screen.getByText(/A name has no blanks.*\. Not written\.$/)).toBeDefined();
  expect(text()).toContain("ContainerName=web\n");
});

test("a blank at the end is kept while typing goes on", async () => {
  renderInSession(<ContainerCard isLive />, file);
  await userEvent.type(imageField(), " ");
  expect(imageField()).toHaveProperty("value", "quay.io/example/app:1 ");
});

test("undo shows the text again in every field", async () => {
  const { session } = renderInSession(<ContainerCard isLive />, file);
  await userEvent.type(imageField(), "2");
  act(() => session.actions.undo());
  expect(imageField()).toHaveProperty("value", "quay.io/example/app:1");
});

test("an image that Podman can’t pull says so at once", () => {
  renderInSession(<ContainerCard isLive={false} />, file.replace("quay.io", "localhost"));
  expect(screen.getByText("Local image: Podman will not pull it.")).toBeDefined();
});

test("what follows from another image is said as soon as that part is loaded", async () => {
  renderInSession(<ContainerCard isLive />, file);
  expect(await screen.findByText(/Podman runs what the registry calls 1 /)).toBeDefined();
});
