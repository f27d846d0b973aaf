/** The forms in which a story's data can be taken away: their files, and what to call them. */
export const DOWNLOADS = [
	{ suffix: '.csv', name: 'CSV', type: 'text/csv' },
	{ suffix: '.ics', name: 'iCalendar', type: 'text/calendar' },
	{ suffix: '.timelinejs.json', name: 'TimelineJS', type: 'application/json' },
	{ suffix: '.timelinejs.csv', name: 'TimelineJS (CSV)', type: 'text/csv' },
	{ suffix: '.annotations.json', name: 'W3C Web Annotation', type: 'application/ld+json' },
	{ suffix: '.jsonld', name: 'schema.org (JSON-LD)', type: 'application/ld+json' }
] as const;

export type Download = (typeof DOWNLOADS)[number];
