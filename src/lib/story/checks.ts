/**
 * What a schema cannot say of a story file: ids exist and are unique, quotes stand in their
 * sentences, dates are dates. The checks read whatever part of the file has the right shape, so that
 * one broken event does not hide the problems of the others.
 */
import { EdtfError, parseEdtf, type EdtfDate } from '../dates/edtf';
import { extentOf, overlaps, type Extent } from '../dates/extent';
import { precisionOf } from '../dates/precision';
import { isZone } from '../dates/zone';
import { elsewhere, type Anchor } from './anchor';
import { datingSource, ONLY } from './articles';
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

/** What `Date` can hold: beyond it nothing can be drawn. */
const LIMIT = 8.64e15;

/** A date that can be read and drawn, or nothing and a problem. */
function checkDate(value: unknown, path: string, problems: Problem[]): EdtfDate | undefined {
	if (typeof value !== 'string' || !/\S/.test(value)) return undefined;
	try {
		const date = parseEdtf(value);
		const { start, end } = extentOf(date);
		if (![start, end].some((time) => Number.isFinite(time) && Math.abs(time) > LIMIT)) return date;
		problems.push({
			path,
			found: `${show(value)}, which is too far away to be drawn`,
			mend: 'write a year between -271820 and 275759'
		});
	} catch (error) {
		if (!(error instanceof EdtfError)) throw error;
		problems.push({ path, found: error.message, mend: 'write a date in EDTF, such as 2024-03-01' });
	}
	return undefined;
}

/** The day of publication, from which phrases are counted: one day, not a month and not a range. */
function checkPublished(
	value: unknown,
	path: string,
	zone: string,
	problems: Problem[]
): Extent | undefined {
	const date = checkDate(value, path, problems);
	if (!date) return undefined;
	const single = !['interval', 'oneOf', 'allOf'].includes(date.kind);
	if (single && ['day', 'second'].includes(precisionOf(date))) return extentOf(date, zone);
	problems.push({
		path,
		found: `${show(value)}, which is not one day`,
		mend: 'write the day of publication, such as 2024-03-05'
	});
	return undefined;
}

/** What still goes on when the article appears cannot be over by then, nor begin later. */
function checkOngoing(
	event: Loose,
	dates: { path: string; date: EdtfDate | undefined; when: unknown }[],
	published: Extent | undefined,
	zone: string,
	problems: Problem[]
): void {
	if (event.status !== 'ongoing' || !published) return;
	for (const { path, date, when } of dates)
		if (date && !overlaps(extentOf(date, zone), published))
			problems.push({
				path,
				found: `${show(when)}, of something still going on when the article appeared`,
				mend: 'write a date that reaches the day of publication, such as 2023/.., or another status'
			});
}

function checkReference(
	id: unknown,
	known: ReadonlySet<string>,
	what: string,
	path: string,
	problems: Problem[]
): void {
	if (typeof id !== 'string' || known.has(id)) return;
	// A list of all ids for each of ten thousand mistakes would help nobody.
	const near = problems.length < MOST_EXPLAINED ? nearest(id, known) : [];
	const named = near.length > 0 ? near : first(known, MOST_NAMED);
	problems.push({
		path,
		found: `${show(id)}, which no ${what} has as its id`,
		mend: known.size === 0 ? `add a ${what} with this id` : `name one of: ${named.join(', ')}`
	});
}

/** So many problems are looked into; of those beyond it is only said that they are there. */
const MOST_EXPLAINED = 1000;
/** Ids that are suggested for one that is not known. */
const MOST_NAMED = 12;

function first<T>(items: Iterable<T>, most: number): T[] {
	const found: T[] = [];
	for (const item of items) {
		if (found.length === most) break;
		found.push(item);
	}
	return found;
}

/** Ids that hold another, or are held by it. */
function nearest(id: string, known: ReadonlySet<string>): string[] {
	const near: string[] = [];
	for (const other of known) {
		if (!other.includes(id) && !id.includes(other)) continue;
		if (near.push(other) === MOST_NAMED) break;
	}
	return near;
}

const checkItself = (id: unknown, path: string, problems: Problem[]) =>
	problems.push({
		path,
		found: `${show(id)}, the event itself`,
		mend: 'name another event, or take it out'
	});

/** The sentences of the articles. */
interface Texts {
	/** Whether the file has the form of many articles, in which sources name theirs. */
	named: boolean;
	ids: ReadonlySet<string>;
	byId: ReadonlyMap<string, { sentences: string[]; published: Extent | undefined }>;
}

/** The article that a source is about, if it is known. */
const articleOf = ({ article }: Loose, { named, byId }: Texts) =>
	byId.get(named && typeof article === 'string' ? article : ONLY);

const sentencesOf = (source: Loose, texts: Texts): string[] | undefined =>
	articleOf(source, texts)?.sentences;

/** The day of publication that an event's date is counted from. */
function publishedOf(event: Loose, texts: Texts): Extent | undefined {
	const dating = datingSource(
		record(event.article).phrase,
		list(event.sources).map(record),
		(source) => sentencesOf(source, texts)?.[Number(source.sentence) - 1]
	);
	return dating && articleOf(dating, texts)?.published;
}

