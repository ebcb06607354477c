import { lazy, useEffect, useRef } from "react";
import "./forced-colors.css";
import "./side-page.css";

const Examples = lazy(() => import("../examples/Examples.tsx"));
const ExplainFile = lazy(() => import("../explain-file/ExplainFile.tsx"));
const Lesson = lazy(() => import("../learn/Lesson.tsx"));
const LessonList = lazy(() => import("../learn/LessonList.tsx"));
const RuleReference = lazy(() => import("../rules/RuleReference.tsx"));

interface SidePageProps {
  readonly hash: string;
  /** Chooses the tab with the file, for when the page is left. */
  readonly showFile: () => void;
}

/** A page beside the workspace, by its address: `#learn`, `#rules`, `#examples`, each also with `/ID`, and `#explain`, `#explain/LINE`. */
export default function SidePage(props: SidePageProps) {
  useFocusBack(props.hash);
  return <Page key={props.hash} {...props} />;
}

/** Each begins at its top. */
function Page({ hash, showFile }: SidePageProps) {
  const [place, written = ""] = hash.split("/");
  const id = written === "" ? undefined : written;
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    scrollTo(0, 0);
    // The link that led here is gone; a lesson has put the focus on its own heading.
    if (document.activeElement === document.body) main.current?.focus({ preventScroll: true });
    const before = document.title;
    document.title = `${titleOf(place, id)} · Quadlight`;
    return () => {
      document.title = before;
    };
  }, [id, place]);
  return (
    <main ref={main} className="side-page" id="main" tabIndex={-1}>
      <p>
        <button type="button" className="button" onClick={leave}>
          Back to the file
        </button>
      </p>
      {place === "examples" && <Examples id={id} leave={leave} />}
      {place === "explain" && (
        <ExplainFile line={id === undefined ? undefined : Number(id)} showFile={showFile} />
      )}
      {place === "rules" && <RuleReference id={id} />}
      {place === "learn" && (id === undefined ? <LessonList /> : <Lesson id={id} leave={leave} />)}
    </main>
  );
}

function titleOf(place: string | undefined, id: string | undefined): string {
  if (place === "explain") return "Explain this file";
  if (id !== undefined) return id;
  if (place === "examples") return "Examples";
  return place === "learn" ? "Lessons" : "Rules";
}

function leave(): void {
  location.hash = "";
}

/** Who goes back goes on at the link that led here, by the browser’s own button, too. */
function useFocusBack(hash: string): void {
  useEffect(
    () => () => {
      // By then the next page stands there: one beside the workspace has taken the focus itself.
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) linkTo(hash)?.focus();
      });
    },
    [hash],
  );
}

/** The link to a page of its own, else to the page that this one belongs to. The last one is that in the header. */
function linkTo(hash: string): HTMLAnchorElement | undefined {
  const links = [...document.querySelectorAll("a")];
  const [place] = hash.split("/");
  return [hash, place]
    .map((address) => links.findLast((link) => link.getAttribute("href") === `#${address}`))
    .find((link) => link !== undefined);
}
