"""The grammar of bounded time expressions, in the notation of `nanni.text.times.notation`.

Every expression is an opening («не позднее», "within the next") and one core.
"""

MACROS: dict[str, str] = {
    # -- numbers: «2», «2-х», «двадцать четыре», «2-3», «30 (тридцати)», «пару-тройку», "a few"
    "NUM": "<int> (?: <dash>? <numtail> )? | <decimal> | <tens> (?: <dash>? <num> )? | <num>",
    "SPELT": "<lpar> NUM <rpar>",
    "FEW": (
        "a? (?: <pair> | <several> ) (?: <dash> (?: <pair> | <several> | тройку ) )?"
        " (?: of | more )?"
    ),
    "AMOUNT": "NUM SPELT? (?: (?: <dash> | <rangeword> ) NUM SPELT? )? | FEW",
    "AND_HALF": "с половиной | and a half",
    "QUALITIES": "(?: (?: <business> | <quality> ) (?: <dot> | <dash> )? ){0,2}",
    "ARTICLE": "a | an | the | our | one of the | one of our",
    # -- durations
    "MORE_PARTS": "(?: and | и )? NUM QUALITIES <unit>",
    "SHORT_DAY": "(?: р | к ) <dot> д <dot>?",  # «5 р.д.»
    "UP_TO": "<dash> NUM? QUALITIES <unit> | <rangeword> NUM QUALITIES <unit>",
    "COUNTED": (
        "AMOUNT AND_HALF? (?: QUALITIES <unit> | <dash> QUALITIES <unit_en> | SHORT_DAY ) AND_HALF?"
        " (?: UP_TO | MORE_PARTS )? (?: from (?: now | today ) )?"
    ),
    "HALVED": (
        "<half_unit> (?: (?: <dash> | или ) NUM? <unit> )?"
        " | (?: a )? half (?: a | an )? <dash>? <unit_en>"
    ),
    "ARTICLED": "(?: a | an ) QUALITIES <unit_en> (?: or NUM | or so | AND_HALF )?",
    "UNIT_OR_TWO": "<unit> (?: <dash> | или ) (?: <num> | другой | другую | другие )",
    "ALONE": (
        "(?<= <alone_prep> ) QUALITIES <unit_one> AND_HALF?"
        " | (?<= <alone_prep_gen> ) QUALITIES <unit_gen>"
        " | (?<= within ) the QUALITIES <unit_one>"
        " | (?<= the <coming> ) <unit_coming>"
    ),
    "TURNED": (
        "<unit_many> (?: через | за | до )? (?: <int> (?: <dash> <int> )? | <num> | <tens> <num>? )"
        " (?! <unit> | <month> | <business> | <quality> | <dot> <int> )"
    ),
    "TERM": (
        "(?: <span_adj> | NUM <dash>? <unit_adj> ) (?: <business> | <quality> )?"
        " (?: срок | срока | сроки )"
        " | <int> <dash> <unit_adj>"
    ),
    "DURATION": (
        "COUNTED <after_days>? | HALVED <after_days>? | ARTICLED <after_days>?"
        " | UNIT_OR_TWO <after_days>? | ALONE <after_days>? | TURNED <after_days>? | TERM"
    ),
    # -- clock times
    "AM_PM": "<ampm> | (?: a | p ) <dot> m <dot>?",
    "OF_DAY": "AM_PM | <hour_word>? <hour_part> | <hour_word> дня | <hour_word>",
    "TO": "<dash> | до | по | to | till | until | and | через",
    "CLOCK": (
        "<hm> OF_DAY? TO (?: <hm> | <int> ) OF_DAY?"
        " | (?<= <range_prep> ) <int> OF_DAY? TO (?: <hm> OF_DAY? | <int> OF_DAY )"
        " | <int> AM_PM? (?: <dash> | to ) (?: <hm> | <int> ) AM_PM"
        " | <hm> OF_DAY?"
        " | <int> AM_PM"
        " | (?: <int> | <num> ) (?: <hour_word>? <hour_part> | <hour_word> дня )"
        " | (?<= <clock_prep> ) <int> <dash> <double_zero>"
        " | (?<= в ) час (?: дня | ночи )"
        " | (?<= <hour_prep> ) (?: <int> | <num> ) <hour_word> (?: <int> <minute> )?"
        " | (?: <int> | <num> ) <oclock>"
        " | (?<= <clock_prep> ) <noon>"
    ),
    # -- calendar dates
    "DAY_NUMBER": "<int> (?: <dash>? <ordtail> )? | <tens>? <ord>",
    "DAY_RANGE": "DAY_NUMBER (?: (?: <dash> | TO | и | или | or ) (?: the )? DAY_NUMBER )?",
    "MONTH": "<month_abbr> <dot> | <month>",
    "YEAR": "<comma>? <year> (?! <dash> <int> ) (?: года | год | году | г <dot>? )?",
    "NAMED": "(?: <wd> <dot>? <comma>? (?: the )? )?",
    "ALSO_NAMED": "<lpar> <wd> <dot>? <rpar> | <comma>? (?: в | во | on ) <wd>",
    "QUARTER": "(?: <int> | <part_ordinal> ) <quarter_ru> | q <int>",
    "DATE": (
        "NAMED (?: DAY_RANGE of? MONTH YEAR?"
        " | (?: <month_abbr> <dot> | <month_en> ) (?: the )? DAY_RANGE"
        " (?! <dash>? <unit> | <ampm> ) YEAR?"
        " | <dotted3> (?! <dot> <int> ) (?: года | г <dot>? )?"
        " | <dotted2> (?! <dot> <int> )"
        " | <int> <slash> <int> <slash> (?: <year> | <int> )"
        " | <year> <dash> <int> <dash> <int> ) (?: ALSO_NAMED )?"
        " | DAY_RANGE <of_month> | <of_month> DAY_NUMBER"
        " | (?<= <date_prep> ) (?: the )? <int> <dash>? <ordtail>"
        " | <wd> <comma>? the <int> <ordtail>"
        " | (?: <edge_ru> | <edge_en> of | mid <dash>? | early | late ) <month> YEAR?"
        " | (?<= <month_prep> ) MONTH YEAR?"
        " | <part_ordinal> <part_of_month> <month> YEAR?"
        " | (?: <edge_ru> | <edge_en> of )? (?: QUARTER ) YEAR?"
        " | (?: <edge_ru> | (?<= <month_prep> ) ) <year> (?: году | года )"
    ),
    # -- days and weeks reckoned from now
    "HALF_OF_DAY": "(?: первой | второй | первую | вторую ) (?: половине | половину ) дня",
    "PART": (
        "(?: до | ближе? к | в | во | с | после | на | by | before | after | in | at )? (?: the )?"
        " <part_of_day>"
        " | в HALF_OF_DAY | в течение дня | during the day"
    ),
    "DAY": (
        "(?: the )? day after tomorrow PART?"
        " | (?: later | earlier )? <dayword> (?: (?: <dash> | или | or ) <dayword> )? же? PART?"
        " | (?: the )? (?: <edge_ru> | <edge_en> <dash>? of <dash>? ) (?: the )?"
        " (?: <dem> | <business> ){0,2} (?: <period> | <closing> | <dayword> ) <dayword>?"
        " | later? <dem> же? <business>? (?: <period> | <part_of_day> ) PART?"
        " | (?<= <day_prep> ) (?: the )? <part_of_day>"
        " | (?<= в ) (?: HALF_OF_DAY | обед ) | вечером"
        " | <dem> <weekend> | (?<= <weekend_prep> ) (?: the )? <weekend>"
        " | <eod> | (?<= <day_prep> ) (?: нового года | новому году )"
    ),
    # -- weekdays
    "WEEKDAY": (
        "<dem> <wd> PART?"
        " | <wd_sure> (?: (?: <dash> | по | to | through | до ) <wd> )? PART?"
        " | (?<= <risky_prep> ) <wd_risky> (?: (?: <dash> | по | to | through | до ) <wd> )? PART?"
        " | <wd_risky> <dash> <wd_risky>"
        " | (?<= <to_prep> ) среде"
    ),
    "OPENING": (
        "<tilde>? (?: up to | over (?! within | in | by ) | <open> )"
        " (?: <open> | <lead> | (?<= срок ) <comma> ){0,5} <tilde>? | <tilde>"
    ),
}

#: The cores by precedence: of two that share a token the earlier kind wins.
CORES: dict[str, str] = {
    "date": "DATE",
    "clock": "CLOCK",
    "day": "DAY",
    "duration": "DURATION",
    "weekday": "WEEKDAY",
}

#: Parts without which a core of the kind cannot be.
HEADS: dict[str, str] = {
    "date": "month dotted2 dotted3 year of_month ordtail slash quarter_ru quarter_en",
    "clock": "hm ampm hour_part hour_word oclock noon double_zero",
    "day": "dayword period edge_ru edge_en weekend eod part_of_day",
    "duration": "unit half_unit unit_adj span_adj short_day",
    "weekday": "wd weekday_head",
}
