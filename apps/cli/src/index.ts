/** The command line as a function, and what a model must be able to do to be run by it. */
export { type Io, processIo, STATUS } from "./io.ts";
export { main } from "./main.ts";
export type {
	Attention,
	Contribution,
	Evaluation,
	EvaluationTask,
	Explanation,
	Fields,
	Figure,
	Finding,
	FiredHead,
	InspectedHead,
	Inspection,
	Reason,
	RunnableModel,
	ScoredRow,
	Table,
	WordReading,
	Wrong,
} from "./model.ts";
export { MODELS, type ModelEntry, type Registry } from "./models.ts";
