"""What a file gives to review: drafts, silences and problems, each with its place.

Plain classes, because a dataclass takes a millisecond to make and one draft only a few to review.
"""

from collections.abc import Mapping

from nanni.model.typed import TYPE_CHECKING, Any, Literal
from nanni.review.sources.passage import Passage

if TYPE_CHECKING:
    from nanni.model import Conversation

ProblemKind = Literal[
    "missing",
    "unreadable",
    "shape",
    "binary",
    "encoding",
    "syntax",
    "record",
    "conversation",
    "too-deep",
    "quote",
    "fix-failed",
]
#: Said, but no reason to fail: nobody expects a picture among the macros to be reviewed.
HARMLESS: frozenset[str] = frozenset({"binary"})


class Problem:
    """Something that kept a file, or a part of it, from being read.

    Attributes:
        kind: what went wrong; the interface has a sentence for each.
        path: the file as the user named it.
        line: line from one, or None when the whole file is meant.
        detail: the reason in the words of whoever found it.
    """

    __slots__ = ("detail", "kind", "line", "path")

    def __init__(
        self, kind: ProblemKind, path: str, line: int | None = None, detail: str = ""
    ) -> None:
        self.kind = kind
        self.path = path
        self.line = line
        self.detail = detail

    @property
    def is_error(self) -> bool:
        """Whether the command fails because of it."""
        return self.kind not in HARMLESS


class Silence:
    """An instruction inside a file to pass findings over.

    Attributes:
        codes: codes or names of rules as written.
        reason: why the findings are wrong here; empty when the writer gave none.
        passage: the instruction itself, for findings about it.
        line: the line whose findings are meant; 0 when ``scope`` or the whole file is meant.
        scope: passages that are meant; empty for a line or a file.
        whole_file: every finding of the file is meant.
        used: how many findings it passed over.
    """

    __slots__ = ("codes", "line", "passage", "reason", "scope", "used", "whole_file")

    def __init__(
        self,
        codes: tuple[str, ...],
        reason: str,
        passage: Passage,
        line: int = 0,
        scope: tuple[Passage, ...] = (),
        *,
        whole_file: bool = False,
    ) -> None:
        self.codes = codes
        self.reason = reason
        self.passage = passage
        self.line = line
        self.scope = scope
        self.whole_file = whole_file
        self.used = 0

    def covers(self, passage: Passage, line: int) -> bool:
        """Whether a finding in ``passage`` that begins on ``line`` is meant."""
        return self.whole_file or line == self.line or any(p is passage for p in self.scope)


class Draft:
    """One thing to review: a text with what is known around it, or a whole conversation.

    Attributes:
        passages: the texts by their position among the messages; a single text has position 0.
        conversation: the conversation, if it is one.
        settings: what the file says of ``context``, ``channel``, ``lang``, ``first_reply``
            and ``role``; the arguments of ``Reviewer.review``.
        silences: silences that were written for this draft alone.
    """

    __slots__ = ("conversation", "passages", "settings", "silences")

    def __init__(
        self,
        passages: Mapping[int, Passage],
        conversation: "Conversation | None" = None,
        settings: Mapping[str, Any] | None = None,
        silences: tuple[Silence, ...] = (),
    ) -> None:
        self.passages = passages
        self.conversation = conversation
        self.settings: Mapping[str, Any] = settings or {}
        self.silences = silences
