import { describe, expect, it } from 'vitest';
import { checkStory } from '../../../src/lib/checking/check';
import { MOST_LISTED, reportOf } from '../../../src/lib/story/report';
import { dossier } from '../../fixtures/dossier';
import { generatedStory } from '../../fixtures/generated-story';
import { taurusFile } from '../../fixtures/taurus-leak';

const text = (file: unknown) => JSON.stringify(file);

describe('The report on a story file', () => {
	it('sums up a good one', () => {
		expect(reportOf(text(taurusFile()), 'taurus-leak')).toEqual({
			summary: {
				id: 'taurus-leak',
				title: 'The Taurus leak',
				events: 25,
				articles: 1,
				sentences: 21,
				silent: ['5']
			}
		});
		expect(reportOf(text(dossier()))).toMatchObject({
			summary: { articles: 2, sentences: 4, silent: ['first-s2'] }
		});
	});

	it('lists the first hundred problems and counts all', () => {
		const file = generatedStory({ seed: 1, events: 2500 });
		for (const event of file.events) event.track = 'nowhere';
		const report = reportOf(text(file));
		if (!('lines' in report)) throw new Error('the file should be broken');
		expect(report.lines).toHaveLength(MOST_LISTED);
		expect(report.count).toBe(2500);
		expect(report.lines[0]).toContain('events[0].track');
	});
});

describe('Without a worker', () => {
	it('the file is checked all the same', async () => {
		const start = () => {
			throw new Error('no workers here');
		};
		const checked = await checkStory(new Blob([text(taurusFile())]), 'taurus-leak', start);
		expect(checked.inPage).toBe(true);
		expect(checked.report).toEqual(reportOf(text(taurusFile()), 'taurus-leak'));
	});
});
