/** The axis as finished shapes: nothing on it runs into anything else. */
import { describe, expect, it } from 'vitest';
import { de } from '../../../src/lib/language/de';
import { en } from '../../../src/lib/language/en';
import { axisOf, type Word } from '../../../src/lib/layout/axis';
import { layoutTimeline } from '../../../src/lib/layout/layout';
import { reading } from '../../fixtures/reading';
import { textWidth } from '../../../src/lib/layout/metrics';
import { planTimeline } from '../../../src/lib/layout/plan';
import { hundredths } from '../../../src/lib/layout/steady';
import { project } from '../../../src/lib/layout/viewport';
import { layoutWordsOf } from '../../../src/lib/layout/words';
import { taurusStory } from '../../fixtures/taurus-leak';

const story = taurusStory();
const WIDTHS = [320, 390, 576, 760, 900, 1240];

const axisAt = (width: number, language = en) => {
	const plan = planTimeline(story, { width, text: 13, folded: true });
	const view = plan.limits.widest;
	const layout = layoutTimeline(plan, {
		view,
		words: layoutWordsOf(language),
		told: 0,
		...reading(plan)
	});
	return axisOf(layout, plan.sizes);
};
const endOf = ({ x, text }: Word, size: number) => x + textWidth(text, size);

describe('The axis', () => {
	it.each(WIDTHS)('keeps dates apart from the lengths of folds, at %i px', (width) => {
		for (const language of [en, de]) {
			const { fine, folds, text } = axisAt(width, language);
			for (const fold of folds)
				for (const date of fine) {
					const apart = Math.max(fold.x - endOf(date, text), date.x - endOf(fold, text));
					expect(apart, `${date.text} and ${fold.text}`).toBeGreaterThanOrEqual(9);
				}
		}
	});

	it('has a boundary wherever a month or a year begins, and none where only the view does', () => {
		const plan = planTimeline(story, { width: 900, text: 13, folded: true });
		const view = { from: Date.UTC(2024, 1, 20), to: Date.UTC(2024, 2, 12) };
		const layout = layoutTimeline(plan, { view, words: layoutWordsOf(en), told: 0 });
		const { boundaries, context } = axisOf(layout, plan.sizes);
		expect(context.map(({ text }) => text)).toEqual(['February 2024', 'March']);
		const march = project(plan.scale, view, 900).x(Date.UTC(2024, 2, 1));
		expect(boundaries).toBe(`M${hundredths(march)} 0V21`);
	});

	it('says how long folds are, where there is room', () => {
		expect(axisAt(900).folds.map(({ text }) => text)).toEqual(['15 months', '9 months']);
	});

	it('breaks its line at both ends of each fold, and below all words', () => {
		const { breaks, gaps, height, fine } = axisAt(900);
		expect(breaks.match(/M/g)).toHaveLength(2 * gaps.length);
		const tops = [...breaks.matchAll(/M[\d.-]+ ([\d.]+)l[\d.]+ (-[\d.]+)/g)].map(
			([, y, dy]) => Number(y) + Number(dy)
		);
		// No letter of these words reaches below its baseline.
		for (const top of tops) expect(top).toBeGreaterThan(fine[0]?.y ?? height);
	});
});
