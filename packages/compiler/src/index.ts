/** Compiles programs in the Handwired notation to the weights of an ordinary transformer. */
export { type CompiledModel, type CompileOptions, compile } from "./compile.ts";
export { Runner } from "./decode.ts";
export { CompileError } from "./error.ts";
export { denseParameters } from "./parameters.ts";
export type { Report } from "./report.ts";
export { type Signature, signatureOf, signatureOfWiring } from "./signature.ts";
export type {
	WiredBit,
	WiredHead,
	WiredNeuron,
	WiredOutput,
	WiredSubspace,
	WiredValue,
	Wiring,
} from "./wiring.ts";
export { Writer, type WriterOptions } from "./write.ts";
export { writerOf } from "./writer.ts";
