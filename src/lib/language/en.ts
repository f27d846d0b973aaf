import { countIn } from './count';
import type { Language } from './language';

const number = countIn('en-GB');

const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const ORDINALS = ['first', 'second', 'third', 'fourth'];

export const en: Language = {
	code: 'en',
	locale: 'en-GB',
	dates: {
		noDate: 'no date',
		unknownYear: 'unknown year',
		withWeekday: (weekday, day) => `${weekday} ${day}`,
		withClock: (day, clock) => `${day}, ${clock}`,
		decade: (year) => `the ${year}s`,
		some: (unit, period, within) =>
			`some ${unit} ${unit === 'month' && within === 'year' ? 'of' : 'in'} ${period}`,
		season: (index, year, next, hemisphere) =>
			`${SEASONS[index]} ${next ? `${year}–${next}` : year}` +
			(hemisphere ? ` (${hemisphere}ern hemisphere)` : ''),
		partOfYear: (kind, index, year) => `${ORDINALS[index]} ${kind} of ${year}`,
		about: (date) => `about ${date}`,
		uncertain: (date) => `${date} (uncertain)`,
		from: (date) => `from ${date}`,
		until: (date) => `until ${date}`,
		fromTo: (start, end) => `from ${start} to ${end}`,
		between: (first, last) => `between ${first} and ${last}`,
		orBefore: (date) => `${date} or before`,
		orAfter: (date) => `${date} or after`
	},
	story: {
		statuses: {
			happened: 'happened',
			ongoing: 'going on',
			claimed: 'claimed',
			planned: 'planned',
			hypothetical: 'hypothetical'
		},
		statusNotes: {
			happened: 'The article reports it as fact.',
			ongoing: 'Still going on when the article appeared.',
			claimed: 'Somebody says so; the article does not vouch for it.',
			planned: 'It was to happen.',
			hypothetical: 'Talked through, not done.'
		},
		relations: {
			after: 'after',
			before: 'before',
			during: 'during',
			sameDay: 'on the same day as',
			since: 'since',
			until: 'until'
		},
		quoted: (words) => `“${words}”`,
		dateline: (date) => `the dateline, ${date}`,
		counted: (phrase, from, date) => `${phrase}, counted from ${from}, so ${date}.`,
		reads: (phrase, date) => `${phrase}: ${date}.`,
		undatedPhrase: (phrase) => `${phrase} gives no date`,
		undated: 'No date in the text',
		so: (reasons, bounds) => `${reasons.join(', ')}, so ${bounds}.`,
		unbounded: (reasons) => `${reasons.join(', ')}.`,
		underWay: (date) => `under way on ${date}`,
		ongoing: (date) => `still going on when the article appeared, ${date}`,
		stated: (a, kind, b) =>
			({
				after: `“${a}” after “${b}”`,
				before: `“${a}” before “${b}”`,
				during: `“${a}” within “${b}”`,
				sameDay: `“${a}” on the day of “${b}”`,
				since: `“${a}” from “${b}” on`,
				until: `“${a}” until “${b}”`
			})[kind],
		disagreement: (between, statements) =>
			between === 'article'
				? `The article’s own dates and order disagree: it puts ${statements.join(' and ')}.`
				: `The article’s order and the record disagree: the article puts ${statements.join(' and ')}.`,
		ownDisagreement: (title) => `The article’s date of “${title}” and the record disagree.`,
		dated: (title, date) => `${title}: ${date}`,
		says: (who) => `says ${who}`,
		about: (bounds) => `about ${bounds}`
	},
	interface: {
		timeline: (title) => `Timeline: ${title}`,
		toolbar: 'Events in order of time',
		zoomIn: 'Zoom in',
		zoomOut: 'Zoom out',
		showAll: 'Show all',
		back: 'Back',
		toldOrder: 'Told order',
		unfold: 'Even scale',
		earlier: (count) => `${number(count)} earlier`,
		later: (count) => `${number(count)} later`,
		cluster: (count) => `${count} events close together`,
		openCluster: 'zoom in to tell them apart',
		chooseCluster: 'show them one after the other',
		crowd: (count) => `${number(count)} more, zoom in`,
		carried: (count) => `${number(count)} under way from before`,
		dateline: 'Dateline',
		published: (date) => `Dateline: ${date}`,
		overview: 'Overview of the whole story',
		view: (from, to) => `Showing ${from} to ${to}`,
		article: 'The article',
		articleOf: (date) => `Article of ${date}`,
		articles: (count) => `${count} articles`,
		source: (name) => `Source: ${name}`,
		keyEvents: (count) => `The key events of ${number(count)}`,
		sentence: (number) => `Sentence ${number}`,
		events: (count) => (count === 1 ? '1 event' : `${number(count)} events`),
		of: (index, count) => `${number(index)} of ${number(count)}`,
		previous: 'Previous',
		next: 'Next',
		close: 'Close',
		copyLink: 'Copy link',
		copied: 'Link copied',
		copyThis: 'Copy this address:',
		copyCitation: 'Copy citation',
		citationCopied: 'Citation copied',
		copyThisCitation: 'Copy this citation:',
		selectedToCopy: 'Selected: copy it with Ctrl or ⌘ and C',
		share: 'Share',
		embed: 'Embed',
		download: 'Download',
		unavailable: 'That could not be loaded. Please try again.',
		inTheArticle: 'In the article',
		onRecord: 'On the public record',
		record: 'Public record, not the article',
		bounds: 'By the text alone',
		reasoning: 'Why this date',
		disagreement: 'Article and record disagree',
		people: 'People',
		places: 'Places',
		related: 'Order in the text',
		theArticle: 'the article',
		theme: 'Colours',
		themes: { auto: 'as the system', light: 'light', dark: 'dark' },
		language: 'Language',
		chronology: 'All events, in order of time',
		chronologyNote: 'Each with the sentence that reports it and how its date is known.',
		dagger: '† dated from the public record, not by the article',
		data: 'Take the data, with its sources',
		wheelHint: 'Hold Ctrl or ⌘ and scroll to zoom',
		cleared: 'Nothing selected',
		keys: 'Arrow keys go from event to event, Enter opens one, Escape closes it, plus and minus zoom, 0 shows all.',
		key: {
			day: 'a day is a day wide',
			span: 'somewhere within',
			open: 'no known end',
			dashed: 'about, uncertain',
			crowd: 'the higher, the more events'
		},
		keyTitle: 'How to read it'
	}
};