/** Reads the articles as far as they have the right shape. */
function checkArticles(file: Loose, zone: string, problems: Problem[]): Texts {
	const named = file.articles !== undefined;
	// Of what is no object, or an empty one, the shape has said so already.
	if (named === (file.article !== undefined) && Object.keys(file).length > 0)
		problems.push({
			path: named ? 'article' : '',
			found: named ? 'an article beside "articles"' : 'no article',
			mend: named
				? 'move it into the list of articles, with an id'
				: 'add "article", or "articles" for a story of many'
		});
	const ids = named ? idsOf(file.articles, 'articles', problems) : new Set([ONLY]);
	const byId = new Map<string, { sentences: string[]; published: Extent | undefined }>();
	(named ? list(file.articles) : [file.article]).map(record).forEach((article, index) => {
		const path = named ? pathOf(['articles', index, 'published']) : 'article.published';
		const published = checkPublished(article.published, path, zone, problems);
		const sentences = list(article.paragraphs).flatMap((paragraph) => strings(paragraph));
		const id = named ? article.id : ONLY;
		if (typeof id === 'string' && !byId.has(id)) byId.set(id, { sentences, published });
	});
	return { named, ids, byId };
}

function isLanguageTag(tag: string): boolean {
	try {
		return Intl.getCanonicalLocales(tag).length === 1;
	} catch {
		return false;
	}
}

function checkSource(source: Loose, texts: Texts, path: string, problems: Problem[]): void {
	const { article, sentence, quote } = source;
	if (!texts.named && article !== undefined)
		problems.push({
			path: `${path}.article`,
			found: `${show(article)}, in a story of one article`,
			mend: 'take it out, or list the articles under "articles", each with an id'
		});
	if (texts.named && article === undefined)
		problems.push({
			path: `${path}.article`,
			found: 'nothing, in a story of many articles',
			mend: `add the id of the article: one of ${first(texts.byId.keys(), MOST_NAMED).join(', ')}`
		});
	if (texts.named) checkReference(article, texts.ids, 'article', `${path}.article`, problems);
	const sentences = sentencesOf(source, texts);
	if (typeof sentence !== 'number' || typeof quote !== 'string' || quote === '') return;
	if (!Number.isInteger(sentence) || sentence < 1) return;
	if (!sentences) return;
	const beyond = sentence > sentences.length;
	if (sentences[sentence - 1]?.includes(quote)) return;
	const anchor: Exclude<Anchor, { state: 'exact' }> =
		problems.length < MOST_EXPLAINED
			? elsewhere(sentences, quote)
			: { state: 'lost', elsewhere: 0 };
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
			mend: beyond
				? `name a sentence from 1 to ${sentences.length} and copy its words to the letter`
				: `copy the words from sentence ${sentence} to the letter, quotation marks included`
		});
}

function checkPhrase(event: Loose, texts: Texts, path: string, problems: Problem[]): void {
	const phrase = record(event.article).phrase;
	if (typeof phrase !== 'string' || phrase === '') return;
	const sources = list(event.sources).map(record);
	const numbers = sources.map(({ sentence }) => Number(sentence));
	const holds = (source: Loose) =>
		sentencesOf(source, texts)?.[Number(source.sentence) - 1]?.includes(phrase);
	if (sources.some(holds)) return;
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
	if (typeof file.lang === 'string' && !isLanguageTag(file.lang))
		problems.push({
			path: 'lang',
			found: `${show(file.lang)}, which is no tag of a language`,
			mend: 'write one such as "en" or "de"'
		});
	const zone = typeof file.zone === 'string' && isZone(file.zone) ? file.zone : 'UTC';
	const texts = checkArticles(file, zone, problems);
	if (events.has('published'))
		problems.push({
			path: 'events',
			found: 'an event with the id "published", which names the day of publication',
			mend: 'give the event another id'
		});

	list(file.events).forEach((item, index) => {
		const event = record(item);
		const path = pathOf(['events', index]);
		const { from } = record(event.article);
		checkReference(event.track, tracks, 'track', `${path}.track`, problems);
		const dates = (['article', 'record'] as const).map((field) => {
			// The validator takes a list for an object all of whose fields are left out.
			if (Array.isArray(event[field]))
				problems.push({
					path: `${path}.${field}`,
					found: show(event[field]),
					mend: 'write an object in braces'
				});
			const value = record(event[field]).when;
			const where = `${path}.${field}.when`;
			return { path: where, when: value, date: checkDate(value, where, problems) };
		});
		checkOngoing(event, dates, publishedOf(event, texts), zone, problems);
		if (from !== 'published')
			checkReference(from, events, 'event', `${path}.article.from`, problems);
		if (from !== undefined && from === event.id)
			checkItself(from, `${path}.article.from`, problems);
		for (const kind of RELATION_KINDS)
			strings(event[kind]).forEach((other, at) => {
				const where = `${path}.${kind}[${at}]`;
				checkReference(other, events, 'event', where, problems);
				if (other === event.id) checkItself(other, where, problems);
			});
		strings(event.people).forEach((id, at) =>
			checkReference(id, people, 'person', `${path}.people[${at}]`, problems)
		);
		strings(event.places).forEach((id, at) =>
			checkReference(id, places, 'place', `${path}.places[${at}]`, problems)
		);
		list(event.sources).forEach((source, at) =>
			checkSource(record(source), texts, `${path}.sources[${at}]`, problems)
		);
		checkPhrase(event, texts, path, problems);
	});
	return problems;
}
