"""Reviewer: the face of the engine."""

from collections.abc import Sequence
from functools import partial

from nanni.model import CHANNELS, Finding, Recovery, Review, Situation
from nanni.model.typed import TYPE_CHECKING, Self
from nanni.review.engine import Engine
from nanni.review.settings import Settings
from nanni.review.store import load_ruleset
from nanni.text.forms import load_forms

if TYPE_CHECKING:
    import os

    from nanni.model import Conversation

_REVIEWED = ("agent", "bot", "note")


class Reviewer:
    """Reviews drafts and conversations; make one with ``load`` and keep it.

    >>> review = Reviewer.load().review("Приносим извинения за возможные неудобства.")
    >>> "cliche_empathy" in {finding.category for finding in review.faults}
    True
    """

    def __init__(self, settings: Settings, engine: Engine) -> None:
        """Use ``Reviewer.load`` instead."""
        self.settings = settings
        self.engine = engine

    @classmethod
    def load(cls, config: "str | os.PathLike[str] | Settings | None" = None) -> Self:
        """Load the rules.

        Args:
            config: a ``nanni.toml``, ready settings, or None for the defaults.

        Raises:
            ConfigError: the file cannot be read or says something unknown (file, line, reason).
        """
        forms = load_forms()
        settings, path = Settings(), None
        if isinstance(config, Settings):
            settings = config
        elif config is not None:
            from pathlib import Path  # noqa: PLC0415 - without a file there is no path

            from nanni.review.config import read_config  # noqa: PLC0415 - needs a TOML parser

            path = Path(config)
            settings = read_config(path)
        extra, key = None, b""
        if settings.rule_files:
            from nanni.review.custom import read_rules, rules_key  # noqa: PLC0415 - few need it

            extra, key = partial(read_rules, settings.rule_files), rules_key(settings.rule_files)
        engine = Engine(load_ruleset(forms, extra, key), forms, settings)
        if path is not None:
            from nanni.review.config import refuse_unknown_rules  # noqa: PLC0415 - see above

            rules = {rule.fields["code"]: rule.fields for rule in engine.rules.values()}
            refuse_unknown_rules(path, settings, rules)
        return cls(settings, engine)

    def review(  # noqa: PLR0913 - the documented face: each is a fact the caller may have
        self,
        text: str,
        context: Sequence[str] = (),
        channel: str | None = None,
        lang: str | None = None,
        first_reply: bool | None = None,  # noqa: FBT001 - the same
        *,
        role: str = "agent",
        recovery: Recovery | None = None,
        attachments: int | None = None,
    ) -> Review:
        """Review one draft.

        Args:
            text: the draft as the agent wrote it.
            context: the customer's messages before it, oldest first.
            channel: ``chat``, ``email``, ``public``, ``note`` or ``macro``; by default the
                configured one.
            lang: the conversation's language; by default that of the context or the draft.
            first_reply: whether the agent has not written before; None when unknown.
            role: who wrote it: ``agent``, ``bot`` or ``note``.
            recovery: state of the recovery case, if the draft belongs to one.
            attachments: number of attached files; None when unknown.

        Returns:
            Findings in reading order; the same input gives the same bytes.

        Raises:
            ValueError: the channel is unknown.
        """
        channel = channel or self.settings.channel
        if channel not in CHANNELS:
            msg = f"unknown channel {channel!r}; expected one of {', '.join(CHANNELS)}"
            raise ValueError(msg)
        situation = Situation(tuple(context), channel, lang, first_reply, recovery, attachments)
        found, language = self.engine.findings(text, situation, role)
        return self._review(found, language)

    def review_conversation(self, conversation: "Conversation") -> Review:
        """Review every message of ours in a conversation, each with what the customer said before.

        Raises:
            ValueError: a channel is unknown.
        """
        found: list[Finding] = []
        language = "und"
        for index, message in enumerate(conversation.messages):
            if message.role not in _REVIEWED:
                continue
            note = message.role == "note"
            channel = "note" if note else message.channel or conversation.channel
            if channel not in CHANNELS:
                msg = f"messages[{index}]: unknown channel {channel!r}"
                raise ValueError(msg)
            situation = Situation(
                conversation.customer_texts_before(index),
                channel,
                message.language,
                conversation.is_first_reply(index),
                attachments=message.attachments,
            )
            more, language = self.engine.findings(
                message.text, situation, "agent" if note else message.role, index
            )
            found += more
        return self._review(found, language)

    def _review(self, found: list[Finding], language: str) -> Review:
        if self.settings.silenced:
            from nanni.review.suppression import split_silenced  # noqa: PLC0415 - few need it

            kept, silenced = split_silenced(found, self.settings.silenced)
            return Review(kept, language, silenced)
        return Review(tuple(found), language)
