/** How to read the drawing: only what a story has, each as words and the shape itself. */
import type { Language } from '../language/language';
import type { Facts } from '../story/facts';
import type { Status } from '../story/types';
import { FEW } from './prepare';
import type { MarkShape } from './shapes';

/** Shapes about the middle of a field of 44 by 16 pixels, drawn like those of a mark. */
export type KeyShape = Pick<MarkShape, 'span' | 'caps' | 'arrows' | 'core' | 'dashed' | 'sign'> & {
	/** Silhouette of events that are only counted, as a path. */
	crowd?: string;
};

export interface KeyItem {
	words: string;
	status: Status;
	/** Absent where the words carry their own sign. */
	shape?: KeyShape;
}

/** Width and height of a shape of the key. */
export const KEY_FIELD = { width: 44, height: 16 } as const;

const PLAIN = { caps: '', arrows: '', dashed: { span: false, core: false } };
const DATES: Record<'day' | 'span' | 'open' | 'dashed', KeyShape> = {
	day: { ...PLAIN, core: { x: 8, y: -5, width: 28, height: 10, rx: 2 } },
	span: {
		...PLAIN,
		span: { x: 4, y: -3.5, width: 36, height: 7, rx: 3 },
		caps: 'M4 -5v10M40 -5v10'
	},
	open: {
		...PLAIN,
		core: { x: 4, y: -5, width: 18, height: 10, rx: 5 },
		arrows: 'M22 0H40m-4 -4l4 4l-4 4'
	},
	dashed: {
		...PLAIN,
		span: { x: 4, y: -4, width: 36, height: 8, rx: 3 },
		dashed: { span: true, core: false }
	}
};
const DOT: KeyShape = { ...PLAIN, core: { x: 16, y: -5.5, width: 11, height: 11, rx: 5.5 } };
const CROWD: KeyShape = { ...PLAIN, crowd: 'M4 6V2h9V-3h9V-6h9V0h9V6Z' };
const CLAIM: KeyShape = { ...DOT, sign: { x: 21.5, y: 7, bare: false } };

/** The key of a story of which so much is known, in a language. */
export function keyOf(facts: Facts, language: Language): KeyItem[] {
	const say = language.interface;
	const dates = (['day', 'span', 'open', 'dashed'] as const).map((sign): KeyItem => ({
		words: say.key[sign],
		status: 'happened',
		shape: DATES[sign]
	}));
	const statuses = facts.statuses
		.filter((status) => status !== 'happened' && status !== 'ongoing')
		.map((status): KeyItem => ({
			words: language.story.statuses[status],
			status,
			shape: status === 'claimed' ? CLAIM : DOT
		}));
	const crowd: KeyItem = { words: say.key.crowd, status: 'happened', shape: CROWD };
	return [
		...dates,
		...statuses,
		...(facts.count > FEW ? [crowd] : []),
		...(facts.fromRecord ? [{ words: say.dagger, status: 'happened' as const }] : [])
	];
}
