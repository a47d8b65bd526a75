"""Place: how a question stands to a message of ours."""

import re
from typing import NamedTuple

from nanni.dialogue.tables import joined
from nanni.dialogue.topics import Topic

#: Asks where to turn.
_TURNS = re.compile(
    joined(r"""
    \b(?:обра(?:титься|щаться)|написать|писать|позвонить|звонить|связаться|contact|reach|talk to
    |speak|get in touch|e-?mail|call|write to|жалова\w+|пожаловаться|куда|кому|complain
    |report)\b
    """)
)
#: Asks whether we will do something.
_OF_US = re.compile(
    joined(r"""
    \b(?:(?:can|could|will|would|are) (?:you|someone|anyone|anybody|we|i)|is it possible|вы
    |you (?:won't|will|can|would)
    |можно|можете|сможете|могли|\w{3,}(?:ете|ите|етесь|итесь))\b
    """)
)
#: Whether the customer must or may do something: an instruction answers that.
_OF_SELF = re.compile(
    joined(r"""
    \b(?:am i|do (?:i|we)|should (?:i|we)|must (?:i|we)|shall (?:i|we)|can (?:i|we)|could (?:i|we)
    |(?:i|we) (?:have|need|must)|мне|я|нам|можно|(?:нужно|надо|обязательно|нужна|нужны|нужен) ли
    |придется|следует ли|any (?:fix|workaround|solution|advice|tips?)
    |есть (?:ли )?(?:решение|способ|обходной))\b
    """)
)
#: Whether something has happened already: how such things usually go tells nothing of it.
_OF_PAST = re.compile(
    r"^\W*(?:so,? |and |but )?(?:did|has|have|was|were)\b"
    r"|\b(?:уже|\w{2,}(?:ли|ла|ло|лся|лась|лись))\b"
)
#: Whether something is ready by now.
_OF_A_STATE = re.compile(
    r"\b(?:готов[аоы]?|доделал\w*|закончил\w*|дошл[аои]|ready|done|finished|complete[d]?)\b"
)
_OF_TWO_WAYS = re.compile(r" (?:или|or) (?!нет\b|не\b|not\b)")
#: Whether we will make good what was lost.
_OF_AMENDS = re.compile(r"компенс|возмест|возмещ|\bcompensat|\breimburs|\bmake (?:it )?up\b")
#: How something can be so: what we have done since gives no grounds for it.
_OF_GROUNDS = re.compile(r"\bhow (?:is|was|are|were|come|did)\b|\bкак (?:так|это|вышло|получ)")
_OF_WHAT_HAPPENED = re.compile(
    r"\bwhat(?: has|'s)? happened\b|\bwhat (?:does|did)\b.*\bmean\b"
    r"|\bчто (?:с|со|случил|произош|(?:все )?(?:это )?(?:значит|означает))"
)
#: Whether the customer is to do something or not, which takes a yes, a no or an order.
_OF_DUTY = re.compile(
    r"\b(?:should|must) i\b.*\bor not\b|\b[а-я]{2,}ть (?:\w+ ){0,4}или (?:нет|не)\b"
)
#: What the customer is to bring or to do: an order tells it.
_OF_OWN_ACT = re.compile(
    joined(r"""
    ^\W*(?:и |а |так )?(?:что|чем|какие|какой|какую|каких)\b(?! (?:будет|вы\b))[^,?]*\b[а-я]{2,}
    (?:ть|ти|чь)(?:ся)?\b
    |\b(?:what|which)\b[^,?]*\b(?:should|do|must|can|shall) (?:i|we)\b
    """)
)
#: What a word or a state means, which tells of our work where the word does.
_OF_MEANING = re.compile(
    r"\bwhat (?:does|do|did)\b.*\bmean\b(?! for)"
    r"|\bчто (?:это )?(?:значит|означает|значат|означают)\b"
)
#: How many of something, not how much money.
_OF_A_COUNT = re.compile(
    r"\bсколько (?:\w+ ){0,2}(?:человек|людей|мест|гост|штук|пар|раз\b|комнат|страниц|устройств"
    r"|занят)"
    r"|\b(?:пробег|мощност|площад|расстояни|ширин|высот|вес\b|грузоподъ|вместимост)"
    r"|\b(?:mileage|weight|height|width|length|distance|capacity)\b"
    r"|\bhow many (?!days|hours|weeks|months|minutes)"
)
#: Of the customer's own thing: how such things usually go tells nothing of it.
_OF_MINE = re.compile(r"\b(?:my|mine|our|мо[йяеи]|моего|мою|мой-то|наш[аеи]?)\b")
#: Whether something is possible or planned: how the work stands tells nothing of it.
_OF_POSSIBILITY = re.compile(
    joined(r"""
    \b(?:is it (?:at all )?possible|would it be possible|is there (?:a|any) (?:way|chance
    |option|plan)
    |any (?:chance|plans?)|(?:возможно|можно) ли|^\W*(?:а |и )?можно\b
    |(?:есть|будет) ли (?:\w+ )?(?:возможность|способ
    |план\w*)
    |есть (?:ли )?(?:возможность|способ|планы)|планируе(?:те|тся))\b
    """)
)
#: What to do: only a way, a plan or a no answers it.
_OF_WHAT_TO_DO = re.compile(
    joined(r"""
    \bчто (?:мне |нам |же |теперь |тогда |дальше )*(?:делать|предпринять)\b
    |\bкак (?:мне |нам )?быть\b|\bwhat (?:should|can|do|am) (?:i|we)\b.*\bdo\b
    """)
)
#: By what means: that somebody will call tells nothing of the letter asked for.
_OF_MEANS = re.compile(
    joined(r"""
    \b(?:(?:на|по|через) (?:\w+ )?(?:почт|e-?mail|имейл|мейл|сайт|смс|ватсап|телеграм)\w*
    |в (?:чат|телеграм|приложени)\w*|письмом|смской|(?:by|via|over|through) (?:e-?mail|post|text
    |sms|chat)|online|онлайн)\b
    """)
)
_SUPPOSES = re.compile(r"^\W*(?:а |и |но )?(?:если|when|(?:and |but |or )?(?:what )?if)\b")
#: Asks for a thing that a link can be.
_IS_THERE = re.compile(
    joined(r"""
    \b(?:is there|are there|do you have|have you got|send|share|give|link|есть|прислать|скинуть
    |дать|ссылк\w+|пришл\w+)\b
    """)
)
#: Where to look, so that "go to Billing" answers; not where something is.
_FINDS = re.compile(
    joined(r"""
    \b(?:find|see|download|get|check|look|change|set|buy|view|send|drop|bring|take|return|pay|sign
    |[а-я]{3,}(?:ть|ти|чь|ться))\b
    """)
)


