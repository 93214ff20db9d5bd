/** Saving and loading a model as a folder: the one part of this package that needs Node. */
import { randomBytes } from "node:crypto";
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { checkConfig } from "./config-check.ts";
import { ModelError, SafetensorsError } from "./errors.ts";
import {
	configText,
	type LoadedModel,
	MAX_TEXT_BYTES,
	MODEL_FILES,
	type ModelFiles,
	missingFile,
	readModel,
	type SaveOptions,
} from "./files/model-files.ts";
import { writeSafetensors } from "./files/safetensors-write.ts";
import { checkWeights } from "./weights.ts";

/**
 * Saves a model into a folder of its own. Everything is first written beside it and then moved into
 * place, so that an interrupted save leaves the old model or none, never half of one.
 * @throws ModelError for a model that is not sound, or a folder that holds other things
 */
export async function saveModel(
	dir: string,
	model: ModelFiles,
	options: SaveOptions = {},
): Promise<void> {
	const target = resolve(dir);
	checkConfig(model.config);
	checkWeights(model.config, model.weights);
	const replaces = await holdsModel(target);
	const mark = randomBytes(6).toString("hex");
	const beside = (what: string) => join(dirname(target), `.${basename(target)}.${what}-${mark}`);
	const fresh = beside("new");
	await mkdir(fresh, { recursive: true });
	try {
		await writeFiles(fresh, model, options);
		if (replaces) {
			const old = beside("old");
			await rename(target, old);
			try {
				await rename(fresh, target);
			} catch (error) {
				await rename(old, target);
				throw error;
			}
			await rm(old, { recursive: true, force: true });
		} else {
			await rename(fresh, target);
		}
	} finally {
		await rm(fresh, { recursive: true, force: true });
	}
}

/**
 * Loads a model from a folder; every file is treated as hostile.
 * @throws ModelError or SafetensorsError that names the file at fault
 */
export async function loadModel(dir: string): Promise<LoadedModel> {
	const folder = await stat(dir).catch(ignoreMissing);
	if (folder === undefined) throw new ModelError(`There is no folder ${dir} to load a model from`);
	if (!folder.isDirectory()) {
		throw new ModelError(`${dir} is not a folder: give the folder of a saved model`);
	}
	const config = await readText(dir, "config");
	const path = join(dir, MODEL_FILES.weights.name);
	const handle = await openFile(path);
	if (handle === undefined) throw new ModelError(missingFile(path));
	try {
		const { size } = await handle.stat();
		return await readModel({
			config: config!,
			tokenizer: await readText(dir, "tokenizer"),
			wiring: await readText(dir, "wiring"),
			weights: { length: size, read: (start, end) => readRange(handle, start, end) },
		});
	} catch (error) {
		if (error instanceof ModelError) {
			const at = error instanceof SafetensorsError ? path : dir;
			error.message = `${at}: ${error.message}`;
		}
		throw error;
	} finally {
		await handle.close();
	}
}

/** Whether there is a folder with a model, or an empty one, to replace. */
async function holdsModel(target: string): Promise<boolean> {
	const found = await stat(target).catch(ignoreMissing);
	if (found === undefined) return false;
	if (!found.isDirectory()) {
		throw new ModelError(`${target} is a file: give the folder to save the model as`);
	}
	const ours = new Set(Object.values(MODEL_FILES).map(({ name }) => name));
	const foreign = (await readdir(target)).filter((name) => !ours.has(name));
	if (foreign.length > 0) {
		throw new ModelError(
			`${target} holds other things than a model (${foreign.slice(0, 3).join(", ")}): saving replaces the whole folder, so give one of its own`,
		);
	}
	return true;
}

async function writeFiles(dir: string, model: ModelFiles, options: SaveOptions): Promise<void> {
	const text = (value: string) => [new TextEncoder().encode(value)];
	await writePieces(join(dir, MODEL_FILES.config.name), text(configText(model.config)));
	if (model.tokenizer !== undefined) {
		const json = JSON.stringify(model.tokenizer);
		await writePieces(join(dir, MODEL_FILES.tokenizer.name), text(json));
	}
	if (model.wiring !== undefined) {
		const json = JSON.stringify(model.wiring);
		await writePieces(join(dir, MODEL_FILES.wiring.name), text(json));
	}
	const pieces = writeSafetensors(model.weights, options.layout ?? "dense");
	await writePieces(join(dir, MODEL_FILES.weights.name), pieces);
}

async function writePieces(path: string, pieces: Iterable<Uint8Array>): Promise<void> {
	const handle = await open(path, "wx");
	try {
		for (const piece of pieces) {
			let written = 0;
			while (written < piece.length) {
				written += (await handle.write(piece, written)).bytesWritten;
			}
		}
		await handle.sync();
	} finally {
		await handle.close();
	}
}

async function readText(
	dir: string,
	file: "config" | "tokenizer" | "wiring",
): Promise<Uint8Array | undefined> {
	const path = join(dir, MODEL_FILES[file].name);
	const handle = await openFile(path);
	if (handle === undefined) {
		if (MODEL_FILES[file].optional) return undefined;
		throw new ModelError(missingFile(path));
	}
	try {
		const { size } = await handle.stat();
		if (size > MAX_TEXT_BYTES[file]) {
			throw new ModelError(
				`${path} has ${size} bytes: more than ${MAX_TEXT_BYTES[file]} is refused`,
			);
		}
		return await readRange(handle, 0, size);
	} finally {
		await handle.close();
	}
}

async function openFile(path: string): Promise<FileHandle | undefined> {
	// Looked at before it is opened: opening a pipe would wait for ever.
	const found = await stat(path).catch(ignoreMissing);
	if (found === undefined) return undefined;
	if (!found.isFile()) throw new ModelError(`${path} is not a file`);
	return open(path, "r");
}

async function readRange(handle: FileHandle, start: number, end: number): Promise<Uint8Array> {
	const bytes = new Uint8Array(end - start);
	let done = 0;
	while (done < bytes.length) {
		const { bytesRead } = await handle.read(bytes, done, bytes.length - done, start + done);
		if (bytesRead === 0) {
			throw new ModelError("A file became shorter while it was being read: try again");
		}
		done += bytesRead;
	}
	return bytes;
}

function ignoreMissing(error: unknown): undefined {
	const code = error instanceof Error && "code" in error ? error.code : undefined;
	if (code === "ENOENT" || code === "ENOTDIR") return undefined;
	throw error;
}
