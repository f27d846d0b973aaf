import { describe, expect, it } from 'vitest';
import { de } from '../../../src/lib/language/de';
import { en } from '../../../src/lib/language/en';
import { keyOf } from '../../../src/lib/layout/key';
import { FEW } from '../../../src/lib/layout/prepare';
import { factsOf, type Facts } from '../../../src/lib/story/facts';
import { taurusStory } from '../../fixtures/taurus-leak';

const taurus = factsOf(taurusStory());
const wordsOf = (facts: Facts, language = en) => keyOf(facts, language).map(({ words }) => words);

describe('The key', () => {
	it('has every kind of date, and of the statuses those that the story has', () => {
		expect(wordsOf(taurus)).toEqual([
			...['a day is a day wide', 'somewhere within', 'no known end', 'about, uncertain'],
			...['claimed', 'planned', 'hypothetical'],
			expect.stringContaining('†')
		]);
		expect(wordsOf({ ...taurus, statuses: ['happened'], fromRecord: false })).toHaveLength(4);
	});

	it('explains silhouettes where events are only counted, and nowhere else', () => {
		const few = { ...taurus, count: FEW };
		const many = { ...taurus, count: FEW + 1 };
		expect(wordsOf(few)).not.toContain(en.interface.key.crowd);
		expect(wordsOf(many)).toContain(en.interface.key.crowd);
		expect(wordsOf(many, de)).toContain(de.interface.key.crowd);
		const item = keyOf(many, en).find(({ words }) => words === en.interface.key.crowd);
		expect(item?.shape?.crowd).toMatch(/^M.*Z$/);
	});
});
