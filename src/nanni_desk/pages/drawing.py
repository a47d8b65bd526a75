"""What stands on every page or many times on one, drawn by stencils.

The rail with one's menu, reasons, the list and its rows, messages.
"""

import datetime as dt
import re
from collections.abc import Iterable
from typing import NamedTuple

from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.utils.html import escape, urlize
from django.utils.safestring import SafeString, mark_safe
from django.utils.text import Truncator
from django.utils.translation import gettext as _

from nanni_desk.accounts.drawing import draw_presence
from nanni_desk.accounts.models import User
from nanni_desk.conversations.models import Conversation, Message
from nanni_desk.lib.stencils import Stencil
from nanni_desk.lib.templatetags.words import clock, initials, moment, running, secret
from nanni_desk.pages.navigation import Link
from nanni_desk.pages.pieces import Piece
from nanni_desk.pages.reasons import Reason
from nanni_desk.pages.selectors.listing import Listing, Row, Tab
from nanni_desk.pages.selectors.thread import Item

_REASON, _ROW = Stencil("_reason.html"), Stencil("_row.html")
_SECTIONS, _ME = Stencil("_sections.html"), Stencil("_me.html")
_LIST, _TAB = Stencil("_list.html"), Stencil("_tab.html")
_MESSAGE, _PIECE = Stencil("_message.html"), Stencil("_piece.html")
#: Reasons that a row and a head have room for.
REASONS = 2
_WORDS = 160
#: Without one of these ``urlize`` finds nothing; it takes each word apart to see so.
_MAY_LINK = re.compile(r"://|www\.|@|\.(?:com|edu|gov|int|mil|net|org)", re.IGNORECASE)


class _Why(NamedTuple):
    icon: str
    level: str
    text: str
    runs: str


def draw_reason(reason: Reason, now: dt.datetime) -> SafeString:
    """A reason with the time that runs beside it."""
    at, runs, shown = None, "", ""
    if reason.since:
        at, runs, shown = reason.since, "since", running(reason.since, now)
    elif reason.until:
        at, runs, shown = reason.until, "until", running(now, reason.until)
    elif reason.at:
        at, runs, shown = reason.at, "at", moment(reason.at, now)
    shape = _Why(reason.icon, reason.level, str(reason.text), runs)
    return _REASON.draw(shape, at=_iso(at), shown=shown)


def draw_sections(links: Iterable[Link]) -> SafeString:
    """The rail's links."""
    return _SECTIONS.draw(tuple(link._replace(label=str(link.label)) for link in links))


class _MeShape(NamedTuple):
    role: str
    has_title: bool


def draw_menu(user: User, back: str, token: str, now: dt.datetime) -> SafeString:
    """One's own menu; ``back`` is where its forms lead, ``token`` is theirs."""
    return _ME.draw(
        _MeShape(user.get_role_display(), bool(user.title)),
        name=user.name,
        initials=initials(user.name),
        title=user.title,
        presence=draw_presence(user, back, token, now),
        back=back,
        csrf_token=token,
    )


class _RowShape(NamedTuple):
    is_unread: bool
    is_open: bool
    severity: int
    has_owner: bool
    said: str
    show: str


def draw_row(row: Row, now: dt.datetime, *, show: str, is_open: bool) -> SafeString:
    """A conversation in the list ``show``."""
    held, owner = row.conversation, row.conversation.owner
    shape = _RowShape(
        row.is_unread, is_open, held.severity, owner is not None, held.last_kind or "", show
    )
    return _ROW.draw(
        shape,
        number=str(held.pk),
        who=held.contact.name or _("Visitor"),
        subject=held.subject,
        words=_shortened(held.last_body or ""),
        why=_joined([draw_reason(reason, now) for reason in row.reasons[:REASONS]]),
        owner=owner or "",
        initials=initials(owner) if owner else "",
        team=held.team or "",
    )


class _ListShape(NamedTuple):
    show: str
    has_open: bool
    has_rows: bool
    has_before: bool
    has_next: bool


def draw_list(shown: Listing, opened: int | None, now: dt.datetime) -> SafeString:
    """A page of the list; ``opened`` is the conversation beside it."""
    rows = [
        draw_row(row, now, show=shown.show, is_open=row.conversation.pk == opened)
        for row in shown.rows
    ]
    shape = _ListShape(shown.show, opened is not None, bool(rows), shown.page > 1, shown.has_next)
    return _LIST.draw(
        shape,
        tabs=_joined([_draw_tab(tab) for tab in shown.tabs]),
        rows=_joined(rows),
        opened=str(opened),
        before=str(shown.page - 1),
        page=str(shown.page),
        next=str(shown.page + 1),
    )


