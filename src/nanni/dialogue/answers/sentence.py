"""Sentences of ours as answers see them: what each does and what it brings."""

from functools import cached_property, lru_cache

from nanni.dialogue.answers import marks
from nanni.dialogue.answers.asking_back import appended_offer, asks_back, is_offer, offers_ways_out
from nanni.dialogue.answers.courtesies import (
    after_address,
    after_courtesy,
    after_reassurance,
    is_name,
)
from nanni.dialogue.answers.elsewhere import has_address, has_corner
from nanni.dialogue.answers.holding import declines
from nanni.dialogue.answers.hollow import is_general, is_usual, knows_nothing
from nanni.dialogue.answers.roles import Role, role_of, without_case
from nanni.dialogue.questions.words import ASKING
from nanni.dialogue.thread import Turn
from nanni.dialogue.topics import Topic, topic_of_words
from nanni.model import Finding
from nanni.rulekit.view import View
from nanni.text.forms import load_forms

#: Words whose grammar is looked up once.
_REMEMBERED = 20_000


@lru_cache(_REMEMBERED)
def _is_imperative(word: str) -> bool:
    return any("impr" in tag for tag in load_forms().tags(word))


@lru_cache(_REMEMBERED)
def _is_own_future(word: str) -> bool:
    tags = load_forms().tags(word)
    return any("1per" in tag and "futr" in tag for tag in tags)


@lru_cache(_REMEMBERED)
def _is_past(word: str) -> bool:
    return any(tag.startswith("VERB") and "past" in tag for tag in load_forms().tags(word))


@lru_cache(_REMEMBERED)
def _is_numeral(word: str) -> bool:
    if word in marks.VAGUE_NUMBERS:
        return False
    return any(tag.startswith("NUMR") for tag in load_forms().tags(word))


#: Rules whose findings say that a sentence is ritual or tells only that somebody is at work.
_IDLE = (
    "APO01", "APO02", "APO03", "APO04", "APO09", "APO12", "CLI01", "CLI02", "CLI03", "CLI04",
    "CLI05", "CLI06", "CLI08", "CLI09", "CLI20", "CLI21", "CLI22", "PRM05", "PRM12",
)  # fmt: skip
_MOSTLY = 0.6
#: Insult and ultimatum: whatever else the sentence says, nobody has been answered by it.
_CONTEMPT = ("NOT01", "TON16")


#: Before a quoted question that is spoken of: «на вопрос „Есть ли парковка?“ отвечу завтра».
_OF_A_QUESTION = ("вопрос", "вопросу", "вопроса", "про", "насчет", "question", "about", "answer")


def _names_a_thing(view: View, start: int, end: int, gap: str) -> bool:
    """Whether the question mark belongs to a name: click "Trouble logging in?"."""
    mark = gap.find("?")
    opened = {'"': '"', "»": "«", "”": "“"}.get(gap[mark + 1 : mark + 2])
    at = -1 if opened is None else view.text.rfind(opened, start + 1, end)
    return at >= 0 and not view.low[start:at].rstrip().endswith(_OF_A_QUESTION)


