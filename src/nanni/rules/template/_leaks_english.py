"""What an English template leaves behind besides slots in braces; data of CLI16."""

from nanni.rulekit import pattern

_SLOT = (
    "customer client name first last order date event product agent company specific insert your"
    " reason amount ticket number user account item city team link time issue topic"
).split()
_FIELD = "order customer first last tracking invoice ticket agent company user case refund product"
_ORDER = "paste|insert|add|put|fill in|choose|select|delete|replace|edit|use"
_KIND = "macro|template|canned|signature|greeting|closing|snippet|boilerplate"
_BELOW = "below|following|as follows|the steps|here is|here are"

LEAKS = (
    # "(SPECIFIC EVENT)": in capitals and in brackets stands what should have been filled in.
    pattern(
        r"\((?P<m>(?=[A-Z_/ ]*\b(?:" + "|".join(_SLOT).upper() + r")\b)[A-Z]{3,}(?:["
        r" _/-][A-Z]{2,}){0,4})\)",
        *(f"({word}" for word in _SLOT),
        *(f" {word})" for word in _SLOT),
        cased=True,
    ),
    pattern(
        r"(?P<m>#?\b(?:" + _FIELD.replace(" ", "|").upper() + r")_(?:NUMBER|NAME|ID|DATE|LINK"
        r"|AMOUNT|NO)\b)",
        *(f"{word}_" for word in _FIELD.split()),
        cased=True,
    ),
    pattern(
        rf"(?P<m>[\[(<](?:(?:{_ORDER}) (?:[a-z0-9]+ ){{0,4}}[a-z0-9]+|(?:{_KIND})(?:"
        rf" [a-z0-9]+){{0,3}})[\])>])",
        *(
            bracket + word
            for bracket in ("[", "<")
            for word in (*_ORDER.split("|"), *_KIND.split("|"))
        ),
        *("(insert", "(paste", "(fill in", "(macro", "(template", "(signature"),
    ),
    pattern(
        r"\b(?:hello|hi|hey|greetings),? (?P<m>customer|client|buyer|player|guest|tb[acd]"
        r"|sir/madam)"
        r"(?= ?[!,.]|$)",
        *(
            f" {word}"
            for word in ("customer", "client", "buyer", "player", "guest", "tba", "tbc", "tbd")
        ),
        " sir/madam",
    ),
    pattern(
        r"\b(?P<m>m(?:r|rs|s|iss)\.? ?/ ?m(?:r|rs|s|iss)\b\.?) (?:[a-z]{2,})",
        *("mr/", "mr./", "ms/", "ms./", "mrs/", "mrs./", "mr /", "mr. /"),
    ),
    pattern(
        r"\bdear (?P<m>sir/madam|m(?:r|rs|s)\.? ?/ ?m(?:r|rs|s)|[a-z]+\(s\))(?= ?[!,.:\n]|$)",
        *("dear sir/", "dear m", "(s)"),
    ),
    pattern(
        r"(?P<m>#(?=[A-Z_]*(?:" + "|".join(_SLOT).upper() + r"))[A-Z_]{3,}#?)(?![\w-])",
        *(f"#{word}" for word in _SLOT),
        cased=True,
    ),
    pattern(r"(?:^|[.\n] ?)(?P<m>(?:todo|fixme|tb[cd]):)", "todo:", "fixme:", "tbc:", "tbd:"),
    pattern(
        r"(?P<m>[\[(](?:choose one|pick one|select one|delete (?:as|if|where)|(?:" + _KIND + r"):)"
        r"[^\])\n]{0,60}[\])])",
        *(
            bracket + word
            for bracket in "[("
            for word in ("choose one", "pick one", "select one", "delete as", "delete if")
        ),
        *("[delete where", "(delete where", *(f"[{kind}:" for kind in _KIND.split("|"))),
    ),
    pattern(
        r"\b(?:date|time|name|number|total|amount|balance|code|price|order|status|address|eta)"
        r" (?:is|will be|has|of) (?P<m>undefined|null|nan|none|n/a)\b",
        *("undefined", "null", " nan", " none", "n/a"),
    ),
    # Steps are announced, and the message ends.
    pattern(
        rf"(?P<m>\b(?:{_BELOW})\b[^.!?\n:]{{0,70}}:)\s*\Z",
        *_BELOW.split("|"),
    ),
    pattern(
        r"(?P<m>\b(?:your name here|insert [a-z ]{3,30} here|name goes here)\b)",
        *("name here", "insert ", "goes here"),
    ),
)
