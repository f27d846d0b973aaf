/**
 * English words of time by class and sense: `1: 'monday|Mon.'`. Words with a capital letter here need one in
 * the text.
 */
import type { Lexicon } from '../grammar';

export const lexicon: Lexicon = {
	weekday: {
		1: 'monday|Mon.',
		2: 'tuesday|Tue|Tues',
		3: 'wednesday|Wed.',
		4: 'thursday|Thu|Thurs|Thur',
		5: 'friday|Fri',
		6: 'saturday|Sat.',
		7: 'sunday|Sun.'
	},
	weekdays: {
		1: 'mondays',
		2: 'tuesdays',
		3: 'wednesdays',
		4: 'thursdays',
		5: 'fridays',
		6: 'saturdays',
		7: 'sundays'
	},
	month: {
		1: 'January|Jan.',
		2: 'February|Feb.',
		3: 'March|Mar.',
		4: 'April|Apr.',
		5: 'May',
		6: 'June|Jun.',
		7: 'July|Jul.',
		8: 'August|Aug.',
		9: 'September|Sept.|Sep.',
		10: 'October|Oct.',
		11: 'November|Nov.',
		12: 'December|Dec.'
	},
	/** Without a dot only before a day: Jan is also a name. */
	shortMonth: {
		1: 'Jan',
		2: 'Feb',
		3: 'Mar',
		4: 'Apr',
		6: 'Jun',
		7: 'Jul',
		8: 'Aug',
		9: 'Sept|Sep',
		10: 'Oct',
		11: 'Nov',
		12: 'Dec'
	},
	season: {
		1: 'spring|springtime',
		2: 'summer|summertime',
		3: 'autumn|fall',
		4: 'winter|wintertime'
	},
	feast: {
		'11-1-1+1': 'Election Day',
		'11-4-4': 'Thanksgiving Day|Thanksgiving',
		'12-25': 'Christmas Day|Christmas',
		'12-24': 'Christmas Eve',
		'1-1': "New Year 's Day|New Year 's",
		'12-31': "New Year 's Eve",
		'2-14': "Valentine 's Day",
		'7-4': 'Independence Day',
		'10-31': 'Halloween',
		'9-1-1': 'Labor Day',
		'6-1-1+-7': 'Memorial Day',
		'easter-2': 'Good Friday',
		easter: 'Easter Sunday|Easter',
		'easter+1': 'Easter Monday',
		'easter-46': 'Ash Wednesday',
		'11-11': 'Veterans Day',
		'12-26': 'Boxing Day',
		'10-2-1': 'Columbus Day',
		'5-1': 'May Day',
		'7-14': 'Bastille Day'
	},
	/** A year counted from that of the publication. */
	whichYear: {
		'-1': 'last year|the previous year|the prior year|the past year',
		0: 'this year|the current year',
		1: 'next year|the coming year|the following year'
	},
	beforeAfter: { '-1': 'before', 1: 'after' },
	tonight: { NI: 'tonight' },
	dayWord: {
		0: 'today',
		'-1': 'yesterday',
		1: 'tomorrow'
	},
	part: {
		MO: 'morning',
		AF: 'afternoon',
		EV: 'evening',
		NI: 'night|overnight',
		MI: 'midday',
		DT: 'daytime'
	},
	parts: {
		MO: 'mornings',
		AF: 'afternoons',
		EV: 'evenings',
		NI: 'nights'
	},
	ordinal: {
		1: 'first',
		2: 'second',
		3: 'third',
		4: 'fourth',
		5: 'fifth',
		6: 'sixth',
		7: 'seventh',
		8: 'eighth',
		9: 'ninth',
		10: 'tenth',
		11: 'eleventh',
		12: 'twelfth',
		13: 'thirteenth',
		14: 'fourteenth',
		15: 'fifteenth',
		16: 'sixteenth',
		17: 'seventeenth',
		18: 'eighteenth',
		19: 'nineteenth',
		20: 'twentieth',
		21: 'twenty first'
	},
	decade: {
		20: 'twenties',
		30: 'thirties',
		40: 'forties',
		50: 'fifties',
		60: 'sixties',
		70: 'seventies',
		80: 'eighties',
		90: 'nineties'
	},
	/** Part of the expression, and not converted. */
	zone: { 1: 'EST|EDT|CST|CDT|MST|MDT|PST|PDT|GMT|UTC|BST|CET|CEST|ET|PT' }
};
