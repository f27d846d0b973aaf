/** What a page holds in memory, by kind: the nodes of a heap snapshot, added up. */

/** A snapshot as the DevTools protocol gives it (`HeapProfiler.takeHeapSnapshot`), as far as it is read here. */
export interface HeapSnapshot {
	snapshot: { meta: { node_fields: string[]; node_types: (string | string[])[] } };
	/** One after the other, as many numbers a node as there are fields. */
	nodes: number[];
	strings: string[];
}

/** A kind of things, and the bytes that they take themselves. */
export interface HeapShare {
	name: string;
	bytes: number;
}

const SCRIPTS = 'scripts: their text, compiled code and shapes of objects';
const WORDS = 'words as strings of scripts';
const OBJECTS = 'objects, lists and functions of scripts';
const BUFFERS = 'typed arrays: columns, indexes, words as bytes';
const ENGINE = 'the engine itself';
const PAGE = 'the page: nodes, styles, layout, paths';

const KINDS: Readonly<Record<string, string>> = {
	code: SCRIPTS,
	'object shape': SCRIPTS,
	string: WORDS,
	'concatenated string': WORDS,
	'sliced string': WORDS,
	object: OBJECTS,
	array: OBJECTS,
	closure: OBJECTS,
	number: OBJECTS,
	symbol: OBJECTS,
	bigint: OBJECTS,
	regexp: OBJECTS
};

/** Things outside the heap of scripts are of the page, but for those that the engine names as its own. */
function kindOf(type: string, name: string): string {
	if (name === 'system / JSArrayBufferData') return BUFFERS;
	if (name === 'system / ExternalStringData') return SCRIPTS;
	return KINDS[type] ?? (type === 'native' && !name.startsWith('system / ') ? PAGE : ENGINE);
}

/** Bytes by kind, the most first. */
export function heapSplit({ snapshot, nodes, strings }: HeapSnapshot): HeapShare[] {
	const { node_fields: fields, node_types: types } = snapshot.meta;
	const [type, name, size] = ['type', 'name', 'self_size'].map((field) => fields.indexOf(field));
	const shares = new Map<string, number>();
	for (let node = 0; node < nodes.length; node += fields.length) {
		const at = (field: number | undefined) => nodes[node + (field ?? 0)] ?? 0;
		const kind = kindOf(types[type ?? 0]?.[at(type)] ?? '', strings[at(name)] ?? '');
		shares.set(kind, (shares.get(kind) ?? 0) + at(size));
	}
	return [...shares]
		.map(([kind, bytes]) => ({ name: kind, bytes }))
		.sort((a, b) => b.bytes - a.bytes);
}
