"""An examination as the composer's script reads it. Places count code points of the draft."""

import datetime as dt
from typing import Any

from django.urls import reverse

from nanni import Finding
from nanni_desk.accounts.models import User
from nanni_desk.conversations.models import Conversation, Message
from nanni_desk.lib.templatetags.words import moment
from nanni_desk.reviews.examination import Asked, Examination, Promised, speaks_of_all
from nanni_desk.reviews.in_case import kind_of
from nanni_desk.reviews.selectors import draft_of, uploads_of


def examination_json(examination: Examination, body: str, now: dt.datetime) -> dict[str, Any]:
    """Findings, the checklist of questions, and promises."""
    return {
        "language": examination.language,
        "findings": [_finding(one, body, examination.conversation) for one in examination.findings],
        "questions": [_asked(one) for one in examination.questions],
        "promises": [_promised(one, now) for one in examination.promises],
    }


def arrived_json(messages: list[Message], now: dt.datetime) -> list[dict[str, Any]]:
    """Messages that arrived while somebody was writing."""
    return [
        {
            "id": message.pk,
            "kind": message.kind,
            "who": message.author.name if message.author else "",
            "body": message.body,
            "at": moment(message.created_at, now),
        }
        for message in messages
    ]


def draft_json(user: User, conversation: Conversation) -> dict[str, Any]:
    """The reply that somebody has begun, and its files."""
    kept = draft_of(user, conversation, is_note=False)
    return {
        "body": kept.body if kept else "",
        "version": kept.version if kept else 0,
        "files": [
            {"id": file.pk, "name": file.name, "size": file.size}
            for file in uploads_of(user, conversation)
        ],
    }


def _finding(finding: Finding, body: str, conversation: int) -> dict[str, Any]:
    return {
        "code": finding.code,
        "name": finding.name,
        "category": finding.category,
        "severity": finding.severity,
        "outcome": finding.outcome,
        "start": finding.start,
        "end": finding.end,
        "text": finding.text,
        "whole": speaks_of_all(finding, body),
        "why": finding.why,
        "advice": finding.advice,
        "fixes": [
            {"safe": fix.safe, "edits": [[e.start, e.end, e.text] for e in fix.edits]}
            for fix in finding.fixes
        ],
        "page": reverse("rule", args=[finding.code]),
        "act": _act(finding, conversation),
    }


def _act(finding: Finding, conversation: int) -> dict[str, str] | None:
    """Where that is done what the advice says; None when it is done in the words themselves."""
    kind = kind_of(finding.code)
    if kind is None or not kind.page:
        return None
    return {"url": reverse(kind.page, args=[conversation]), "label": str(kind.act)}


def _asked(asked: Asked) -> dict[str, Any]:
    question = asked.question
    return {
        "id": question.pk,
        "message": question.message_id,
        "start": question.start,
        "end": question.end,
        "text": question.text,
        "kind": question.kind,
        "main": question.is_main,
        "before": question.status,
        "status": asked.status,
        "left": asked.is_left,
        "answer": list(asked.answer) if asked.answer else None,
    }


def _promised(promised: Promised, now: dt.datetime) -> dict[str, Any]:
    promise = promised.promise
    return {
        "start": promise.start,
        "end": promise.end,
        "text": promise.text,
        "kind": promise.kind,
        "due": promise.due.isoformat() if promise.due else None,
        "words": moment(promise.due, now),
        "conditional": promise.conditional,
        "time": list(promised.time) if promised.time else None,
    }