def _draw_tab(tab: Tab) -> SafeString:
    shape = tab._replace(label=str(tab.label), number="any" if tab.number else "")
    return _TAB.draw(shape, number=tab.number)


class Around(NamedTuple):
    """What all messages of a page have in common.

    Args:
        conversation: that they belong to.
        case: where a case is opened.
        promise: where a promise is written down.
        user: who looks.
        can_answer: they may do so.
        token: of the forms.
        now: the page's moment.
    """

    conversation: Conversation
    case: str
    promise: str
    user: int
    can_answer: bool
    token: str
    now: dt.datetime


class _MessageShape(NamedTuple):
    kind: str
    state: str
    is_bot: bool
    follows: bool
    is_read: bool
    has_body: bool
    is_masked: bool
    from_page: bool
    is_about: bool
    is_cut: bool
    is_edited: bool
    has_failed: bool
    can_answer: bool
    can_change: bool
    can_withdraw: bool
    can_retry: bool


def draw_message(item: Item, message: Message, around: Around) -> SafeString:
    """A message of the thread, with its state and what came with it."""
    data, pk, shape = message.data, message.pk, _shape_of(item, message, around)
    return _MESSAGE.draw(
        shape,
        number=str(pk),
        case=around.case,
        promise=around.promise,
        who=_who(message, around.conversation),
        at=_iso(message.created_at),
        clock=clock(message.created_at),
        body=_joined([draw_piece(piece) for piece in item.pieces]),
        files=render_to_string("_files.html", {"files": item.files}) if item.files else "",
        masked=", ".join(secret(kind) for kind in message.masked),
        about=str(data.get("to", "")),
        own=message.body if shape.can_change else "",
        history=_history(item, message, around.now) if shape.is_edited else "",
        hold_until=_iso(message.hold_until),
        goes_in=running(around.now, message.hold_until) if message.hold_until else "",
        attempt=str(message.attempts + 1),
        failure=message.failure,
        change=reverse("change-note", args=[pk]) if shape.can_change else "",
        withdraw=reverse("withdraw-message", args=[pk]) if shape.can_withdraw else "",
        retry=reverse("retry-message", args=[pk]) if shape.can_retry else "",
        csrf_token=around.token,
    )


def _shape_of(item: Item, message: Message, around: Around) -> _MessageShape:
    is_mine = message.author_id == around.user
    is_note = message.kind == Message.Kind.NOTE
    return _MessageShape(
        kind=message.kind,
        state=message.state,
        is_bot=message.is_bot,
        follows=item.follows,
        is_read=item.is_read,
        has_body=bool(message.body),
        is_masked=bool(message.masked),
        from_page=message.data.get("page") == "status",
        is_about=bool(message.data.get("to")),
        is_cut=bool(message.data.get("cut_from")),
        is_edited=message.edited_at is not None,
        has_failed=bool(message.failure),
        can_answer=around.can_answer,
        can_change=is_note and is_mine and around.can_answer,
        can_withdraw=message.state == Message.State.HELD and is_mine,
        can_retry=message.state == Message.State.FAILED and around.can_answer,
    )


def draw_piece(piece: Piece) -> SafeString:
    """A stretch of a message; what a ledger speaks of is marked."""
    text, mark = linked(piece.text), piece.mark
    return _PIECE.draw((mark.kind, mark.state), ref=mark.ref, text=text) if mark else text


def linked(text: str) -> SafeString:
    """A text whose addresses can be clicked."""
    if not _MAY_LINK.search(text):
        return escape(text)
    return mark_safe(urlize(text, nofollow=True, autoescape=True))  # noqa: S308 - it escapes


def _who(message: Message, conversation: Conversation) -> str:
    if message.author is not None:
        return message.author.name
    return _("Bot") if message.is_bot else conversation.contact.name or _("Visitor")


def _history(item: Item, message: Message, now: dt.datetime) -> SafeString:
    known = {"edited_at": message.edited_at, "revisions": item.revisions, "now": now}
    return render_to_string("_history.html", known)


def _joined(drawn: list[SafeString]) -> SafeString:
    return mark_safe("".join(drawn))  # noqa: S308 - each is safe


def _iso(at: dt.datetime | None) -> str:
    return timezone.localtime(at).isoformat() if at else ""


def _shortened(text: str) -> str:
    return text if len(text) <= _WORDS else Truncator(text).chars(_WORDS)
