/** Text to token ids and back, by Hugging Face's own library. */
import { Tokenizer } from "@huggingface/tokenizers";
import { ModelError } from "../errors.ts";
import type { JsonObject } from "./json.ts";

/** What is promised of a tokenizer; it is `Tokenizer` of `@huggingface/tokenizers`. */
export interface TextTokenizer {
	encode(
		text: string,
		options?: { readonly add_special_tokens?: boolean },
	): { readonly ids: number[]; readonly tokens: string[]; readonly attention_mask: number[] };
	decode(ids: number[], options?: { readonly skip_special_tokens?: boolean }): string;
	tokenize(text: string): string[];
	token_to_id(token: string): number | undefined;
	id_to_token(id: number): string | undefined;
}

/** A tokenizer from the content of `tokenizer.json`. @throws ModelError when the library refuses it */
export function createTokenizer(json: JsonObject): TextTokenizer {
	try {
		return new Tokenizer(json, {});
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new ModelError(
			`tokenizer.json is not a tokenizer in the Hugging Face format: ${reason.slice(0, 300)}`,
		);
	}
}
