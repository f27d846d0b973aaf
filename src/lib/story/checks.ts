/**
 * What a schema cannot say of a story file: ids exist and are unique, quotes stand in their
 * sentences, dates are dates. The checks read whatever part of the file has the right shape, so that
 * one broken event does not hide the problems of the others.
 */
import { EdtfError, parseEdtf } from '../dates/edtf';
import { isZone } from '../dates/zone';
import { findQuote } from './anchor';
import { pathOf, show } from './shape';
import { RELATION_KINDS, type Problem } from './types';

type Loose = Record<string, unknown>;
const record = (value: unknown): Loose =>
	typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Loose) : {};
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const strings = (value: unknown): string[] =>
	list(value).filter((item): item is string => typeof item === 'string');

/** The ids of a list, each once, and a problem for each that is used twice. */
function idsOf(items: unknown, name: string, problems: Problem[]): Set<string> {
	const seen = new Map<string, number>();
	list(items).forEach((item, index) => {
		const id = record(item).id;
		if (typeof id !== 'string') return;
		const first = seen.get(id);
		if (first === undefined) seen.set(id, index);
		else
			problems.push({
				path: pathOf([name, index, 'id']),
				found: `${show(id)}, which ${pathOf([name, first])} has already`,
				mend: 'give each its own id'
			});
	});
	return new Set(seen.keys());
}

function checkDate(value: unknown, path: string, problems: Problem[]): void {
	if (typeof value !== 'string' || !/\S/.test(value)) return;
	try {
		parseEdtf(value);
	} catch (error) {
		if (!(error instanceof EdtfError)) throw error;
		problems.push({ path, found: error.message, mend: 'write a date in EDTF, such as 2024-03-01' });
	}
}

function checkReference(
	id: unknown,
	known: ReadonlySet<string>,
	what: string,
	path: string,
	problems: Problem[]
): void {
	if (typeof id !== 'string' || known.has(id)) return;
	const near = [...known].filter((other) => other.includes(id) || id.includes(other));
	problems.push({
		path,
		found: `${show(id)}, which no ${what} has as its id`,
		mend: `name one of: ${(near.length > 0 ? near : [...known]).slice(0, 12).join(', ')}`
	});
}

function checkSource(source: Loose, sentences: string[], path: string, problems: Problem[]): void {
	const { sentence, quote } = source;
	if (typeof sentence !== 'number' || typeof quote !== 'string' || quote === '') return;
	if (!Number.isInteger(sentence) || sentence < 1) return;
	const anchor = findQuote(sentences, sentence, quote);
	if (anchor.state === 'exact') return;
	if (anchor.state === 'moved')
		problems.push({
			path: `${path}.sentence`,
			found: `${sentence}, but the quote stands in sentence ${anchor.sentence}: ${show(quote)}`,
			mend: `write ${anchor.sentence}`
		});
	else
		problems.push({
			path: `${path}.quote`,
			found:
				anchor.elsewhere > 1
					? `a quote that is not in sentence ${sentence} and stands in ${anchor.elsewhere} other places: ${show(quote)}`
					: `a lost quote: the words stand nowhere in the article: ${show(quote)}`,
			mend: `copy the words from sentence ${sentence} to the letter, quotation marks included`
		});
}

function checkPhrase(event: Loose, sentences: string[], path: string, problems: Problem[]): void {
	const phrase = record(event.article).phrase;
	if (typeof phrase !== 'string' || phrase === '') return;
	const numbers = list(event.sources).map((source) => Number(record(source).sentence));
	if (numbers.some((number) => sentences[number - 1]?.includes(phrase))) return;
	problems.push({
		path: `${path}.article.phrase`,
		found: `${show(phrase)}, which stands in none of the sentences of the event (${numbers.join(', ')})`,
		mend: 'copy the words that date the event to the letter from one of its sentences'
	});
}

/** Every problem that the schema cannot see. Reads any input without throwing. */
export function contentProblems(input: unknown): Problem[] {
	const problems: Problem[] = [];
	const file = record(input);
	const article = record(file.article);
	const sentences = list(article.paragraphs).flatMap((paragraph) => strings(paragraph));
	const tracks = idsOf(file.tracks, 'tracks', problems);
	const people = idsOf(file.people, 'people', problems);
	const places = idsOf(file.places, 'places', problems);
	const events = idsOf(file.events, 'events', problems);

	if (typeof file.zone === 'string' && !isZone(file.zone))
		problems.push({
			path: 'zone',
			found: `${show(file.zone)}, which is no zone of the IANA list`,
			mend: 'write one such as "Europe/Berlin"'
		});
	checkDate(article.published, 'article.published', problems);

	list(file.events).forEach((item, index) => {
		const event = record(item);
		const path = pathOf(['events', index]);
		const { from, when } = record(event.article);
		checkReference(event.track, tracks, 'track', `${path}.track`, problems);
		checkDate(when, `${path}.article.when`, problems);
		checkDate(record(event.record).when, `${path}.record.when`, problems);
		if (from !== 'published')
			checkReference(from, events, 'event', `${path}.article.from`, problems);
		for (const kind of RELATION_KINDS)
			strings(event[kind]).forEach((other, at) => {
				const where = `${path}.${kind}[${at}]`;
				checkReference(other, events, 'event', where, problems);
				if (other === event.id)
					problems.push({
						path: where,
						found: `${show(other)}, the event itself`,
						mend: 'name another event, or take it out'
					});
			});
		strings(event.people).forEach((id, at) =>
			checkReference(id, people, 'person', `${path}.people[${at}]`, problems)
		);
		strings(event.places).forEach((id, at) =>
			checkReference(id, places, 'place', `${path}.places[${at}]`, problems)
		);
		list(event.sources).forEach((source, at) =>
			checkSource(record(source), sentences, `${path}.sources[${at}]`, problems)
		);
		checkPhrase(event, sentences, path, problems);
	});
	return problems;
}
