/**
 * The one door to the browser's storage, which may be missing, full or forbidden: in a sandboxed
 * frame mere access throws. Nothing that matters is kept here.
 */

/** A remembered value, or `null`. Never throws. */
export function remembered(key: string): string | null {
	try {
		return localStorage.getItem(key);
	} catch {
		return null;
	}
}

/** Remembers a value if the browser lets us; `null` forgets it. Never throws. */
export function remember(key: string, value: string | null): void {
	try {
		if (value === null) localStorage.removeItem(key);
		else localStorage.setItem(key, value);
	} catch {
		// The choice then holds for this page only.
	}
}
