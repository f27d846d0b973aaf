/** A text that is no EDTF date. The message says what was found and what would mend it. */
export class EdtfError extends Error {
	override name = 'EdtfError';
}

/** Throws the `EdtfError` that names `text` and says `why`. */
export function reject(text: string, why: string): never {
	throw new EdtfError(`"${text}" ${why}`);
}
