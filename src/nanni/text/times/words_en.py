"""English words of time: numbers, units, months, weekdays and the parts other words play.

The classes are those of `words_ru`; a message may mix the languages.
"""

NUMBERS: dict[float, str] = {
    0: "zero",
    1: "one",
    2: "two",
    3: "three",
    4: "four",
    5: "five",
    6: "six",
    7: "seven",
    8: "eight",
    9: "nine",
    10: "ten",
    11: "eleven",
    12: "twelve",
    13: "thirteen",
    14: "fourteen",
    15: "fifteen",
    16: "sixteen",
    17: "seventeen",
    18: "eighteen",
    19: "nineteen",
}

TENS: dict[int, str] = {
    20: "twenty",
    30: "thirty",
    40: "forty",
    50: "fifty",
    60: "sixty",
    70: "seventy",
    80: "eighty",
    90: "ninety",
}

ORDINALS: dict[int, str] = {
    1: "first",
    2: "second",
    3: "third",
    4: "fourth",
    5: "fifth",
    6: "sixth",
    7: "seventh",
    8: "eighth",
    9: "ninth",
    10: "tenth",
    11: "eleventh",
    12: "twelfth",
    15: "fifteenth",
    20: "twentieth",
    30: "thirtieth",
}

UNITS: dict[str, str] = {
    "second": "second seconds sec secs",
    "minute": "minute minutes min mins",
    "hour": "hour hours hr hrs h",
    "day": "day days weekday weekdays workday workdays",
    "week": "week weeks wk wks fortnight",
    "month": "month months mth mths",
    "quarter": "quarter",
    "year": "year years yr yrs",
}

MONTHS: dict[int, str] = {
    1: "january jan",
    2: "february feb",
    3: "march mar",
    4: "april apr",
    5: "may",
    6: "june jun",
    7: "july jul",
    8: "august aug",
    9: "september sept sep",
    10: "october oct",
    11: "november nov",
    12: "december dec",
}

WEEKDAYS: dict[int, str] = {
    0: "monday mon",
    1: "tuesday tues tue",
    2: "wednesday wed",
    3: "thursday thurs thur thu",
    4: "friday fri",
    5: "saturday sat",
    6: "sunday sun",
}

#: Forms that are other words too («the sun», "sat down"), believed only after a preposition.
RISKY_WEEKDAYS = "mon tue wed thu fri sat sun"

DAYS: dict[int, str] = {0: "today tonight", 1: "tomorrow"}
PAST_DAYS = "yesterday"

PAIR = "couple"
SEVERAL = "few several"

BUSINESS = "business working banking work"
UNIT_QUALITIES = "calendar full whole consecutive more additional short"

CLASSES: dict[str, str] = {
    "open": (
        "in on by at within before after until till no not under around about "
        "approximately roughly less more for from since every each past last next during inside "
        "between maximum max max towards another nearly almost"
    ),
    "lead": (
        "the of to up over first than later longer earlier least most latest coming following "
        "upcoming as little very only just"
    ),
    "ordtail": "th st nd rd",
    "rangeword": "to or and",
    "part_of_day": "morning afternoon evening night lunch lunchtime noon",
    "ampm": "am pm",
    "dem": "this next last coming same following previous upcoming current",
    "edge_en": "end close start beginning middle",
    "closing": "business play hour",
    "quarter_en": "q",
    "period": "day week month quarter year morning afternoon evening night",
    "weekend": "weekend",
    "eod": "eod cob eow eom",
    "after_days": "ago earlier later beforehand",
    "month_prep": "in by until till before since from early late mid after",
    "clock_prep": "at by before after until till from around about",
    "month_abbr": "jan feb mar apr jun jul aug sept sep oct nov dec",
    "day_prep": "by before until till after",
    "range_prep": "from between",
    "date_prep": "by before until till after on since from",
    "weekend_prep": "over by during before after on at",
    "noon": "noon midnight midday",
    "oclock": "o'clock o’clock oclock",
    "alone_prep": "another",
    "release_en": "update updates release releases version versions patch patches build builds",
    "product": "app software product firmware",
    "coming": "next coming following upcoming",
    "unit_one": "minute hour day week month quarter year fortnight",
    "unit_coming": "minute hour week month quarter year fortnight",
    "risky_prep": "on by until till before after from through since",
}

TAKES = (
    "take takes taking need needs give gives gave allow allows usually typically normally maximum "
    "max expect"
)

PAST = "ago past last previous yesterday earlier"
LIMIT = "within inside under less most maximum max up next coming following upcoming"
LOWER = "more over longer later after from since least"
REPEATED = "every each"
AIM = "in by before until till on at between towards through the another"
RANGE_WORDS = "to or"
EARLIEST = "earlier before until till"
NEGATION = "no not"
APPROXIMATE = "around about approximately roughly nearly almost"
RATE = "a per every each"
