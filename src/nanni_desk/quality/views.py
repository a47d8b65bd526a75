"""The page of a conversation's reviews, and the form that writes one."""

from http import HTTPStatus

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from nanni_desk.accounts.access import person, signed_in
from nanni_desk.accounts.rights import Right, demand, may
from nanni_desk.conversations.models import Message
from nanni_desk.conversations.selectors import conversation_for, thread_of
from nanni_desk.lib import clock
from nanni_desk.lib.errors import CannotDo
from nanni_desk.quality.models import Remark
from nanni_desk.quality.selectors import reviews_of
from nanni_desk.quality.services import Noted, save_review

#: Rows of the form; whoever has more to say saves and goes on.
_ROWS = 4


@require_http_methods(["GET", "POST"])
@signed_in()
def quality(request: HttpRequest, number: int) -> HttpResponse:
    """What was said about this conversation; with the right to, a form to say something."""
    user = person(request)
    conversation = conversation_for(user, number)
    rows, because, problem, status = [_blank()] * _ROWS, "", None, HTTPStatus.OK
    if request.method == "POST":
        demand(user, Right.REVIEW)
        rows, because = _rows(request.POST), request.POST.get("no_strength_because", "")
        remarks = [row for row in rows if row.quote or row.why]
        try:
            save_review(
                actor=user, conversation=conversation, remarks=remarks, now=clock.now(),
                no_strength_because=because,
            )  # fmt: skip
        except CannotDo as error:
            problem, status = error, error.status
        else:
            return HttpResponseRedirect(request.path)
    said = thread_of(conversation).filter(kind__in=[Message.Kind.INBOUND, Message.Kind.OUTBOUND])
    context = {
        "conversation": conversation,
        "messages": said,
        "reviews": reviews_of(conversation),
        "may_review": may(user, Right.REVIEW),
        "rows": rows,
        "kinds": Remark.Kind.choices,
        "because": because,
        "problem": problem,
    }
    return render(request, "quality/quality.html", context, status=status)


def _blank() -> Noted:
    return Noted(Remark.Kind.STRENGTH, 0, "", "")


def _rows(form: QueryDict) -> list[Noted]:
    lists = [form.getlist(name)[:_ROWS] for name in ("kind", "message", "quote", "why")]
    rows = []
    for kind, message, quote, why in zip(*lists, strict=False):
        known = kind if kind in Remark.Kind.values else Remark.Kind.FAULT
        rows.append(Noted(known, int(message) if message.isdecimal() else 0, quote, why))
    return rows + [_blank()] * (_ROWS - len(rows))
