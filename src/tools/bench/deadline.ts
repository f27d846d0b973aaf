/** How long a page may take for anything before it counts as not finishing. */
const SECONDS = 60;

/** What did not finish in time, in words for the table. */
export class Unfinished extends Error {}

/**
 * The result of a step, if it comes in time.
 *
 * @param what is waited for, such as "drawing"
 * @throws Unfinished after a minute
 */
export async function within<T>(what: string, step: Promise<T>): Promise<T> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<never>((_, fail) => {
		timer = setTimeout(
			() => fail(new Unfinished(`${what} took over ${SECONDS} s`)),
			SECONDS * 1000
		);
	});
	// Fails on its own later, when the browser is closed meanwhile.
	step.catch(() => undefined);
	try {
		return await Promise.race([step, late]);
	} finally {
		clearTimeout(timer);
	}
}
