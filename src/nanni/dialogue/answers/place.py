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
    |можно|можете|сможете|могли|\w{3,}(?:ете|ите|етесь|итесь))\b
    """)
)
#: Whether the customer must or may do something: an instruction answers that.
_OF_SELF = re.compile(r"\b(?:am i|do i|should i|must i|shall i|can i|could i|мне|я|нам|можно)\b")
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
