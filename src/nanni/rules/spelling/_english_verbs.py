"""Forms of English verbs of support, regular ones by rule; ready for slots of phrases.

A verb here is no noun and no adjective in its base form, so that beside "have" or "be" it can only
be the wrong form of a verb.
"""

_VOWELS = "aeiou"
#: Base -> past, participle.
_IRREGULAR = {
    "send": ("sent", "sent"),
    "give": ("gave", "given"),
    "take": ("took", "taken"),
    "write": ("wrote", "written"),
    "choose": ("chose", "chosen"),
    "forget": ("forgot", "forgotten"),
    "begin": ("began", "begun"),
    "see": ("saw", "seen"),
    "know": ("knew", "known"),
    "get": ("got", "got"),
    "go": ("went", "gone"),
    "make": ("made", "made"),
    "tell": ("told", "told"),
    "bring": ("brought", "brought"),
    "buy": ("bought", "bought"),
    "lose": ("lost", "lost"),
    "find": ("found", "found"),
    "keep": ("kept", "kept"),
    "pay": ("paid", "paid"),
    "sell": ("sold", "sold"),
    "speak": ("spoke", "spoken"),
    "understand": ("understood", "understood"),
    "hear": ("heard", "heard"),
    "think": ("thought", "thought"),
    "bear": ("bore", "born"),
    "withdraw": ("withdrew", "withdrawn"),
    "cancel": ("cancelled", "cancelled"),
    "ban": ("banned", "banned"),
    "ship": ("shipped", "shipped"),
    "come": ("came", "come"),
    "have": ("had", "had"),
    "do": ("did", "done"),
    "let": ("let", "let"),
}
_REGULAR = (
    "arrive receive resolve inform notify provide solve confirm apply expire happen become ensure"
    " verify include enable disable remove register submit attach deliver decide describe explain"
    " mention replace restore improve investigate introduce configure implement activate deactivate"
    " approve reject create generate publish apologise apologize assist assign allocate"
    " deduct dispatch escalate identify install reinstall uninstall modify occur appear prepare"
    " reproduce rectify refuse restart satisfy suggest recommend terminate transmit add allow ask"
    " require reserve reach inspect renew suspend connect disconnect"
    " seem consist contain depend exist relate prefer belong"
).split()
#: Also nouns, and yet verbs beside "you" and after "to".
_DOUBLE = (
    "help check contact call look work need cost show start ship order update change refund"
    " process review fix reply test report request try open close wait issue visit load move turn"
    " use want like talk deal sign book support offer order block track print touch publish"
    " release ban close transfer upgrade return answer schedule post handle message email"
    " raise text join share let forward"
).split()


def third(base: str) -> str:
    """The third person: "resolve", "resolves"; "try", "tries".

    >>> third("try"), third("fix"), third("go"), third("have")
    ('tries', 'fixes', 'goes', 'has')
    """
    if base == "have":
        return "has"
    if base.endswith("y") and base[-2] not in _VOWELS:
        return f"{base[:-1]}ies"
    return f"{base}es" if base.endswith(("s", "x", "ch", "sh", "o")) else f"{base}s"


def past(base: str) -> str:
    """The past: "solve", "solved"; "apply", "applied"; "send", "sent".

    >>> past("apply"), past("submit"), past("send")
    ('applied', 'submitted', 'sent')
    """
    if base in _IRREGULAR:
        return _IRREGULAR[base][0]
    if base.endswith("e"):
        return f"{base}d"
    if base.endswith("y") and base[-2] not in _VOWELS:
        return f"{base[:-1]}ied"
    return f"{base}{base[-1]}ed" if base.endswith(("mit", "fer", "cur")) else f"{base}ed"


def participle(base: str) -> str:
    """What stands after "have": "choose", "chosen".

    >>> participle("choose"), participle("deliver")
    ('chosen', 'delivered')
    """
    return _IRREGULAR[base][1] if base in _IRREGULAR else past(base)


def gerund(base: str) -> str:
    """The -ing form: "resolve", "resolving".

    >>> gerund("resolve"), gerund("submit"), gerund("see")
    ('resolving', 'submitting', 'seeing')
    """
    if base.endswith("e") and not base.endswith("ee"):
        return f"{base[:-1]}ing"
    doubled = base.endswith(("mit", "fer", "cur", "forget", "begin", "get", "ban", "ship", "let"))
    return f"{base}{base[-1] if doubled else ''}ing"


_SHARED = frozenset(("ban", "ship", "come", "have", "do", "cancel", "let"))
PLAIN = tuple(
    dict.fromkeys(word for word in (*_IRREGULAR, *_REGULAR) if word not in _SHARED | {"become"})
)
DOUBLE = tuple(dict.fromkeys((*_DOUBLE, "cancel", "ship")))
#: Any form that frames look for -> its base.
BASE_OF = {
    form: base
    for base in (*DOUBLE, *PLAIN, "have", "come", "do")
    for form in (past(base), participle(base), third(base), gerund(base), base)
}


def _slot(words: list[str]) -> str:
    return "|".join(f"={word}" for word in dict.fromkeys(words))


#: "arrive", "send": base forms that are verbs and nothing else.
BASE = _slot(list(PLAIN))
#: The same without states of mind, which "we are" comes before in another slip.
DEED = _slot(
    [b for b in PLAIN if not b.startswith(("apolog", "understand", "recommend", "suggest", "know"))]
)
#: "arrives", "sends".
THIRD = _slot([third(base) for base in PLAIN])
#: "helps", "orders": third persons that may be plurals too.
THIRD_DOUBLE = _slot([third(base) for base in DOUBLE])
#: "arrived", "sent": past forms that differ from the base.
PAST = _slot([past(base) for base in (*PLAIN, *DOUBLE) if past(base) != base])
#: "wrote", "went": past forms that are no participles.
PAST_ONLY = _slot([p for p, done in _IRREGULAR.values() if p != done])
#: "taken", "gone": participles that are no past forms.
DONE_ONLY = _slot([d for base, (p, d) in _IRREGULAR.items() if d not in {p, base}])
#: "sent", "found": irregular past forms that differ from the base.
IRREGULAR_PAST = _slot([p for base, (p, _) in _IRREGULAR.items() if p != base != "do"])
#: "sending", "checking".
GERUND = _slot([gerund(base) for base in (*PLAIN, *DOUBLE)])
#: What a subject of the other number asks for.
AGREED = {
    "has": "have",
    "is": "are",
    "was": "were",
    "have": "has",
    "are": "is",
    "were": "was",
    "doesn't": "don't",
    "isn't": "aren't",
    "wasn't": "weren't",
    "hasn't": "haven't",
    "don't": "doesn't",
    "haven't": "hasn't",
    "aren't": "isn't",
    "weren't": "wasn't",
}