class Sentence:
    """One sentence of a message of ours.

    Attributes:
        start, end: half-open span in the normalised text, a leading courtesy left out.
        low: its lower-cased words with what stands between them.
        role: what it does.
    """

    def __init__(self, view: View, first: int, last: int) -> None:
        """``first`` to ``last`` are its words in ``view``."""
        document = view.document
        self._view, self._first, self._last = view, first, last
        self.start, self.end = document.words_span(first, last)
        gap = document.gaps[last]
        #: It ends with a question mark.
        self.asks = asks = "?" in gap and not _names_a_thing(view, self.start, self.end, gap)
        self.low = view.low[self.start : self.end]
        self._skip(addressed := after_address(self.low))
        self._skip(after_reassurance(self.low))
        if asks and (tail := appended_offer(self.low)):
            # «Вечером может с 18 до 20, подходит?» tells before it asks.
            self.low = self.low[:tail]
            self.end = self.start + tail
            self.asks = asks = False
        self.role: Role = role_of(self.low, asks=asks)
        if addressed and is_name(self.low) and not self.is_polar and self.role == "tell":
            self.role = "courtesy"
        if self.role in {"ask", "elsewhere", "hold"} and not asks:
            self._leave_appended()
        if self.role == "courtesy" and (rest := after_courtesy(self.low)):
            self._skip(rest)
            self.role = role_of(self.low, asks=asks)
        self.end += len(gap) if gap in {".", "!", "…"} else 0

    @property
    def asks_in_passing(self) -> bool:
        """Whether it is a question of yes or no that wants no data: «не могли бы вы постучать?»."""
        return self.asks and ASKING.keys().isdisjoint(self.words) and not asks_back(self.low)

    @cached_property
    def offers(self) -> bool:
        """Whether a question of ours is an offer of ways out: «можем заменить или вернуть»."""
        return self.asks and offers_ways_out(self.low)

    @cached_property
    def denies(self) -> bool:
        """Whether it has a "not" or a "no"."""
        return marks.NOT.search(self.low) is not None

    def _leave_appended(self) -> None:
        """Keep to what is told before a request: «не сгорит, перенесу, напишите, на когда»."""
        appended = marks.APPENDED.search(self.low)
        if appended is None or len(self.low[: appended.start()].split()) < marks.LEAST_HEAD:
            return
        head = self.low[: appended.start()]
        if role_of(head, asks=False) == "tell":
            self.role, self.low = "tell", head
            self.end = self.start + len(head)
            self._last = self._view.document.word_at(self.end - 1) + 1

    def _skip(self, letters: int) -> None:
        if letters:
            self.start += letters
            self.low = self.low[letters:]
            self._first = max(self._view.document.word_at(self.start), self._first)

    @property
    def asks_for_more(self) -> bool:
        """Whether it wants something of the customer before we go on; an offer does not."""
        return self.role == "ask" and not (self.asks and is_offer(self.low))

    @cached_property
    def words(self) -> list[str]:
        """Its lower-cased words."""
        return self._view.words[self._first : self._last]

    @cached_property
    def topic(self) -> Topic:
        """What it is about."""
        return topic_of_words(self.words)

    @cached_property
    def refuses(self) -> bool:
        """Whether it says no."""
        return bool(self._view.cue_between("refusal", self.start, self.end))

    @cached_property
    def declines(self) -> bool:
        """Whether it declines to speak of the matter."""
        return declines(self.low)

    @cached_property
    def is_done(self) -> bool:
        """Whether it reports something as done."""
        match = marks.DONE.search(self.low)
        if match is None or self.is_at_work or marks.AWAIT.search(self.low, match.end()):
            return False
        return marks.NOT_YET.search(self.low, 0, match.start()) is None

    @cached_property
    def explains(self) -> bool:
        """Whether it names a cause."""
        return marks.WHY.search(self.low) is not None

    @cached_property
    def is_at_work(self) -> bool:
        """Whether it only tells that somebody is at it: «электрики уже выехали»."""
        return marks.AT_WORK.search(self.low) is not None

    @cached_property
    def looks_at_it(self) -> bool:
        """Whether it only says that we see it too."""
        return marks.LOOKS.search(self.low) is not None

    @property
    def shows_a_way_out(self) -> bool:
        """Whether it names what can be done, what we do, or that nothing can be."""
        if self.instructs or self.plans or self.refuses or self.is_polar:
            return True
        return self.reports_our_deed or marks.WAY_OUT.search(self.low) is not None

    @cached_property
    def somebody_calls(self) -> bool:
        """Whether it tells that somebody will speak to the customer."""
        return marks.CALLS.search(self.low) is not None

    @cached_property
    def tells_how_it_stands(self) -> bool:
        """Whether it tells only how the trouble or the work on it stands."""
        return marks.STANDS.search(self.low) is not None

    @cached_property
    def makes_up(self) -> bool:
        """Whether it tells what we have done for the customer instead."""
        return marks.MAKES_UP.search(self.low) is not None

    @cached_property
    def reports_our_deed(self) -> bool:
        """Whether it begins with something that we have done."""
        return marks.OUR_DEED.search(self.low) is not None

    @cached_property
    def is_usual(self) -> bool:
        """Whether it says how such things go as a rule."""
        return is_usual(self.low)

    @cached_property
    def is_polar(self) -> bool:
        """Whether it begins with a yes or a no, be it under a condition: «если найдёте, можно»."""
        told = without_case(self.low)
        if told is not self.low and marks.MAY_LOOK.search(told):
            return False
        return marks.POLAR.search(told) is not None

    @property
    def is_plainly_polar(self) -> bool:
        """Whether it begins with a yes or a no, not with mere regret."""
        return self.is_polar and marks.REGRETS.search(self.low) is None

    @cached_property
    def begins_with_a_deed(self) -> bool:
        """Whether its first word tells what somebody did: «пересадила вас на завтра»."""
        return bool(self.words) and _is_past(self.words[0])

    @property
    def tells_what_was_done(self) -> bool:
        """Whether it tells what we have done since, be it without naming us."""
        if self.reports_our_deed or marks.WAS_DONE.search(self.low) is not None:
            return True
        return self.words[:1] == ["мы"] and len(self.words) > 1 and _is_past(self.words[1])

    @cached_property
    def permits(self) -> bool:
        """Whether it begins with what the customer can do."""
        return marks.PERMITS.search(self.low) is not None

    @cached_property
    def is_under_way(self) -> bool:
        """Whether it says of a thing that it is still being made."""
        return marks.UNDER_WAY.search(self.low) is not None

    @cached_property
    def instructs(self) -> bool:
        """Whether it tells the customer how to go on; "try again" does not."""
        return self._step >= 0

    @cached_property
    def only_instructs(self) -> bool:
        """Whether it begins with the instruction, so that it tells nothing else."""
        if not 0 <= self._step <= marks.EARLY:
            return False
        before = self.low[: self._step + 1]
        return "," not in before or before.startswith(marks.PURPOSE)

    @cached_property
    def _step(self) -> int:
        """Where the first instruction stands in ``low``; -1 without."""
        if marks.AGAIN.search(self.low):
            return -1
        match = marks.STEP.search(self.low)
        places = [match.start()] if match is not None else []
        for number, word in enumerate(self.words):
            if (
                word.endswith(marks.STEP_RU)
                and word not in marks.NOT_STEPS
                and _is_imperative(word)
            ):
                start = self._view.document.starts[self._first + number]
                places.append(start - self.start)
                break
        return min(places, default=-1)

    @cached_property
    def has_time(self) -> bool:
        """Whether it names a time one can plan by."""
        times = self._view.times_near(self.start) if self.words else []
        if any(
            time.kind != "vague" and self.start <= time.start < self.end for time in times
        ) or marks.AT_ONCE.search(self.low):
            return True
        return any(time.kind == "vague" for time in times) and bool(marks.RELEASE.search(self.low))

    @cached_property
    def is_vague(self) -> bool:
        """Whether it names a time that nobody can plan by."""
        return not self.has_time and bool(self._view.times_near(self.start))

    @cached_property
    def says_never(self) -> bool:
        """Whether it says that it will not be."""
        return marks.NEVER.search(self.low) is not None

    @cached_property
    def knows_nothing(self) -> bool:
        """Whether it says only that something is not known yet."""
        return knows_nothing(self.low) and not self.says_never

    @cached_property
    def is_general(self) -> bool:
        """Whether it says only how such things are in general."""
        return is_general(self.low)

    @cached_property
    def has_sum(self) -> bool:
        """Whether it names a sum."""
        return marks.MONEY.search(self.low) is not None

    @property
    def has_currency(self) -> bool:
        """Whether a number in it is of money or a share."""
        return marks.CURRENCY.search(self.low) is not None

    @cached_property
    def has_number(self) -> bool:
        """Whether it names a number."""
        return any(
            word in marks.NUMBERS or word[0].isdigit() or _is_numeral(word) for word in self.words
        )

    @cached_property
    def has_unit(self) -> bool:
        """Whether it names a unit of time: «неделю, потом вернётся»."""
        return marks.UNITS.search(self.low) is not None

    @cached_property
    def plans(self) -> bool:
        """Whether it says what we are about to do."""
        if marks.OWN_FUTURE.search(self.low[: marks.EARLY]):
            return True
        head = marks.CLAUSE.split(self.low, maxsplit=1)[0].split()
        return any(map(_is_own_future, head if len(head) > 1 else self.words))

    @cached_property
    def has_place(self) -> bool:
        """Whether it names a place, an address or a link."""
        return marks.PLACE.search(self.low) is not None

    @property
    def shows_a_path(self) -> bool:
        """Whether it leads through menus: "Settings → Sync"."""
        return " > " in self.low or "→" in self.low or "->" in self.low

    @cached_property
    def names_somebody(self) -> bool:
        """Whether it names who does it."""
        return marks.WHO.search(self.low) is not None

    @cached_property
    def has_name(self) -> bool:
        """Whether a word inside it begins with a capital."""
        document = self._view.document
        starts = document.starts[self._first + 1 : self._last]
        return any(document.text[start].isupper() for start in starts)

    @cached_property
    def tells_later(self) -> bool:
        """Whether it promises word, not the thing itself: «уточню и отвечу»."""
        return marks.TELLS_LATER.search(self.low) is not None

    @cached_property
    def has_address(self) -> bool:
        """Whether it says where exactly to turn."""
        return has_address(self.low)

    @cached_property
    def has_corner(self) -> bool:
        """Whether it names a corner of the product, such as a section or the account."""
        return has_corner(self.low)


def sentences_of(turn: Turn) -> list[Sentence]:
    """The sentences of a message of ours, quotations of the customer left out.

    What the rules found to be ritual or idle is set aside as holding the line.
    """
    view = turn.view
    document, zones = view.document, view.document.zones
    said = [
        Sentence(view, first, last)
        for first, last in document.sentence_ranges()
        if not (
            zones and document.in_zone(document.starts[first], "quoted-line", "signature", "code")
        )
    ]
    idle, contempt = turn.found(*_IDLE), turn.found(*_CONTEMPT)
    for one in said if idle or contempt else ():
        if one.role == "tell" and (
            _covered(view, one, idle) >= _MOSTLY or _covered(view, one, contempt)
        ):
            one.role = "hold"
    return said


def _covered(view: View, one: Sentence, findings: list[Finding]) -> float:
    """The share of a sentence that the longest of the findings covers."""
    start, end = view.document.to_original(one.start, one.end)
    shares = ((min(end, f.end) - max(start, f.start)) / max(end - start, 1) for f in findings)
    return max((0.0, *shares))
