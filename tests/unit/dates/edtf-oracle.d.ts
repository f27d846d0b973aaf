/** The `edtf` package has no types of its own. */
declare module 'edtf' {
	/** Both in ms since 1970 UTC, `max` inclusive; ±Infinity where open, null where unknown. */
	export default function edtf(text: string): { min: number | null; max: number | null };
}
