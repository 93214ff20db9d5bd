/** The command line as a function, and what a model must be able to do to be run by it. */
export { type Io, processIo, STATUS } from "./io.ts";
export { main } from "./main.ts";
export type {
	AmbiguousWord,
	Attention,
	Contribution,
	ErrorGroup,
	Errors,
	Evaluation,
	EvaluationTask,
	Explanation,
	Fields,
	Figure,
	Finding,
	FiredHead,
	HeadPlace,
	InspectedHead,
	Inspection,
	Reason,
	RunnableModel,
	ScoredRow,
	SeenHead,
	Table,
	WordReading,
	WrittenOrder,
	WrittenWord,
	Wrong,
} from "./model.ts";
export { type Chosen, MODELS, type ModelEntry, type ModelOption, type Registry } from "./models.ts";
