import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { renderInSession } from "../../testing/render-in-session.tsx";
import { SessionProvider } from "../session/session.tsx";
import Lesson from "./Lesson.tsx";
import LessonList from "./LessonList.tsx";

const ownFile = "[Container]\nImage=quay.io/example/own:1\n";

function begin() {
  const leave = vi.fn<() => void>();
  return { leave, ...renderInSession(<Lesson id="host-and-private" leave={leave} />, ownFile) };
}

const goTo = (step: string) =>
  userEvent.click(
    within(screen.getByRole("navigation", { name: "Steps of the lesson" })).getByRole("button", {
      name: new RegExp(step),
    }),
  );
const expectIt = (question: RegExp, answer: "yes" | "no") =>
  userEvent.click(within(screen.getByRole("group", { name: question })).getByRole("radio", { name: answer }));
const showAnotherHint = () => userEvent.click(screen.getByRole("button", { name: "Show another hint" }));
const fileText = () => screen.getByRole("textbox", { name: /^Text of/ });
const retype = async (text: string) => {
  await userEvent.clear(fileText());
  await userEvent.click(fileText());
  await userEvent.paste(text);
};

describe("the way through", () => {
  test("goes on and back by buttons, and the focus stands at the heading", async () => {
    begin();
    await userEvent.click(screen.getByRole("button", { name: /^Next/ }));
    const heading = screen.getByRole("heading", { name: "Two files, one line apart" });
    expect(document.activeElement).toBe(heading);
    await userEvent.click(screen.getByRole("button", { name: /^Back/ }));
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "What this is about" }));
    expect(screen.queryByRole("button", { name: /^Back/ })).toBeNull();
  });

  test("goes on where it was left", async () => {
    const { session } = begin();
    await goTo("What do you expect");
    document.body.replaceChildren();
    render(
      <SessionProvider session={session}>
        <Lesson id="host-and-private" leave={() => undefined} />
      </SessionProvider>,
    );
    expect(screen.getByRole("heading", { name: "What do you expect?" })).toBeDefined();
  });

  test("an unknown lesson leads to the list", () => {
    renderInSession(<Lesson id="nothing" leave={() => undefined} />, ownFile);
    expect(screen.getByRole("alert").textContent).toContain("nothing");
    expect(screen.getByRole("link", { name: "Host or private?" }).getAttribute("href")).toBe(
      "#learn/host-and-private",
    );
  });
});

test("the list has every lesson", () => {
  render(<LessonList />);
  expect(screen.getAllByRole("listitem")).toHaveLength(1);
});

test("commands are typed as the one who runs the containers", async () => {
  begin();
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Who runs the containers" }), "user");
  await goTo("Two files");
  expect(screen.getAllByText(/^podman run -it --rm --network=host/)).toHaveLength(2);
  await goTo("What this is");
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Who runs the containers" }), "system");
  await goTo("Two files");
  expect(screen.getAllByText(/^sudo podman run -it --rm --network=host/)).toHaveLength(2);
});

test("the line that differs is marked in both files", async () => {
  begin();
  await goTo("Two files");
  const marked = screen.getAllByText(/differs:/).map((sign) => sign.parentElement?.textContent);
  expect(marked).toEqual(["differs: Network=private\n", "differs: Network=host\n"]);
});

test("a prediction stands beside what was measured, with the reason where they differ", async () => {
  begin();
  await goTo("What do you expect");
  await expectIt(/^Private: can it reach the internet/, "no");
  await expectIt(/^Host: can it reach the internet/, "yes");
  await goTo("What was measured");
  const internet = screen.getByRole("listitem", { name: "Can it reach the internet?" });
  const [ofPrivate, ofHost] = within(internet)
    .getAllByRole("heading", { level: 5 })
    .map((heading) => heading.parentElement);
  expect(ofPrivate?.textContent).toContain("You expected no.");
  expect(ofPrivate?.textContent).toContain("This container can call the local network and the internet");
  expect(ofHost?.textContent).toContain("As you expected: yes.");
  expect(ofHost?.textContent).not.toContain("own way");
  expect(screen.getByText("As measured: 1 of 2 predictions.")).toBeDefined();
});

describe("the task", () => {
  test("checks itself while the small form is used", async () => {
    begin();
    await goTo("Your turn");
    expect(screen.getByText("1 of 4 checks pass.")).toBeDefined();
    await userEvent.click(screen.getByRole("radio", { name: "Private" }));
    expect(screen.getByText("2 of 4 checks pass.")).toBeDefined();
    await userEvent.click(screen.getByRole("button", { name: "Add port" }));
    await userEvent.type(await screen.findByRole("textbox", { name: "Port on this machine" }), "8080");
    await userEvent.type(screen.getByRole("textbox", { name: "Port in the container" }), "80");
    expect(screen.getByText("3 of 4 checks pass.")).toBeDefined();
    await userEvent.selectOptions(
      screen.getByRole("combobox", { name: "Open to" }),
      "Only this machine (127.0.0.1)",
    );
    expect(screen.getByText("All checks pass: the task is done.")).toBeDefined();
  });

  test("takes a typed file as well, and what is typed can be undone", async () => {
    const { text } = begin();
    await goTo("Your turn");
    await retype("[Container]\nImage=docker.io/library/nginx:1.27\nPublishPort=[::1]:8080:80\n");
    expect(screen.getByText("All checks pass: the task is done.")).toBeDefined();
    await userEvent.keyboard("{Control>}z{/Control}");
    expect(screen.queryByText("All checks pass: the task is done.")).toBeNull();
    expect(text()).toBe(ownFile);
  });

  test("gives one hint after the other, and begins again", async () => {
    begin();
    await goTo("Your turn");
    await userEvent.click(screen.getByRole("button", { name: "Show a hint" }));
    expect(screen.getByText(/Which of the two networks/)).toBeDefined();
    await showAnotherHint();
    await showAnotherHint();
    await showAnotherHint();
    expect(screen.getByText("PublishPort=127.0.0.1:8080:80")).toBeDefined();
    await retype("[Container]\n");
    await userEvent.click(screen.getByRole("button", { name: "Begin the task again" }));
    expect(fileText()).toHaveProperty("value", expect.stringContaining("Network=host"));
  });

  test("takes its file along beside the person’s own", async () => {
    const { session, leave, workspace } = begin();
    session.actions.chooseNetwork("private");
    await goTo("What you know now");
    await userEvent.click(screen.getByRole("button", { name: "Open my file in the editor" }));
    const { files, active } = workspace();
    expect(files["web.container"]).toBe(`${ownFile}Network=private\n`);
    expect(active).toBe("web-2.container");
    expect(files[active]).toContain("Network=host");
    expect(leave).toHaveBeenCalledOnce();
  });
});

test("what is known at the end rests on cells", async () => {
  begin();
  await goTo("What you know now");
  expect(screen.getByText("It is not offline")).toBeDefined();
  expect(screen.getByText("A route leads to unpublished ports")).toBeDefined();
});

test("the text can be made larger", async () => {
  begin();
  const button = screen.getByRole("button", { name: "Larger text" });
  await userEvent.click(button);
  expect(button.getAttribute("aria-pressed")).toBe("true");
  expect(screen.getByRole("article").classList.contains("large-text")).toBe(true);
});
