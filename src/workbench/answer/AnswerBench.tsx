/** The workbench of an exercise that is answered otherwise than by editing. An island of its own: only its pages carry it. */
import type { Handed } from "../handed.ts";
import type { Bench } from "../state/bench.ts";
import Workbench from "../Workbench.tsx";
import { ChooseAnswer } from "./ChooseAnswer.tsx";
import { OrderAnswer } from "./OrderAnswer.tsx";
import { PredictAnswer } from "./PredictAnswer.tsx";
import "./answer.css";

function Answer({ bench, alive }: { bench: Bench; alive: boolean }) {
  const answer = bench.props.exercise?.answer;
  switch (answer?.kind) {
    case "order":
      return <OrderAnswer bench={bench} alive={alive} puzzle={answer.puzzle} />;
    case "predict":
      return <PredictAnswer bench={bench} alive={alive} lines={answer.lines} />;
    case "choose":
      return <ChooseAnswer bench={bench} alive={alive} texts={answer.texts} several={answer.several} />;
    case undefined:
      return null;
  }
}

export default function AnswerBench(props: Handed) {
  return <Workbench {...props} Answer={Answer} />;
}