class Place(NamedTuple):
    """How a question stands to a message of ours.

    Attributes:
        topic: what the question is about.
        direct: it is of the customer's latest questions.
        alone: no other of these waits.
        asks_more: the message also asks the customer for something to go on with.
        words: the question, lower-cased.
        others: what the other questions of the moment are about.
    """

    topic: Topic
    direct: bool
    alone: bool
    asks_more: bool
    words: str = ""
    others: tuple[Topic, ...] = ()

    @property
    def turns(self) -> bool:
        """Whether the question is where to turn, so that sending elsewhere answers it."""
        return _TURNS.search(self.words) is not None

    @property
    def of_us(self) -> bool:
        """Whether the question is whether we will do something."""
        return _OF_US.search(self.words) is not None

    @property
    def supposes(self) -> bool:
        """Whether it asks what follows from something: «а если заболею?», "what if it rains?"."""
        return _SUPPOSES.search(self.words) is not None

    @property
    def of_possibility(self) -> bool:
        """Whether it asks if something is possible or planned."""
        return _OF_POSSIBILITY.search(self.words) is not None

    @property
    def of_what_to_do(self) -> bool:
        """Whether it asks what to do."""
        return _OF_WHAT_TO_DO.search(self.words) is not None

    @property
    def of_means(self) -> bool:
        """Whether it asks for something by a certain means, such as a letter."""
        return _OF_MEANS.search(self.words) is not None

    @property
    def of_past(self) -> bool:
        """Whether it asks if something has happened already."""
        return _OF_PAST.search(self.words) is not None

    @property
    def of_amends(self) -> bool:
        """Whether it asks if we will make good what was lost."""
        return _OF_AMENDS.search(self.words) is not None

    @property
    def of_what_happened(self) -> bool:
        """Whether it asks what has become of something, so that an order answers nothing."""
        return _OF_WHAT_HAPPENED.search(self.words) is not None

    @property
    def of_grounds(self) -> bool:
        """Whether it asks how something can be so."""
        return _OF_GROUNDS.search(self.words) is not None

    @property
    def of_duty(self) -> bool:
        """Whether it asks if the customer is to do something."""
        return _OF_DUTY.search(self.words) is not None

    @property
    def of_own_act(self) -> bool:
        """Whether it asks what the customer is to bring or to do."""
        return _OF_OWN_ACT.search(self.words) is not None

    @property
    def of_meaning(self) -> bool:
        """Whether it asks what a word of ours means."""
        return _OF_MEANING.search(self.words) is not None

    @property
    def of_a_count(self) -> bool:
        """Whether it asks how many of something there are."""
        return _OF_A_COUNT.search(self.words) is not None

    @property
    def of_mine(self) -> bool:
        """Whether it asks of the customer's own thing: "is my order ready?"."""
        return _OF_MINE.search(self.words) is not None

    @property
    def of_a_state(self) -> bool:
        """Whether it asks if something is ready, so that "still being made" answers."""
        return _OF_A_STATE.search(self.words) is not None

    @property
    def of_two_ways(self) -> bool:
        """Whether it names two ways, so that a plan with one of them answers."""
        return _OF_TWO_WAYS.search(self.words) is not None

    @property
    def of_self(self) -> bool:
        """Whether the customer asks what to do or may do."""
        return _OF_SELF.search(self.words) is not None

    @property
    def of_a_link(self) -> bool:
        """Whether a link would be the thing asked for."""
        return _IS_THERE.search(self.words) is not None

    @property
    def finds(self) -> bool:
        """Whether it asks where to find or do something."""
        return _FINDS.search(self.words) is not None
