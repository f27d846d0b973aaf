/** The `jsonld` package has no types of its own. */
declare module 'jsonld' {
	export interface RemoteDocument {
		contextUrl: null;
		documentUrl: string;
		document: unknown;
	}
	export interface Options {
		documentLoader: (url: string) => Promise<RemoteDocument>;
		/** Throws where anything would be lost. */
		safe?: boolean;
	}
	/** A node in expanded form. */
	export type Node = { '@id'?: string; '@type'?: string[] } & Record<string, unknown>;
	const jsonld: {
		expand(document: unknown, options: Options): Promise<Node[]>;
		toRDF(document: unknown, options: Options & { format: string }): Promise<string>;
	};
	export default jsonld;
}
