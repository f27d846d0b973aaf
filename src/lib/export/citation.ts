/** One event as a line to be pasted where it is cited: what, when, who says so, where it stands. */
import type { Language } from '../language/language';
import type { Article, Story } from '../story/types';
import type { EventWords } from '../story/words';
import { wordsOf } from '../story/words';
import { citationWords, type CitationWords } from './citation-words';
import { closeDirections } from '../story/directions';
import { articleOf } from '../story/articles';
import { placeOf, standingOf } from './entries';
import { uriOf } from './names';

/** On one line, and nothing of it turns round what follows. */
const inLine = (text: string) => closeDirections(text.replace(/\s+/g, ' ').trim());

const sentence = (text: string) => {
	const line = inLine(text);
	return /[.!?…][”“"’]?$/.test(line) ? line : `${line}.`;
};

const capital = (text: string) => text.replace(/^\p{Ll}/u, (first) => first.toUpperCase());

function nameOf(
	{ title, publisher, url }: Article,
	published: string,
	language: Language,
	words: CitationWords
): string {
	const name = title === undefined ? words.article : language.story.quoted(inLine(title));
	const parts = [name, inLine(publisher ?? words.publisherNotNamed), words.published(published)];
	return capital(parts.join(', ')) + (url === undefined ? '' : `, ${uriOf(url)}`);
}

/**
 * Makes the citation of an event.
 *
 * @param id of an event of the story
 * @param link address that opens the event, the last thing in the line
 * @param words those of the language, unless others are given
 * @throws RangeError if the story has no such event
 */
export function citationOf(
	story: Story,
	id: string,
	link: string,
	language: Language,
	words: CitationWords = citationWords(language.code)
): string {
	const event = story.events.find((candidate) => candidate.id === id);
	const { published, events } = wordsOf(story, language);
	const said: EventWords | undefined = events[id];
	if (!event || !said) throw new RangeError(`${story.id} has no event ${id}`);
	const quotes = event.sources.map(
		(source) =>
			`${language.story.quoted(inLine(source.quote))} (${inLine(placeOf(source, story, language))})`
	);
	return [
		sentence(event.title),
		sentence(capital(event.placement.fromRecord ? words.onRecord(said.date) : said.date)),
		`${capital(inLine(standingOf(event, language)))}: ${quotes.join('; ')}.`,
		`${nameOf(articleOf(story, event), published[event.datedIn] ?? '', language, words)}.`,
		link
	].join(' ');
}
