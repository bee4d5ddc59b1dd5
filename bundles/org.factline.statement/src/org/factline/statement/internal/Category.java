package org.factline.statement.internal;

import java.util.Locale;

/** What a word can be to the readers: the sections of the files of words, see docs/reference/statements.md. */
enum Category {
	/** Verb that stands behind a quotation, before its speaker: "kata", "said". */
	SAID,
	/** Verb between a speaker and what he says, as a clause: "mengatakan". */
	SAYS,
	/** The same, but only with "bahwa" or a comma behind it: "menyampaikan". */
	TELLS,
	/** Before a speaker, then what he says: "menurut". */
	ACCORDING,
	/** Before a publication or document that is cited: "dilansir", "berdasarkan data". */
	CITED,
	/** Passive of saying; with "oleh" or a name behind it: "disebutkan". */
	TOLD,
	/** Saying with nobody named: "konon". */
	HEARSAY,
	/** bahwa, that. */
	THAT,
	/** Person that a pronoun stands for, one. */
	PRONOUN,
	/** Several. */
	PRONOUNS,
	/** Ends the words that name a speaker: "saat", "di", "kepada". */
	BEHIND_SPEAKER,
	/** Between a subject and its verb: "juga", "kemudian". */
	ADVERB,
	/** Opens a clause: "namun", "karena". */
	CONJUNCTION,
	/** Those whom is spoken to: "wartawan". */
	HEARER,
	/** Point back: "itu", "tersebut". */
	DEMONSTRATIVE,
	/** Word that opens a description of a person: "pria", "politikus", "seorang". */
	DESCRIPTION,
	/** Function word that begins no name. */
	SMALL,
	/** Number in words. */
	NUMERAL,
	/** Makes a bigger number of the one before: "belas", "puluh", "ratus". */
	TIMES_TEN,
	/** Magnitude: "ribu", "juta", "M". */
	MAGNITUDE,
	/** Magnitude that only counts behind money: "T", "M". */
	MONEY_MAGNITUDE,
	/** Part of one: "setengah". */
	FRACTION,
	/** A number that is not told: "puluhan"; its value is low-high. */
	VAGUE,
	/** Currency, before or behind its amount. */
	CURRENCY,
	/** Unit of measure. */
	UNIT,
	/** Noun for people. */
	PERSON_NOUN,
	/** Noun of several words that is counted as one. */
	COMPOUND,
	/** Word that is never the counted noun. */
	UNCOUNTED,
	/** Per cent. */
	PERCENT,
	/** Points. */
	POINTS,
	/** How exact a number is; before it. */
	APPROX,
	/** Between the ends of a range. */
	TO,
	/** Before an age. */
	AGED,
	/** Behind an age. */
	YEARS,
	/** Before or behind a rank. */
	RANKED,
	/** Verbs of rising. */
	RISE,
	/** Verbs of falling. */
	FALL,
	/** By so much: "sebesar". */
	BY,
	/** To a level: "menjadi", "mencapai". */
	REACHING,
	/** What became of the counted. */
	CONDITION,
	/** Before a number that names something: "Pasal". */
	NUMBERED,
	/** Before a bare number that is a figure: "indeks", "magnitudo". */
	INDEX,
	/** Before a name: "Bapak", "Prof". */
	HONORIFIC,
	/** Rank before a name: "AKBP". */
	RANK,
	/** Degree behind a name. */
	DEGREE,
	/** Acting, former, elect. */
	STANDING,
	/** Office. */
	OFFICE,
	/** Word of an office's or organisation's name that is no person's name. */
	ORG_WORD,
	/** Head word of an organisation. */
	ORG_HEAD,
	/** An organisation known by its short form. */
	ORGANISATION,
	/** A person known by a short form. */
	SHORT_NAME,
	/** Inside a name: "bin". */
	PARTICLE,
	/** First names that are not words. */
	FIRST_NAME,
	/** Kind of place before its name: "Kabupaten". */
	PLACE_HEAD,
	/** Site before its name: "Jalan". */
	SITE_HEAD,
	/** Before a place: "di". */
	PLACE_WORD,
	/** A place of the gazetteer. */
	PLACE,
	/** Cues, each with its kind as value. */
	CUE,
	/** What looks like a cue and is none. */
	NO_CUE,
	/** Ends a clause. */
	CLAUSE_END,
	/** Verb of an event; helps to tell agent and patient. */
	ACTION,
	/** Words of one end of a stretch of time. */
	RANGE,
	/** Words that make another event of it. */
	OTHER_EVENT;

	long bit() {
		return 1L << ordinal();
	}

	static Category of(String section) {
		return valueOf(section.toUpperCase(Locale.ROOT).replace('-', '_'));
	}
}
