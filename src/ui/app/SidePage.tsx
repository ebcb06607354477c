import { lazy, useEffect } from "react";
import "./side-page.css";

const Lesson = lazy(() => import("../learn/Lesson.tsx"));
const LessonList = lazy(() => import("../learn/LessonList.tsx"));
const RuleReference = lazy(() => import("../rules/RuleReference.tsx"));

/** A page beside the workspace, by its address: `#learn`, `#learn/ID`, `#rules`, `#rules/ID`. */
export default function SidePage({ hash }: { readonly hash: string }) {
  return <Page key={hash} hash={hash} />;
}

/** Each begins at its top. */
function Page({ hash }: { readonly hash: string }) {
  const [place, written = ""] = hash.split("/");
  const id = written === "" ? undefined : written;
  useEffect(() => {
    scrollTo(0, 0);
    const before = document.title;
    document.title = `${id ?? (place === "learn" ? "Lessons" : "Rules")} · Quadlight`;
    return () => {
      document.title = before;
    };
  }, [id, place]);
  return (
    <main className="side-page" id="main">
      <p>
        <button type="button" className="button" onClick={leave}>
          Back to the file
        </button>
      </p>
      {place === "rules" && <RuleReference id={id} />}
      {place === "learn" && (id === undefined ? <LessonList /> : <Lesson id={id} leave={leave} />)}
    </main>
  );
}

function leave(): void {
  location.hash = "";
}
