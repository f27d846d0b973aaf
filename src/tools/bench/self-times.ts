/** Where scripts spend their time: the samples of a CPU profile, added up by function. */

/** What the DevTools protocol gives (`Profiler.Profile`), as far as it is read here. */
export interface CpuProfile {
	nodes: { id: number; callFrame: { functionName: string; url: string; lineNumber: number } }[];
	/** Ids of the nodes that were found on top, one a sample. */
	samples?: number[];
	/** Microseconds before each sample. */
	timeDeltas?: number[];
}

/** A function, and the time in which it was itself at work, in ms. */
export interface SelfTime {
	name: string;
	ms: number;
}

/** A function as `name in file:line`, so that those without a name are told apart, too. */
const nameOf = ({
	functionName,
	url,
	lineNumber
}: CpuProfile['nodes'][number]['callFrame']): string => {
	const file = url.split('/').at(-1)?.split('?')[0] ?? '';
	return `${functionName || '(anonymous)'}${file && ` in ${file}:${lineNumber + 1}`}`;
};

/** Functions by their own time, the longest first; what the engine does stands in brackets. */
export function selfTimes({ nodes, samples = [], timeDeltas = [] }: CpuProfile): SelfTime[] {
	const names = new Map(nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]));
	const times = new Map<string, number>();
	samples.forEach((id, index) => {
		const name = names.get(id) ?? '(unknown)';
		// The time up to the next sample is that of this one.
		times.set(name, (times.get(name) ?? 0) + (timeDeltas[index + 1] ?? 0) / 1000);
	});
	return [...times].map(([name, ms]) => ({ name, ms })).sort((a, b) => b.ms - a.ms);
}
